package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A VM extension that a virtual machine refers to.
 *
 * @param referenceName the name of the reference, by which the machine tells its extensions apart
 * @param version mostly a major version with a wildcard, such as {@code 1.*}
 * @param state Enable, Disable or Uninstall, as spelled; null for Enable
 * @param publicSettings the public parameter's value, decoded; null for none
 * @param privateSettings whether there is a private parameter; its value is never kept
 */
public record ExtensionReference(
        @Nullable String referenceName,
        String publisher,
        String name,
        @Nullable String version,
        @Nullable String state,
        @Nullable String publicSettings,
        boolean privateSettings,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "publisher", "version", "state");

    @Override
    public String key() {
        return referenceName != null ? referenceName : handlerName();
    }

    @Override
    public String step() {
        return "ResourceExtensionReference[" + key() + "]";
    }

    /** The name under which the agent reports this extension: publisher, a dot, name. */
    public String handlerName() {
        return publisher + "." + name;
    }

    /** The leading number of the version, or -1 where the version does not start with one. */
    public int majorVersion() {
        if (version == null) {
            return -1;
        }
        int end = 0;
        while (end < version.length() && end < 9 && Character.isDigit(version.charAt(end))) {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(version.substring(0, end));
    }
}
