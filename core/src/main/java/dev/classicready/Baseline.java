package dev.classicready;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.BaselineComparison.Entry;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings of an earlier {@code report.json}, to compare a new report with. */
public final class Baseline {

    private static final String EXPECTED = "expected a report.json of an earlier run";

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private Baseline() {}

    /** Findings that are known from elsewhere. */
    static Baseline of(Iterable<Entry> known) {
        Baseline baseline = new Baseline();
        known.forEach(entry -> add(baseline.entries, entry));
        return baseline;
    }

    /**
     * Reads an earlier report.
     *
     * @throws BadInputException if the file is no report
     */
    public static Baseline from(Path report) {
        String name = report.toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(report);
                JsonParser json = new JsonFactory().createParser(in)) {
            Baseline baseline = new Baseline();
            baseline.read(name, json);
            return baseline;
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new BadInputException(
                    place(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "not well-formed JSON: " + message + "; " + EXPECTED);
        } catch (NoSuchFileException e) {
            throw new BadInputException(name + ": there is no such file; " + EXPECTED);
        } catch (IOException e) {
            throw new BadInputException(name + ": cannot be read; " + EXPECTED);
        }
    }

    private void read(String name, JsonParser json) throws IOException {
        boolean isReport = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadInputException(place(name, 1, 1), "not a JSON object; " + EXPECTED);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("schemaVersion")) {
                checkVersion(name, json);
            } else if (member.equals("findings") && value == JsonToken.START_ARRAY) {
                isReport = true;
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    finding(json);
                }
            } else {
                json.skipChildren();
            }
        }
        if (!isReport) {
            throw new BadInputException(place(name, 1, 1), "there are no findings in it; " + EXPECTED);
        }
    }

    private static void checkVersion(String name, JsonParser json) throws IOException {
        String version = json.getText();
        if (!version.startsWith("1.")) {
            throw new BadInputException(
                    place(
                            name,
                            json.currentTokenLocation().getLineNr(),
                            json.currentTokenLocation().getColumnNr()),
                    "the report's schemaVersion is " + version + "; expected 1.0");
        }
    }

    private void finding(JsonParser json) throws IOException {
        String rule = null;
        String resource = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("ruleId")) {
                rule = json.getText();
            } else if (member.equals("resource") && value == JsonToken.START_OBJECT) {
                resource = id(json);
            } else {
                json.skipChildren();
            }
        }
        if (rule != null && resource != null) {
            add(entries, new Entry(rule, resource));
        }
    }

    private static @Nullable String id(JsonParser json) throws IOException {
        String id = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("id")) {
                id = json.getText();
            }
            json.skipChildren();
        }
        return id;
    }

    private static void add(SortedMap<String, Entry> entries, Entry entry) {
        entries.putIfAbsent(entry.key(), entry);
    }

    private static SourceLocation place(String file, int line, int column) {
        return new SourceLocation(file, Math.max(1, line), Math.max(1, column), "");
    }

    /** What changed since; waived findings count like any other. */
    BaselineComparison compare(List<Finding> findings) {
        SortedMap<String, Entry> now = new TreeMap<>();
        findings.forEach(f -> add(now, Entry.of(f)));
        List<Entry> added = new ArrayList<>();
        now.forEach((key, entry) -> {
            if (!entries.containsKey(key)) {
                added.add(entry);
            }
        });
        List<Entry> fixed = new ArrayList<>();
        entries.forEach((key, entry) -> {
            if (!now.containsKey(key)) {
                fixed.add(entry);
            }
        });
        return new BaselineComparison(added, fixed, now.size() - added.size());
    }
}
