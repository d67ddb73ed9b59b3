package dev.classicready.render;

import dev.classicready.Readiness;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.InputFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How reports word what the model names. */
final class Words {
    static final String PLATFORM_IS_GONE =
            "The platform's own migration has been retired: redeployment is what is left.";

    private Words() {}

    static String of(Readiness readiness) {
        return readiness.name().replace('_', ' ');
    }

    static String of(UnitKind kind) {
        return kind.toString().replace('-', ' ');
    }

    /** {@code 1 blocker}, {@code 2 blockers}. */
    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    static @Nullable String kindOf(InputFile input) {
        return Optional.ofNullable(input.kind()).map(Evidence::kind).orElse(null);
    }
}
