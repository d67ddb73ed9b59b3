package dev.classicready.format.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.classicready.classic.Observation;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorFormat;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain documents are read as the general parser and JAXB read them: the same records, places and problems. */
class PlainDocumentTest {

    private static final List<DescriptorFormat> FORMATS = ServiceLoader.load(DescriptorFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private static final DescriptorReader PLAIN = DescriptorReader.of(FORMATS);
    private static final DescriptorReader GENERAL = DescriptorReader.of(FORMATS.stream()
            .map(f -> f instanceof WireFormat format ? new General(format) : f)
            .toList());

    private static final List<Class<? extends Observation>> OBSERVATIONS = Stream.of(
                    Observation.class.getPermittedSubclasses())
            .<Class<? extends Observation>>map(kind -> kind.asSubclass(Observation.class))
            .toList();

    /** A format whose documents all go through the general parser. */
    private record General(WireFormat format) implements XmlFormat {
        @Override
        public Evidence evidence() {
            return format.evidence();
        }

        @Override
        public boolean recognizes(XmlHead head) {
            return format.recognizes(head);
        }

        @Override
        public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
            format.read(document, sink);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Deployment/>",
                "<Deployment><Name>a<!-- c -->b</Name><Url>http://shop.cloudapp.net/</Url></Deployment>",
                "<Deployment><Name>one</Name><Name>two</Name><Unknown><Name>three</Name></Unknown></Deployment>",
                "<Deployment><Name>x<?y?>z</Name><RoleList/></Deployment>",
                "<Deployment><Name><![CDATA[ a & b ]]>&amp;c</Name><RoleInstanceList></RoleInstanceList></Deployment>",
                "<Deployments><Deployment><name>LOWER</name></Deployment><Deployment><NAME>UPPER</NAME></Deployment></Deployments>",
                "<HostedService><ServiceName>s</ServiceName><Deployments xmlns:i='i' i:nil='true'/></HostedService>",
                "<HostedService><ServiceName>s</ServiceName><Deployments/></HostedService>",
                "<Deployment><Name>cut",
                "<Deployment><Name>a]]>b</Name></Deployment>",
                "<Deployment><Name>a &lt; &#66; &#x1F600; \r\n c</Name></Deployment> ",
                "<Deployment><Name>a &unknown; b</Name></Deployment>",
                "<Deployment><Name>a &#0; b</Name></Deployment>",
                "<Deployment><Name>a & b</Name></Deployment>",
                "<Deployment><Name>a</Name ></Deployment\n><!-- end -->",
                "<Deployment><Name>a</Name></Deployment><!-- a -- b -->",
                "<Deployment><Name>a</Name></Deployment>text",
                "<Deployment><Name>a</Name></Deployment><Deployment/>",
                "<!-- first --><Deployment><Name>a</Name><a:Status xmlns:a='a'>s</a:Status></Deployment>",
                "<!DOCTYPE Deployment><Deployment><Name>a</Name></Deployment>",
                "<?xml version='1.1'?><Deployment><Name>a</Name></Deployment>",
                "<?xml version='1.0' encoding='utf-16' standalone='no' ?><Deployment><Name>a</Name></Deployment>",
                "<Deployment><Name>a</Names></Deployment>",
                "<Deployment><Name a='1' a='2'>a</Name></Deployment>",
                "<Deployment><Name a='1'b='2'>a</Name></Deployment>",
                "<Deployment><Name a='<'>a</Name></Deployment>",
                "<Deployment><Näme>a</Näme><Name>\u00a0\u2003ä\u2003</Name></Deployment>",
                "<HostedService><ServiceName>s</ServiceName><Deployments nil=' tr&#117;e '/></HostedService>",
                "<HostedService><ServiceName>s</ServiceName><Deployments nil='\ttrue'></Deployments></HostedService>",
                "<Deployments>text<Deployment><Name>a</Name></Deployment>&amp;</Deployments>",
                "<Deployments/>",
                "<HostedServices></HostedServices>",
                "<Deployments><Deployment><Name>whole</Name></Deployment><Deployment><Name>cut</Deployments>",
            })
    void small_documents(String text) {
        assertEqual(Descriptors.from("document.xml", text));
    }

    @Test
    void documents_of_the_project() throws IOException {
        assertEqual(Path.of("src/test/resources"));
        assertEqual(Path.of("../examples/quickstart/estate"));
        assertEqual(Path.of("../rules/src/test/resources/fixtures"));
    }

    @Test
    void documents_of_the_corpus() throws IOException {
        String corpus = System.getProperty("classicready.corpus");
        assumeTrue(corpus != null, "no corpus: -Dclassicready.corpus is not set");
        assertEqual(Path.of(corpus));
    }

