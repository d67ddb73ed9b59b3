package dev.classicready.rules;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Limits;
import dev.classicready.finding.EvidenceItem;
import dev.classicready.finding.Finding;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.ReadProgress;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case of a rule: a folder of descriptors under {@code fixtures/<rule>/}, beside it {@code <case>.options} and
 * {@code <case>.expected}, the whole list of findings. The name says what the case shows: that the rule {@code fires},
 * that it does not ({@code near-miss}), or that it cannot be judged ({@code unknown}).
 */
record RuleFixture(String rule, String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/fixtures");

    static List<RuleFixture> all() {
        return folders(ROOT).stream()
                .flatMap(rule -> folders(rule).stream()
                        .map(folder -> new RuleFixture(
                                rule.getFileName().toString(),
                                folder.getFileName().toString(),
                                folder)))
                .toList();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fires() {
        return name.startsWith("fires");
    }

    boolean isNearMiss() {
        return name.startsWith("near-miss");
    }

    boolean isUnknown() {
        return name.startsWith("unknown");
    }

    /** Reads the descriptors; what cannot be read is a mistake of the case. */
    DescriptorsRead read() {
        EstateBuilder estate = new EstateBuilder().assumeAbsent(assumedAbsent());
        DescriptorsRead read =
                DescriptorReader.create().read(Descriptors.from(folder), Limits.DEFAULT, estate, ReadProgress.NONE);
        read.files().forEach(file -> {
            if (!file.recognized() || file.hasErrors()) {
                throw new IllegalStateException(this + ": " + file);
            }
        });
        return read;
    }

    LocalDate asOf() {
        return options("as-of").stream().findFirst().map(LocalDate::parse).orElseThrow();
    }

    /** What is chosen for the plan, each as {@code choice KEY=VALUE}. */
    TranslationOptions planned() {
        Map<String, String> choices = new TreeMap<>();
        for (String choice : options("choice")) {
            int equals = choice.indexOf('=');
            choices.put(choice.substring(0, equals), choice.substring(equals + 1));
        }
        return TranslationOptions.of(Target.CURRENT, choices);
    }

    private Set<Evidence> assumedAbsent() {
        Set<Evidence> kinds = EnumSet.noneOf(Evidence.class);
        options("assume-absent").forEach(kind -> kinds.add(Evidence.ofKind(kind).orElseThrow()));
        return kinds;
    }

    private List<String> options(String option) {
        List<String> values = new ArrayList<>();
        for (String line : lines(folder.resolveSibling(name + ".options"))) {
            if (line.startsWith(option + " ")) {
                values.addAll(List.of(line.substring(option.length() + 1).split(" ")));
            }
        }
        return values;
    }

    Path expectedFile() {
        return folder.resolveSibling(name + ".expected");
    }

    List<String> expected() {
        return lines(expectedFile());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code [SEVERITY] type/name: message | rule file:line:column}. */
    static List<String> show(List<Finding> findings) {
        return findings.stream()
                .map(f -> "[" + f.severity() + "] " + f.resource().type() + "/"
                        + f.resource().name() + ": " + f.message() + " | " + f.ruleId()
                        + f.place()
                                .map(EvidenceItem::location)
                                .map(at -> " " + at)
                                .orElse(""))
                .toList();
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
