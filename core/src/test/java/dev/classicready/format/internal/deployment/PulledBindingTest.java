package dev.classicready.format.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pulled is what JAXB binds: the same records, at the same places, with the same problems. */
class PulledBindingTest {

    private static final DescriptorReader PULLED = DescriptorReader.of(List.of(new DeploymentFormat()));
    private static final DescriptorReader JAXB = DescriptorReader.of(List.of(DeploymentFormat.byJaxb()));

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
                "<Deployments><Deployment><Name>whole</Name></Deployment><Deployment><Name>cut</Deployments>",
            })
    void small_documents(String text) {
        assertEqual(Descriptors.from("document.xml", text));
    }

    @Test
    void documents_of_the_project() throws IOException {
        assertEqual(Path.of("src/test/resources"));
        assertEqual(Path.of("../examples/quickstart/estate"));
    }

    @Test
    void documents_of_the_corpus() throws IOException {
        String corpus = System.getProperty("classicready.corpus");
        assumeTrue(corpus != null, "no corpus: -Dclassicready.corpus is not set");
        assertEqual(Path.of(corpus, "asm-xml"));
        assertEqual(Path.of(corpus, "malformed"));
    }

    private static void assertEqual(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(documents).isNotEmpty();
            documents.forEach(document -> assertEqual(Descriptors.from(document)));
        }
    }

    private static void assertEqual(Descriptors descriptors) {
        assertThat(dump(PULLED.read(descriptors))).isEqualTo(dump(JAXB.read(descriptors)));
    }

    private static String dump(DescriptorsRead read) {
        StringBuilder text = new StringBuilder();
        read.estate().resources().forEach(resource -> dump(resource, text));
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
