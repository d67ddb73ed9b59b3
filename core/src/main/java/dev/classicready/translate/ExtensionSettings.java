package dev.classicready.translate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The public settings of an extension. People put keys and signed addresses there all the same; those must not get into
 * a template and become members of its secure parameter.
 */
final class ExtensionSettings {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern STORAGE =
            Pattern.compile("(https?://[a-z0-9]{3,24}\\.(?:blob|file|queue|table)\\.)core\\.windows\\.net(/.*)");

    private final @Nullable Map<String, Object> values;
    private final @Nullable String remark;
    private final boolean protectedCommand;

    private ExtensionSettings(@Nullable Map<String, Object> values, @Nullable String remark, boolean protectedCommand) {
        this.values = values;
        this.remark = remark;
        this.protectedCommand = protectedCommand;
    }

    /**
     * Reads settings.
     *
     * @param member under which name the extension has its secrets
     */
    @SuppressWarnings("unchecked")
    static ExtensionSettings of(@Nullable String json, String member) {
        if (json == null || json.isBlank()) {
            return new ExtensionSettings(null, null, false);
        }
        try {
            Object read = MAPPER.readValue(json, Object.class);
            if (!(read instanceof Map)) {
                return new ExtensionSettings(null, "without its public settings, which are no JSON object", false);
            }
            List<String> hidden = new ArrayList<>();
            Map<String, Object> shown = (Map<String, Object>)
                    hide(read, "", new ArmExpression(settings(member), List.of()), member, hidden);
            boolean command = !hidden.isEmpty() && shown.remove("commandToExecute") != null;
            String remark = hidden.isEmpty()
                    ? null
                    : "secrets among its public settings come from the parameter secrets: " + String.join(", ", hidden);
            return new ExtensionSettings(
                    shown, command ? remark + "; its command goes into the protected settings" : remark, command);
        } catch (JsonProcessingException e) {
            return new ExtensionSettings(null, "without its public settings, which are no JSON object", false);
        }
    }

    private static String settings(String member) {
        return "parameters('secrets')[" + ArmExpression.quote(member + "-settings") + "]";
    }

    private static Object hide(Object value, String path, ArmExpression from, String member, List<String> hidden) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, v) -> {
                String at = path.isEmpty() ? name.toString() : path + "." + name;
                boolean named = v instanceof String && Secrets.isName(name.toString());
                copy.put(name.toString(), named ? secret(at, from, member, hidden) : hide(v, at, from, member, hidden));
            });
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                copy.add(hide(list.get(i), path + "." + i, from, member, hidden));
            }
            return copy;
        }
        if (value instanceof String text) {
            return Secrets.isValue(text) ? secret(path, from, member, hidden) : address(text);
        }
        return value == null ? "" : value;
    }

    /** Addresses of storage are written for the cloud that the template is deployed to. */
    private static Object address(String text) {
        Matcher storage = STORAGE.matcher(text);
        return storage.matches()
                ? ArmExpression.concat(
                        storage.group(1),
                        new ArmExpression("environment().suffixes.storage", List.of()),
                        storage.group(2))
                : text;
    }

    private static ArmExpression secret(String path, ArmExpression from, String member, List<String> hidden) {
        hidden.add(path);
        return new ArmExpression(
                from.text() + "[" + ArmExpression.quote(path) + "]",
                List.of(ArmParameter.secrets(member + "-settings")));
    }

    /** What a template shows of them; null for nothing. */
    @Nullable
    Map<String, Object> values() {
        return values;
    }

    @Nullable
    String remark() {
        return remark;
    }

    /** Whether a command had to go to the protected settings. */
    boolean needsProtection() {
        return protectedCommand;
    }
}
