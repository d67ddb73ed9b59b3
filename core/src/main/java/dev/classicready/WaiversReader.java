package dev.classicready;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
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
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

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
    private final WaiverTokens json;
    private final List<WaiverRule> rules = new ArrayList<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    private WaiversReader(String file, WaiverTokens json) {
        this.file = file;
        this.json = json;
    }

    static Waivers read(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BadInputException(file + ": found more than 16 MiB; expected a file of waivers");
        }
        boolean yaml = isYaml(file, content);
        try (WaiverTokens tokens =
                yaml ? new PlainYaml(file, content) : WaiverTokens.of(file, JSON.createParser(content))) {
            return new WaiversReader(file, tokens).document();
        } catch (JsonProcessingException e) {
            throw new BadInputException(
                    place(file, e.getLocation()), "not well-formed JSON: " + firstLine(e.getOriginalMessage()));
        } catch (MarkedYAMLException e) {
            Mark at = e.getProblemMark();
            throw new BadInputException(
                    new SourceLocation(file, at.getLine() + 1, at.getColumn() + 1, ""),
                    "not well-formed YAML: " + firstLine(e.getProblem()));
        } catch (YAMLException e) {
            throw new BadInputException(file + ": cannot be read as YAML: "
                    + (e.getCause() instanceof CharacterCodingException
                            ? "the encoding is broken; expected UTF-8 or UTF-16"
                            : firstLine(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be read as JSON: " + e.getMessage());
        }
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
        expect(json.next(), JsonToken.START_OBJECT, SHAPE);
        while (json.next() != JsonToken.END_OBJECT) {
            String member = json.name();
            SourceLocation place = place();
            json.next();
            switch (member) {
                case "waivers" -> waivers();
                case "severities" -> severities();
                default -> throw unknown(place, member, "waivers or severities");
            }
        }
        if (json.next() != null) {
            throw new BadInputException(place(), "found more after the end of the object; expected nothing");
        }
        return new Waivers(rules, severities);
    }

    private void waivers() throws IOException {
        expect(json.current(), JsonToken.START_ARRAY, "an array of waivers");
        while (json.next() != JsonToken.END_ARRAY) {
            expect(json.current(), JsonToken.START_OBJECT, "a waiver: an object");
            rules.add(waiver());
        }
    }

    private WaiverRule waiver() throws IOException {
        SourceLocation start = place();
        String rule = null;
        String resource = "*";
        String reason = null;
        LocalDate until = null;
        while (json.next() != JsonToken.END_OBJECT) {
            String member = json.name();
            SourceLocation place = place();
            json.next();
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
        expect(json.current(), JsonToken.START_OBJECT, "an object of severities by rule id");
        while (json.next() != JsonToken.END_OBJECT) {
            String rule = json.name();
            json.next();
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
        String text = json.current() == JsonToken.VALUE_STRING ? json.text() : "";
        if (text.isBlank()) {
            String found = json.current() == JsonToken.VALUE_STRING ? "empty" : "no text";
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
        return json.place();
    }

    static SourceLocation place(String file, @Nullable JsonLocation at) {
        return at == null
                ? new SourceLocation(file, 1, 1, "")
                : new SourceLocation(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), "");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
