package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.Reports;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRendererTest {

    @Test
    void a_finding_is_a_line() {
        String message = "two, \"quoted\"\nand broken";
        String csv = Rendered.by(
                new CsvRenderer(),
                Reports.of("shop")
                        .finding("A.B", Severity.BLOCKER, MigrationPath.BOTH, "shop", "export.xml", 14, message)
                        .build());
        assertThat(csv).isEqualTo("""
                ruleId,severity,ruleSeverity,effect,unit,resourceType,resourceName,resourceId,cloudService,message,\
                remediation,platformValidate,phase,path,file,line,column,evidencePath,value,waivedReason,waivedUntil,\
                sources,help
                A.B,BLOCKER,BLOCKER,REFUSED,/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop,\
                Microsoft.ClassicCompute/domainNames,shop,\
                /subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop,,"two, ""quoted""
                and broken",Change what is wrong with it and try again.,true,VALIDATE,BOTH,export.xml,14,7,\
                HostedService[shop],found,,,\
                "The document, 2023-01-25: Unsupported https://example.com/document",rules/A.B.md
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain              | plain
            a,b                | "a,b"
            say "no" twice     | "say ""no"" twice"
            =HYPERLINK("x")    | "'=HYPERLINK(""x"")"
            +1                 | "'+1"
            -1                 | "'-1"
            @SUM(A1)           | "'@SUM(A1)"
            a=b                | a=b
            """)
    void fields_are_quoted_and_formulas_disarmed(String value, String field) {
        assertThat(CsvRenderer.field(value)).isEqualTo(field);
    }

    @Test
    void no_field_of_a_finding_is_taken_for_a_formula() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
            String evil = start + "cmd|' /C calc'!A0";
            List<List<String>> lines = parse(Rendered.by(
                    new CsvRenderer(),
                    Reports.of("shop")
                            .finding("A.B", Severity.BLOCKER, MigrationPath.BOTH, "shop", evil, 14, evil)
                            .build()));
            assertThat(lines)
                    .hasSize(2)
                    .allMatch(line -> line.size() == lines.get(0).size());
            assertThat(lines.get(1).get(lines.get(0).indexOf("message"))).isEqualTo("'" + evil);
            assertThat(lines.get(1)).noneMatch(field -> field.startsWith(start));
        }
    }

    /** Reads lines as RFC 4180 says. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(field).isEmpty();
        return lines;
    }
}
