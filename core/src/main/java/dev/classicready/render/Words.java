package dev.classicready.render;

import dev.classicready.Readiness;
import dev.classicready.ReadinessReport;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.InputFile;
import dev.classicready.render.internal.ExtendedSupport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How reports word what the model names. */
final class Words {
    static final String PLATFORM_IS_GONE =
            "The platform's own migration has been retired: redeployment is what is left.";

    private Words() {}

    /** What nobody should learn last: that what web and worker roles become ends, too. */
    static Optional<String> extendedSupport(ReadinessReport report) {
        int services = report.servicesForExtendedSupport();
        return services == 0 ? Optional.empty() : Optional.of(ExtendedSupport.notice(services));
    }

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

    /** Kinds of evidence in a row. */
    static String kinds(List<Evidence> kinds) {
        return kinds.isEmpty() ? "nothing" : kinds.stream().map(Evidence::kind).collect(Collectors.joining(", "));
    }

    /** The first few of a list, with a count of the others. */
    static String shortened(List<String> names) {
        String first = names.stream().limit(4).collect(Collectors.joining(", "));
        return names.size() > 4 ? first + " and " + (names.size() - 4) + " more" : first;
    }
}
