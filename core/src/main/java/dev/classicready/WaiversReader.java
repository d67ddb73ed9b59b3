package dev.classicready;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.finding.Severity;
import dev.classicready.finding.Waiver;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads waivers, and is strict: a member that is misspelt and so passed over would accept more than its author meant, or
 * less.
 */
final class WaiversReader {

    /** Far more than anyone writes by hand. */
    static final int MOST_BYTES = 16 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SHAPE = "{\"waivers\": [...], \"severities\": {...}}";

    private final String file;
    private final JsonParser json;
    private final List<WaiverRule> rules = new ArrayList<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    private WaiversReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    static Waivers read(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BadInputException(file + ": found more than 16 MiB; expected a file of waivers");
        }
        boolean yaml = isYaml(file, content);
        try (JsonParser parser = yaml ? PlainYaml.of(file, content) : JSON.createParser(content)) {
            return new WaiversReader(file, parser).document();
        } catch (JsonProcessingException e) {
            throw new BadInputException(
                    place(file, e.getLocation()), "not well-formed " + name(yaml) + ": " + problem(e));
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be read as " + name(yaml) + ": " + e.getMessage());
        }
    }

    private static String name(boolean yaml) {
        return yaml ? "YAML" : "JSON";
    }

    /** What does not start as JSON is YAML; a file that is named so may start as JSON does and be YAML still. */
    private static boolean isYaml(String file, byte[] content) {
        if (file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            return true;
        }
        for (byte b : content) {
            boolean mark =
                    b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || b == (byte) 0xFE || b == (byte) 0xFF;
            if (b > ' ' || b < 0 && !mark) {
                return b != '{' && b != '[';
            }
        }
        return false;
    }

    private Waivers document() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, SHAPE);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            SourceLocation place = place();
            json.nextToken();
            switch (member) {
                case "waivers" -> waivers();
                case "severities" -> severities();
                default -> throw unknown(place, member, "waivers or severities");
            }
        }
        if (json.nextToken() != null) {
            throw new BadInputException(place(), "found more after the end of the object; expected nothing");
        }
        return new Waivers(rules, severities);
    }

    private void waivers() throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "an array of waivers");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT, "a waiver: an object");
            rules.add(waiver());
        }
    }

    private WaiverRule waiver() throws IOException {
        SourceLocation start = place();
        String rule = null;
        String resource = "*";
        String reason = null;
        LocalDate until = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            SourceLocation place = place();
            json.nextToken();
            switch (member) {
                case "rule" -> rule = text(member, "a rule id, or a pattern such as VirtualMachine.*");
                case "resource" -> resource = text(member, "the name or id of a resource, or a pattern such as web*");
                case "reason" -> reason = text(member, "a sentence that says why this is accepted");
                case "until" -> until = day(text(member, "a day such as 2027-01-31"));
                default -> throw unknown(place, member, "rule, resource, reason or until");
            }
        }
        return new WaiverRule(
                required(start, "rule", rule, "the id of a rule, or a pattern such as VirtualMachine.*"),
                resource,
                new Waiver(
                        required(start, "reason", reason, "a sentence that says why this is accepted"),
                        required(start, "until", until, "the last day on which it holds, such as 2027-01-31")),
                start);
    }

    private LocalDate day(String text) throws IOException {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new BadInputException(place(), "until is \"" + text + "\"; expected a day such as 2027-01-31");
        }
    }

    private void severities() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT, "an object of severities by rule id");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String rule = json.currentName();
            json.nextToken();
            String text = text(rule, "BLOCKER, WARNING or INFO");
            try {
                severities.put(rule.strip(), Severity.valueOf(text.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new BadInputException(
                        place(), "the severity of " + rule + " is \"" + text + "\"; expected BLOCKER, WARNING or INFO");
            }
        }
    }

    private String text(String member, String expected) throws IOException {
        String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
        if (text.isBlank()) {
            String found = json.currentToken() == JsonToken.VALUE_STRING ? "empty" : "no text";
            throw new BadInputException(place(), member + " is " + found + "; expected " + expected);
        }
        return text;
    }

    private static <T> T required(SourceLocation start, String member, @Nullable T value, String expected) {
        if (value == null) {
            throw new BadInputException(start, "the waiver has no " + member + "; expected " + expected);
        }
        return value;
    }

    private void expect(@Nullable JsonToken found, JsonToken expected, String wording) {
        if (found != expected) {
            String seen = found == null
                    ? "nothing"
                    : found.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            throw new BadInputException(place(), "found " + seen + "; expected " + wording);
        }
    }

    private static BadInputException unknown(SourceLocation place, String member, String expected) {
        return new BadInputException(place, "found \"" + member + "\"; expected " + expected);
    }

    private SourceLocation place() {
        return place(file, json.currentTokenLocation());
    }

    static SourceLocation place(String file, @Nullable JsonLocation at) {
        return at == null
                ? new SourceLocation(file, 1, 1, "")
                : new SourceLocation(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), "");
    }

    /** In one line; YAML tells of a problem below what it was doing, and of a broken encoding in words of its own. */
    private static String problem(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "the encoding is broken; expected UTF-8 or UTF-16";
            }
            if (cause instanceof MarkedYAMLException marked && marked.getProblem() != null) {
                return firstLine(marked.getProblem());
            }
        }
        return firstLine(e.getOriginalMessage());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
