package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.render.SarifRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows findings by their SARIF fingerprints sees the same ones when a descriptor is edited around them. */
class FingerprintTest {

    private static final Path ESTATE = Path.of("estate");
    private static final Pattern WRAPPED = Pattern.compile("<Configuration>([^<]+)</Configuration>");

    private record Results(List<String> fingerprints, List<Integer> lines) {}

    @Test
    void inserted_lines_move_findings_and_leave_their_fingerprints(@TempDir Path edited) throws IOException {
        try (Stream<Path> files = Files.walk(ESTATE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = edited.resolve(ESTATE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, withMoreLines(Files.readString(file)));
            }
        }
        Results before = results(ESTATE);
        Results after = results(edited);
        assertThat(after.fingerprints()).isEqualTo(before.fingerprints()).doesNotHaveDuplicates();
        assertThat(after.lines()).isNotEqualTo(before.lines());
    }

    @Test
    void so_do_lines_inside_of_a_decoded_configuration() throws IOException {
        Results before = results(worker("1", ""));
        Results after = results(worker("1", "\n\n\n"));
        assertThat(before.fingerprints()).hasSizeGreaterThan(2);
        assertThat(after).isEqualTo(before);
    }

    private static Descriptors worker(String family, String lines) {
        String configuration =
                "<ServiceConfiguration serviceName=\"parcels\" osFamily=\"" + family + "\" osVersion=\"*\""
                        + " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration\">" + lines
                        + "<Role name=\"sort\"><Instances count=\"1\"/></Role></ServiceConfiguration>";
        String encoded = Base64.getEncoder().encodeToString(configuration.getBytes(StandardCharsets.UTF_8));
        return Descriptors.from(
                "parcels.xml",
                "<HostedService xmlns=\"http://schemas.microsoft.com/windowsazure\"><ServiceName>parcels</ServiceName>"
                        + "<Deployments><Deployment><Name>p</Name><DeploymentSlot>Production</DeploymentSlot>"
                        + "<Configuration>" + encoded + "</Configuration><RoleList><Role><RoleName>sort</RoleName>"
                        + "</Role></RoleList></Deployment></Deployments></HostedService>");
    }

    private static String withMoreLines(String document) {
        if (!document.stripLeading().startsWith("<")) {
            return "\n\n" + document;
        }
        String longer = document.replaceFirst("\\?>", "?>\n\n<!-- edited -->\n").replace("\n  <", "\n\n  <");
        return WRAPPED.matcher(longer).replaceAll(found -> {
            String inner = new String(Base64.getMimeDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
            String moved = inner.replace("<Role ", "\n\n<Role ");
            return "<Configuration>" + Base64.getEncoder().encodeToString(moved.getBytes(StandardCharsets.UTF_8))
                    + "</Configuration>";
        });
    }

    private static Results results(Path folder) throws IOException {
        return results(Descriptors.from(folder));
    }

    private static Results results(Descriptors descriptors) throws IOException {
        StringWriter log = new StringWriter();
        new SarifRenderer().write(ReadinessAnalyzer.create().analyze(descriptors), log);
        List<String> fingerprints = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (JsonNode result : new ObjectMapper().readTree(log.toString()).at("/runs/0/results")) {
            fingerprints.add(result.at("/partialFingerprints/classicReady~1v1").asText());
            lines.add(
                    result.at("/locations/0/physicalLocation/region/startLine").asInt());
        }
        return new Results(fingerprints, lines);
    }
}
