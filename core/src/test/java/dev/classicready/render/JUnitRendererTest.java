package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.Reports;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JUnitRendererTest {

    @Test
    void blockers_fail_what_could_not_be_judged_is_skipped_bad_files_are_errors() throws Exception {
        String xml = Rendered.by(
                new JUnitRenderer(),
                Reports.of("shop")
                        .finding(
                                "A.B",
                                Severity.BLOCKER,
                                MigrationPath.BOTH,
                                "shop",
                                "export.xml",
                                14,
                                "a < b \u0001 & c")
                        .finding("A.C", Severity.WARNING, "shop", "export.xml", 15)
                        .violated("A.B", "shop")
                        .violated("A.C", "shop")
                        .unknown("A.D", Severity.BLOCKER, "shop", Evidence.BLOBS)
                        .input("export.xml", Evidence.DEPLOYMENT)
                        .input("half.xml", Evidence.DEPLOYMENT, DescriptorProblem.error(3, 9, "", "it ends here"))
                        .build());
        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="ClassicReady" tests="5" failures="1" errors="1" skipped="1" time="0">
                  <testsuite name="descriptors" tests="2" failures="0" errors="1" skipped="0" time="0">
                    <testcase classname="descriptors" name="export.xml" time="0"/>
                    <testcase classname="descriptors" name="half.xml" time="0">
                      <error message="the file was not read whole" type="unreadable">half.xml:3:9: it ends here</error>
                    </testcase>
                  </testsuite>
                  <testsuite name="cloud-service shop" tests="3" failures="1" errors="0" skipped="1" time="0">
                    <testcase classname="shop" name="A.B" time="0">
                      <failure message="a &lt; b \\u0001 &amp; c" type="BLOCKER">shop at export.xml:14:7: a &lt; b \\u0001 &amp; c
                -&gt; Change what is wrong with it and try again.
                why: The platform says no. See rules/A.B.md</failure>
                    </testcase>
                    <testcase classname="shop" name="A.C" time="0">
                      <system-out>shop at export.xml:15:7: shop is not as it should be
                -&gt; Change what is wrong with it and try again.
                why: The platform says no. See rules/A.C.md</system-out>
                    </testcase>
                    <testcase classname="shop" name="A.D" time="0">
                      <skipped message="could not be judged without blobs"/>
                    </testcase>
                  </testsuite>
                  <testsuite name="subscription contoso" tests="0" failures="0" errors="0" skipped="0" time="0"/>
                </testsuites>
                """);
        validate(xml);
    }

    @Test
    void every_report_satisfies_the_schema() throws Exception {
        validate(Rendered.by(new JUnitRenderer(), Rendered.everything().build()));
        validate(Rendered.by(new JUnitRenderer(), Reports.of().build()));
    }

    @Test
    void the_schema_tells_a_broken_file() {
        String xml = Rendered.by(new JUnitRenderer(), Rendered.everything().build());
        assertThatThrownBy(() -> validate(xml.replace("testcase", "test"))).isInstanceOf(SAXException.class);
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitRendererTest.class.getResource("/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
