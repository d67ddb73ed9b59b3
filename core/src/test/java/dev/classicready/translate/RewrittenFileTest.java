package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.render.PlanWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewritten definitions and configurations are what they were but for the changes that are listed. */
class RewrittenFileTest {

    /** What none of the plan's files may show. */
    private static final String KEYS =
            "(?is).*((AccountKey|SharedAccessKey|Password|Pwd)\\s*=\\s*(?!__)[^;&\\s\"'<>_]|[A-Za-z0-9+/]{86}==).*";

    @TempDir
    Path folder;

    @Test
    void projects_of_the_cases_change_where_it_is_said_only() throws Exception {
        int files = 0;
        for (TranslationCase each : TranslationCase.all()) {
            files += check(each.estate());
        }
        assertThat(files).isGreaterThan(6);
    }

    @Test
    void projects_of_the_corpus_change_where_it_is_said_only() throws Exception {
        String corpus = System.getProperty("classicready.corpus");
        assumeTrue(corpus != null, "the property classicready.corpus names no folder");
        int files = 0;
        for (Path project : ProjectPairs.copy(Path.of(corpus), folder.resolve("pairs"))) {
            files += check(KnownEstates.read(project));
        }
        assertThat(files).isGreaterThan(200);
    }

    @Test
    void plans_of_the_corpus_show_no_key() throws Exception {
        String corpus = System.getProperty("classicready.corpus");
        assumeTrue(corpus != null, "the property classicready.corpus names no folder");
        for (Path project : ProjectPairs.copy(Path.of(corpus), folder.resolve("pairs"))) {
            Path plan = folder.resolve("plans").resolve(project.getFileName());
            PlanOptions options = new PlanOptions(TranslationOptions.DEFAULT, LocalDate.of(2026, 11, 21));
            ClassicEstate estate = KnownEstates.read(project);
            PlanWriter.write(MigrationPlan.of(estate, List.of(), options), plan);
            Set<String> secrets = secrets(estate);
            for (Path file : files(plan)) {
                String text = Files.readString(file);
                assertThat(text.matches(KEYS)).as("%s shows a key", file).isFalse();
                assertThat(secrets).as("%s", file).noneMatch(text::contains);
            }
        }
    }

    @Test
    void wishes_come_true() {
        TranslationOptions options =
                TranslationOptions.of(Target.CURRENT, Map.of("os-family", "7", "size.Medium", "Standard_D2_v3"));
        assertThat(files("web-and-worker-roles", options).map(RewrittenFile::text))
                .anyMatch(t -> t.contains("<ServiceConfiguration serviceName=\"Shop\" osFamily=\"7\" "))
                .anyMatch(t -> t.contains("<WebRole name=\"Front\" vmsize=\"Standard_D2_v3\"><!-- was Small -->"));
    }

    @Test
    void the_template_tells_the_id_of_an_existing_network() {
        TranslationOptions options = TranslationOptions.DEFAULT.withTargetVirtualNetwork("there/net/roles");
        assertThat(files("roles-outside-of-networks", options).map(RewrittenFile::text))
                .anyMatch(t -> t.contains("<VirtualNetworkSite name=\"__VirtualNetworkId__\" />")
                        && t.contains("<Subnet name=\"roles\" />"));
        assertThat(translation("roles-outside-of-networks", options)
                        .translatedGroups()
                        .flatMap(g -> g.templates().stream())
                        .flatMap(t -> t.resources().stream())
                        .filter(r -> r.id().type() == ArmType.CLOUD_SERVICE)
                        .map(r -> r.member("properties").toString()))
                .singleElement()
                .asString()
                .contains("replace(parameters('configuration'), '__VirtualNetworkId__', resourceId("
                        + "parameters('virtualNetworkResourceGroup'), 'Microsoft.Network/virtualNetworks'");
    }

    private static Stream<RewrittenFile> files(String name, TranslationOptions options) {
        return translation(name, options).translatedGroups().flatMap(g -> g.files().stream());
    }

    private static Translation translation(String name, TranslationOptions options) {
        TranslationCase each = TranslationCase.all().stream()
                .filter(c -> c.toString().equals(name))
                .findFirst()
                .orElseThrow();
        return Translation.of(each.estate(), options);
    }

