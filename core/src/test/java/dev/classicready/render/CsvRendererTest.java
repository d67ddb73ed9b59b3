package dev.classicready.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.Reports;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
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
                remediation,platformValidate,phase,path,file,line,column,evidencePath,value,waivedReason,waivedUntil
                A.B,BLOCKER,BLOCKER,REFUSED,/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop,\
                Microsoft.ClassicCompute/domainNames,shop,\
                /subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop,,"two, ""quoted""
                and broken",Change what is wrong with it and try again.,true,VALIDATE,BOTH,export.xml,14,7,\
                HostedService[shop],found,,
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
}
