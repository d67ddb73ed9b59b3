package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.InputFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recorded answers, where the system property {@code classicready.corpus} names the folder that holds them. */
class JsonCorpusTest {

    /** What is in the folders but of no kind of ours, and why. */
    private static final Map<Pattern, String> STRANGERS = Map.of(
            Pattern.compile(".*\\.txt"), "printed by commands",
            Pattern.compile(".*batchaimanagement.*"), "usages of Batch AI",
            Pattern.compile(".*batch_location_quota.*"), "the quota of Batch",
            Pattern.compile(".*insights_usage.*"), "usages of a web plan",
            Pattern.compile(".*arm_quotas_show_should_work_5resp.*"), "usages of storage",
            Pattern.compile(".*virtual_networks_usage.*"), "an empty list, whose name tells nothing");

    @Test
    void classic_resources() {
        DescriptorsRead read = read("classic-json");

        assertThat(read.hasErrors()).isFalse();
        assertThat(kinds(read)).isEqualTo(Map.of("azure-resources", 33));
        assertThat(read.files()).allSatisfy(f -> assertThat(f.resources()).isPositive());
    }

    @Test
    void usages_and_circuits() {
        DescriptorsRead read = read("quota");

        assertThat(read.hasErrors()).isFalse();
        assertThat(kinds(read))
                .isEqualTo(Map.of("compute-usages", 14, "network-usages", 3, "expressroute-circuits", 24, "", 23));
        for (InputFile file : read.files()) {
            boolean stranger = STRANGERS.keySet().stream()
                    .anyMatch(p -> p.matcher(file.file()).matches());
            assertThat(file.recognized()).as(file.file()).isNotEqualTo(stranger);
            assertThat(file.resources() > 0).as(file.file()).isNotEqualTo(stranger);
        }
    }

    private static Map<String, Integer> kinds(DescriptorsRead read) {
        Map<String, Integer> kinds = new TreeMap<>();
        read.files().forEach(f -> kinds.merge(f.kind() == null ? "" : f.kind().kind(), 1, Integer::sum));
        return kinds;
    }

    private static DescriptorsRead read(String folder) {
        String corpus = System.getProperty("classicready.corpus");
        assumeTrue(corpus != null, "no corpus: -Dclassicready.corpus names none");
        return DescriptorReader.create().read(Descriptors.from(Path.of(corpus, folder)));
    }
}