    /** Documents that are cut into parts, with something in the middle that looks like the begin of a part, or is odd. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!-- <Deployment > -->",
                "<!-- <Deployment>",
                "<![CDATA[ <Deployment ><Name>in data</Name></Deployment> ]]>",
                "<Odd><Deployment ><Name>inside</Name></Deployment></Odd>",
                "<Odd>",
                "</Deployment>",
                "</Deployments>",
                "<?odd <Deployment > ?>",
                "<!DOCTYPE odd>",
                "&odd;",
                "stray & text",
                "stray &amp; text",
                "<deployment><Name>lower</Name></deployment>",
                "<Deployment><Status>without name</Status></Deployment>",
                "<Deployment a='1' a='1'><Name>twice</Name></Deployment>",
                "\u0001",
                "\ud800",
                "\r\n<Deployment><Name>\r\nä\ud83d\ude00\r</Name></Deployment>\r\n",
            })
    void large_documents(String odd) {
        String document = many("Deployments", "<Deployment %s", odd);
        assertEqual(Descriptors.from("metadata.xml", document));
        String service = "<HostedService><ServiceName>s</ServiceName><Deployments><Deployment %s";
        assertEqual(Descriptors.from(
                "services.xml",
                many("HostedServices", service, odd)
                        .replace("</Deployment>", "</Deployment></Deployments></HostedService>")));
    }

    @Test
    void documents_that_begin_or_end_oddly() {
        String document = many("Deployments", "<Deployment %s", "");
        assertThat(document).hasSizeGreaterThan(1 << 19);
        assertEqual(Descriptors.from("utf-16.xml", document.getBytes(StandardCharsets.UTF_16)));
        assertEqual(Descriptors.from("cut.xml", document.substring(0, document.length() - 200_000)));
        assertEqual(Descriptors.from("a.xml", document.replace("<Deployments>", "<Deployments><Other/>")));
        assertEqual(Descriptors.from(
                "b.xml", document.replace("<Deployments>", "<Deployments><deployment><Name>b</Name></deployment>")));
        assertEqual(Descriptors.from("c.xml", document.replace("<Deployments>", "<!-- c --><Deployments> ")));
        assertEqual(Descriptors.from("d.xml", document + "<!-- d -->\n"));
        assertEqual(Descriptors.from("e.xml", document + "<e/>"));
    }

    @Test
    void the_same_with_one_thread_and_with_many() {
        String document = many("Deployments", "<Deployment %s", "<!-- <Deployment > -->");
        Descriptors descriptors = Descriptors.from("metadata.xml", document);
        assertThat(dump(PLAIN.threads(1).read(descriptors)))
                .isEqualTo(dump(PLAIN.threads(8).read(descriptors)));
    }

    private static String many(String root, String start, String odd) {
        StringBuilder document = new StringBuilder("<?xml version=\"1.0\"?>\n<" + root + ">");
        for (int i = 0; i < 1700; i++) {
            document.append(start.replace("%s", "n='" + i + "'>"))
                    .append("<Name>deployment-" + i + "</Name><Url>http://service-" + i + ".cloudapp.net/</Url>")
                    .append("<RoleList><Role><RoleName>machine-" + i
                            + "</RoleName><RoleType>PersistentVMRole</RoleType>")
                    .append("<OSVirtualHardDisk><DiskName>d" + i + "</DiskName><Unknown> a &lt; b</Unknown>")
                    .append("<OS>Windows</OS></OSVirtualHardDisk><RoleSize>Small</RoleSize></Role></RoleList>")
                    .append("</Deployment>")
                    .append(i == 700 ? odd : i % 7 == 0 ? "\n" : "");
        }
        return document.append("</" + root + ">").toString();
    }

    private static void assertEqual(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(documents).isNotEmpty();
            documents.forEach(document -> assertEqual(Descriptors.from(document)));
        }
    }

    private static void assertEqual(Descriptors descriptors) {
        assertThat(dump(PLAIN.read(descriptors))).isEqualTo(dump(GENERAL.read(descriptors)));
    }

    private static String dump(DescriptorsRead read) {
        StringBuilder text = new StringBuilder();
        read.estate().resources().forEach(resource -> dump(resource, text));
        OBSERVATIONS.forEach(kind -> read.estate().observations(kind).forEach(o -> dump(o, text)));
        text.append(read.estate().evidence());
        return text.append(read.files()).toString();
    }

    private static void dump(Object value, StringBuilder text) {
        if (value instanceof List<?> list) {
            list.forEach(element -> dump(element, text));
        } else if (value instanceof Record) {
            text.append('\n').append(value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                text.append(' ').append(component.getName()).append('=');
                Object part = get(component, value);
                if (part instanceof Places places) {
                    text.append(places.element());
                    for (RecordComponent field : value.getClass().getRecordComponents()) {
                        text.append(',').append(places.of(field.getName()));
                    }
                } else {
                    dump(part, text);
                }
            }
        } else {
            text.append(value);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
