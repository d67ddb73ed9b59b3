package dev.classicready.examples.infrastructure;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import java.nio.file.Path;

/** The descriptors that lie beside these tests, judged. Making an analyzer loads the rules, so one serves all tests. */
final class Estate {

    static final Path RESOURCES = Path.of("src/test/resources");

    private static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create();

    private Estate() {}

    /** What the folder alone tells. */
    static ReadinessReport judged(String folder) {
        return ANALYZER.analyze(Descriptors.from(RESOURCES.resolve(folder)));
    }

    /** The same for someone who knows that there is nothing of these kinds. */
    static ReadinessReport judgedWithout(String folder, Evidence... kinds) {
        return ANALYZER.with(AnalysisOptions.defaults().assumeAbsent(kinds))
                .analyze(Descriptors.from(RESOURCES.resolve(folder)));
    }
}
