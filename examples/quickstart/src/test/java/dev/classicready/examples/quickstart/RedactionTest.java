package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A redacted report of the bundled estate holds none of its names and addresses, and says the same. */
class RedactionTest {

    private static final Path ESTATE = Path.of("estate");

    /** Elements and attributes that hold a name, wherever they stand. */
    private static final Pattern NAMES = Pattern.compile("<(Name|ServiceName|RoleName|InstanceName|HostName|SubnetName|"
            + "DiskName|AvailabilitySetName|LoadBalancedEndpointSetName|LoadBalancerName|VirtualNetworkName|Label|"
            + "Description|ReservedIPName|DeploymentName|NetworkSecurityGroup|ReferenceName|Thumbprint|PrivateID|Id|"
            + "AffinityGroup|LocalNetworkSiteEntityName)>([^<]+)<|(?:\\bname|\\bnetworkSecurityGroup)=\"([^\"]+)\"");

    private static final Pattern ADDRESSES =
            Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d+)?(?![\\d.])");

    /** Names of Microsoft's own extensions, and words that templates and sentences use as well. */
    private static final Set<String> COMMON = Set.of(
            "batch",
            "bginfo",
            "boot diagnostics",
            "clients",
            "customscriptextension",
            "customscriptforlinux",
            "data",
            "default",
            "gatewaysubnet",
            "http",
            "https",
            "iaasantimalware",
            "internet",
            "listener",
            "microsoft.windowsazure.plugins.diagnostics.connectionstring",
            "omsagentforlinux",
            "primary",
            "resourcegroup",
            "sqliaasagent",
            "vmaccessagent",
            "vmsnapshot",
            "winrm");

    @TempDir
    private Path folder;

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ESTATE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    String name = matcher.groupCount() == 0
                            ? matcher.group()
                            : matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                    found.add(name.strip());
                }
            }
        }
        return found;
    }

    @Test
    void no_name_and_no_address_of_the_estate_is_left() throws IOException {
        Set<String> names = found(NAMES);
        names.removeIf(name -> COMMON.contains(name.toLowerCase(Locale.ROOT)) || name.length() < 4);
        names.addAll(List.of("harbour", "yard", "customs", "telematics", "intranet"));
        Set<String> addresses = found(ADDRESSES);
        addresses.remove("0.0.0.0/0");
        assertThat(names).hasSizeGreaterThan(200);
        assertThat(addresses).hasSizeGreaterThan(50);

        Outputs open = Outputs.of(folder.resolve("open"), ESTATE.toString());
        Outputs redacted = Outputs.of(folder.resolve("redacted"), ESTATE.toString(), "--redact");

        assertThat(left(names, open)).as("the names are there to be found").hasSizeGreaterThan(100);
        assertThat(left(names, redacted)).isEmpty();
        assertThat(left(addresses, open)).hasSizeGreaterThan(20);
        assertThat(left(addresses, redacted)).isEmpty();
    }

    /** Those that stand somewhere as a word, ignoring case. */
    private static List<String> left(Set<String> words, Outputs outputs) {
        List<String> left = new ArrayList<>();
        for (String word : words) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}\\p{N}.])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
            for (String output : outputs.everything()) {
                Matcher matcher = whole.matcher(output);
                if (matcher.find()) {
                    left.add(word + " in " + output.lines().findFirst().orElse("") + ": "
                            + output.substring(
                                    Math.max(0, matcher.start() - 60), Math.min(output.length(), matcher.end() + 60)));
                    break;
                }
            }
        }
        return left;
    }

    @Test
    void verdicts_findings_and_gaps_are_the_same() throws IOException {
        Outputs open = Outputs.of(folder.resolve("open"), ESTATE.toString());
        Outputs redacted = Outputs.of(folder.resolve("redacted"), ESTATE.toString(), "--redact");
        JsonNode before = new ObjectMapper().readTree(open.files().get("report.json"));
        JsonNode after = new ObjectMapper().readTree(redacted.files().get("report.json"));

        assertThat(redacted.exitCode()).isEqualTo(open.exitCode());
        // Commands that collect what is missing name networks and services.
        after.get("coverage").get("missing").forEach(m -> ((ObjectNode) m).remove("collectWith"));
        before.get("coverage").get("missing").forEach(m -> ((ObjectNode) m).remove("collectWith"));
        for (String member : List.of("readiness", "redeploy", "summary", "coverage")) {
            assertThat(after.get(member)).isEqualTo(before.get(member));
        }
        Function<JsonNode, String> unit = n -> n.get("kind") + " " + n.get("readiness") + " " + n.get("wave") + " "
                + n.get("resources").size();
        assertThat(counted(after.get("units"), unit)).isEqualTo(counted(before.get("units"), unit));
        Function<JsonNode, String> finding = n -> n.get("ruleId") + " " + n.get("severity") + " "
                + n.get("resource").get("type") + " " + n.get("evidence").size() + " "
                + n.findValuesAsText("line");
        assertThat(counted(after.get("findings"), finding)).isEqualTo(counted(before.get("findings"), finding));
        Function<JsonNode, String> outcome = n ->
                n.get("ruleId") + " " + n.get("outcome") + " " + n.get("units").size();
        assertThat(counted(after.get("outcomes"), outcome)).isEqualTo(counted(before.get("outcomes"), outcome));
        assertThat(redacted.files()).hasSameSizeAs(open.files());
    }

    @Test
    void pseudonyms_are_the_same_in_every_file_and_every_run() throws IOException {
        Outputs one = Outputs.of(folder.resolve("one"), ESTATE.toString(), "--redact");
        Outputs other = Outputs.of(folder.resolve("other"), ESTATE.toString(), "--redact");
        assertThat(other).isEqualTo(one);

        JsonNode report = new ObjectMapper().readTree(one.files().get("report.json"));
        for (JsonNode finding : report.get("findings")) {
            String name = finding.get("resource").get("name").asText();
            assertThat(one.files().get("findings.csv")).contains("," + name + ",");
            assertThat(one.files().get("report.sarif")).contains("\"name\": \"" + name + "\"");
            assertThat(finding.get("resource").get("id").asText()).endsWith("/" + name);
        }
    }

    @Test
    void waivers_and_baselines_lend_their_effect_and_not_their_words() throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.json"), """
                {"waivers": [{"rule": "*", "resource": "harbour*", "reason": "Agreed with Ms Falkenhayn",
                  "until": "2027-01-31"}]}""");
        Outputs old = Outputs.of(folder.resolve("old"), ESTATE.toString());
        Path baseline = Files.writeString(
                folder.resolve("baseline.json"), old.files().get("report.json").replace("harbour-web", "harbour-lost"));
        Outputs redacted = Outputs.of(
                folder.resolve("redacted"),
                ESTATE.toString(),
                "--redact",
                "--waivers",
                waivers.toString(),
                "--today",
                "2026-12-01",
                "--baseline",
                baseline.toString(),
                "--target-subscription",
                "falkenhayn-arm",
                "--operator",
                "falkenhayn-team");
        JsonNode report = new ObjectMapper().readTree(redacted.files().get("report.json"));
        assertThat(report.get("summary").get("waived").asInt()).isPositive();
        assertThat(report.get("baseline").get("fixed")).isNotEmpty();
        assertThat(redacted.everything())
                .noneMatch(text ->
                        Pattern.compile("(?i)falkenhayn|harbour").matcher(text).find());
    }

    private static TreeMap<String, Long> counted(JsonNode array, Function<JsonNode, String> text) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(text.apply(node)));
        return texts.stream().collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
    }
}
