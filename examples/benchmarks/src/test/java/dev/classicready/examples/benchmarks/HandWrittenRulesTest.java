package dev.classicready.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.finding.Finding;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.rule.Judge;
import dev.classicready.rule.internal.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandWrittenRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private final DescriptorsRead read = DescriptorReader.create()
            .read(Descriptors.from("deployments.xml", EstateGenerator.metadata(4000, StandardCharsets.UTF_8)));
    private final ClassicEstate estate = read.estate();
    private final SourceFiles sources = read.sources();

    @Test
    void loops_and_rules_find_the_same() {
        Set<String> byRules = keys(judge().judge(estate, sources, AS_OF, 2).findings());

        assertThat(byRules).isNotEmpty().isEqualTo(byHand(1)).isEqualTo(byHand(2));
    }

    @Test
    void the_ten_rules_alone_find_what_they_find_among_all() {
        RuleEngine ten = SomeRules.engine(HandWrittenRules.IDS);

        assertThat(ten.catalogue().rules()).hasSize(10);
        assertThat(ten.judge(estate, sources, AS_OF, 1).findings())
                .isEqualTo(judge().judge(estate, sources, AS_OF, 1).findings().stream()
                        .filter(f -> HandWrittenRules.IDS.contains(f.ruleId()))
                        .toList());
    }

    private static Judge judge() {
        return Judge.of(Judge.packs(HandWrittenRulesTest.class.getClassLoader()));
    }

    private Set<String> byHand(int threads) {
        return HandWrittenRules.judge(estate, AS_OF, threads).stream()
                .map(f -> f.rule() + " " + f.resource().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Collection<Finding> findings) {
        return findings.stream()
                .filter(f -> HandWrittenRules.IDS.contains(f.ruleId()))
                .map(f -> f.ruleId() + " " + f.resource().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
