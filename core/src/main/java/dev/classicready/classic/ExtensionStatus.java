package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * What the guest agent reports of an extension.
 *
 * @param handlerName publisher, a dot, and the extension's name
 * @param status Ready, NotReady, Installing or Unresponsive, as spelled
 */
public record ExtensionStatus(
        String handlerName,
        @Nullable String version,
        @Nullable String status,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("handlerName", "status");

    @Override
    public String key() {
        return handlerName;
    }

    @Override
    public String step() {
        return "ResourceExtensionStatus[" + handlerName + "]";
    }

    public boolean isReady() {
        return Names.same(status, "Ready");
    }
}
