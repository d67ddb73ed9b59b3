package dev.classicready;

import dev.classicready.finding.Severity;
import dev.classicready.rule.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user decides about findings: which are accepted, for a reason and until a day, and which rules weigh more or
 * less than their own severity says. Waivers never hide: what they accept stays in the report and is marked.
 *
 * <pre>{@code
 * {"waivers": [{"rule": "VirtualMachine.*", "resource": "web*", "reason": "web tier is rebuilt", "until": "2027-01-31"}],
 *  "severities": {"VirtualMachine.XmlExtension": "BLOCKER"}}
 * }</pre>
 *
 * @param rules in the order of the file; of several that match, the first gives the reason
 * @param severities by rule id, whose case is ignored
 */
public record Waivers(List<WaiverRule> rules, Map<String, Severity> severities) {

    public Waivers {
        rules = List.copyOf(rules);
        Map<String, Severity> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads waivers from a JSON or YAML file.
     *
     * @throws BadInputException if the file cannot be read, or says something that makes no sense
     */
    public static Waivers from(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return WaiversReader.read(file.toString().replace('\\', '/'), in.readNBytes(WaiversReader.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw new BadInputException(file + ": there is no such file; expected a JSON or YAML file of waivers");
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be read; expected a JSON or YAML file of waivers");
        }
    }

    /**
     * Reads waivers from JSON or YAML.
     *
     * @param name stands for the file in error messages
     * @throws BadInputException if the text says something that makes no sense
     */
    public static Waivers from(String name, String text) {
        return WaiversReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A severity for a rule that does not exist is a slip of the pen that would otherwise go unseen. */
    void check(RuleCatalogue catalogue) {
        for (String id : severities.keySet()) {
            if (catalogue.rules().stream().noneMatch(rule -> rule.id().equalsIgnoreCase(id))) {
                throw new BadInputException(
                        "severities name the rule " + id + ", which no rule pack has; see the list of rules");
            }
        }
    }
}