    private static Set<String> secrets(ClassicEstate estate) {
        return deployments(estate)
                .filter(d -> d.configuration() != null)
                .flatMap(d -> d.configuration().roles().stream())
                .map(RoleConfiguration::settings)
                .flatMap(List::stream)
                .filter(s -> s.value().length() > 11 && Secrets.isSetting(s.name(), s.value()))
                .map(s -> s.value())
                .collect(Collectors.toSet());
    }

    private static Stream<Deployment> deployments(ClassicEstate estate) {
        return estate.resources(CloudService.class).stream().flatMap(s -> s.deployments().stream());
    }

    private static int check(ClassicEstate estate) throws XMLStreamException {
        int count = 0;
        for (Target target : Target.values()) {
            Map<String, String> originals = originals(estate, target);
            List<RewrittenFile> files = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target))
                    .translatedGroups()
                    .flatMap(g -> g.files().stream())
                    .toList();
            for (RewrittenFile file : files) {
                check(originals.get(file.cloudService() + "/" + file.name()), file);
                count++;
            }
        }
        return count;
    }

    private static Map<String, String> originals(ClassicEstate estate, Target target) {
        Map<String, String> originals = new TreeMap<>();
        TranslationOptions options = TranslationOptions.DEFAULT.withTarget(target);
        Placement placement = new Placement(estate, options);
        for (ArmResourceGroup group : placement.groups()) {
            ArmNames names = new ArmNames(placement.namesOf(group));
            for (var resource : group.members()) {
                if (resource instanceof CloudService service) {
                    service.deployments().stream()
                            .sorted(Comparator.comparing(Deployment::slot))
                            .filter(d -> CloudServiceDesign.isMade(service, d, options))
                            .map(d -> CloudServiceDesign.of(service, d, group, placement, names))
                            .forEach(d -> {
                                put(originals, d, RewrittenFile.CONFIGURATION, d.configurationText());
                                put(originals, d, RewrittenFile.DEFINITION, d.definitionText());
                            });
                }
            }
        }
        return originals;
    }

    private static void put(
            Map<String, String> originals, CloudServiceDesign design, String name, Optional<XmlText> text) {
        text.ifPresent(t -> originals.put(design.id().name() + "/" + name, t.text()));
    }

    private static void check(String original, RewrittenFile file) throws XMLStreamException {
        assertThat(original).as(file.toString()).isNotNull();
        read(file.text());
        assertThat(file.changes().isEmpty()).as(file.toString()).isEqualTo(original.equals(file.text()));
        Set<Integer> touched = touched(original, file);
        List<String> rewritten = file.text().lines().toList();
        List<String> lines = original.lines().toList();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!touched.contains(i + 1)) {
                int found = rewritten.subList(at, rewritten.size()).indexOf(lines.get(i));
                assertThat(found)
                        .as("line %s of %s: %s", i + 1, file, lines.get(i))
                        .isNotNegative();
                at += found + 1;
            }
        }
    }

    /** The lines of what is changed: of the elements and comments that begin where a change is said to be. */
    private static Set<Integer> touched(String original, RewrittenFile file) {
        XmlText xml = XmlText.of(original).orElseThrow();
        List<int[]> items = new ArrayList<>();
        xml.others().forEach(o -> items.add(new int[] {line(original, o.start()), line(original, o.end())}));
        collect(xml.root(), original, items);
        Set<Integer> touched = new HashSet<>();
        for (RewrittenFile.Change change : file.changes()) {
            touched.add(change.line());
            items.stream()
                    .filter(i -> i[0] <= change.line() && change.line() <= i[1] && i[1] - i[0] < 12)
                    .forEach(i ->
                            Stream.iterate(i[0], l -> l <= i[1], l -> l + 1).forEach(touched::add));
        }
        return touched;
    }

    private static void collect(XmlText.Element element, String text, List<int[]> items) {
        if (element.children().isEmpty()) {
            items.add(new int[] {
                line(text, element.place().start()), line(text, element.place().end())
            });
        }
        element.children().forEach(c -> collect(c, text, items));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static void read(String text) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(text));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
