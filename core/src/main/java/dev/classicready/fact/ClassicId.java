package dev.classicready.fact;

import dev.classicready.classic.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that Resource Manager gives a classic resource.
 *
 * @param type the type below {@code Microsoft.Classic…}, in lower case, for example {@code virtualnetworks}
 * @param rest what follows the name, in lower case, without the slash; an empty string for nothing
 */
record ClassicId(String subscription, String resourceGroup, String type, String name, String rest) {

    private static final Pattern ID = Pattern.compile(
            "(?i)/subscriptions/([^/]+)/resourceGroups/([^/]+)/providers/Microsoft\\.Classic\\w+/([^/]+)/([^/]+)(?:/(.*))?");

    static final String VIRTUAL_NETWORK = "virtualnetworks";
    static final String VIRTUAL_MACHINE = "virtualmachines";
    static final String CLOUD_SERVICE = "domainnames";

    static Optional<ClassicId> of(String text) {
        Matcher matcher = ID.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ClassicId(
                        matcher.group(1),
                        matcher.group(2),
                        Names.key(matcher.group(3)),
                        matcher.group(4),
                        matcher.group(5) == null ? "" : Names.key(matcher.group(5))))
                : Optional.empty();
    }

    boolean is(String otherType) {
        return type.equals(otherType);
    }
}
