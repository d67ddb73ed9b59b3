package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** The virtual machine that a registered disk is attached to. */
public record DiskAttachment(
        @Nullable String cloudService,
        @Nullable String deployment,
        @Nullable String role,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("role");

    @Override
    public String key() {
        return "";
    }

    @Override
    public String step() {
        return "AttachedTo";
    }
}
