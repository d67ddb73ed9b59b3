package dev.classicready.rules;

import dev.classicready.rule.KnownMessage;
import dev.classicready.rule.RulePack;
import dev.classicready.rule.SourceDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The pack of the documented migration rules. */
public final class ClassicMigrationRules implements RulePack {

    private static final LocalDate KNOWLEDGE_DATE = LocalDate.of(2026, 11, 21);

    @Override
    public String name() {
        return "classicready-rules";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public LocalDate knowledgeDate() {
        return KNOWLEDGE_DATE;
    }

    @Override
    public String modelIndex() {
        return "META-INF/kie/dev.classicready/classicready-rules/drools-model";
    }

    @Override
    public List<SourceDocument> documents() {
        return table(
                "documents.tsv", cells -> new SourceDocument(cells[0], cells[2], LocalDate.parse(cells[1]), cells[3]));
    }

    @Override
    public List<KnownMessage> platformMessages() {
        return table("platform-messages.tsv", cells -> new KnownMessage(cells[0], Pattern.compile(cells[1])));
    }

    private <T> List<T> table(String name, Function<String[], T> row) {
        try (InputStream table = Objects.requireNonNull(getClass().getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row.apply(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
