package dev.classicready.assertj;

import static dev.classicready.assertj.ReadinessAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.ReadinessReport;
import dev.classicready.Reports;
import dev.classicready.Waivers;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Effect;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReadinessAssertionsTest {

    private final ReadinessReport report = Reports.of("shop", "blog")
            .finding("CloudService.Crowded", Severity.BLOCKER, "shop", "export/shop.xml", 14)
            .finding("CloudService.Old", Severity.WARNING, MigrationPath.BOTH, "blog", "blog.xml", 3, "blog is old")
            .unknown("CloudService.Roles", Severity.WARNING, "blog", Evidence.ROLE_ASSIGNMENTS)
            .input("export/shop.xml", Evidence.DEPLOYMENT)
            .input("half.xml", Evidence.DEPLOYMENT, DescriptorProblem.error(3, 9, "Role", "it ends here"))
            .build();

    @Test
    void should_pass_what_the_report_says() {
        assertThat(report)
                .isNotReady()
                .isReadyToRedeployWithConditions()
                .hasNoFinding("CloudService.Young")
                .hasFinding("CloudService.Crowded")
                .onResource("SHOP")
                .at("shop.xml", 14)
                .withMessageContaining("not as it should be")
                .withRemediationContaining("try again")
                .withSeverity(Severity.BLOCKER)
                .withEffect(Effect.REFUSED)
                .isNotWaived();
        assertThat(report).unit("blog").isReadyWithConditions().hasNoBlockers().isInWave(1);
        assertThat(report).unit("shop").isNotReady().isReadyToRedeploy().hasFinding("CloudService.Crowded");
        assertThat(Reports.of("shop").build())
                .isReady()
                .isReadyToRedeploy()
                .hasNoBlockers()
                .knowsEverything()
                .hasNoErrors();
    }

    @Test
    void should_fail_with_findings_places_and_remedies() {
        assertFails(() -> assertThat(report).isReady(), """

                Expected readiness to be READY but it is NOT_READY.
                Findings:
                  BLOCKER CloudService.Crowded on shop at export/shop.xml:14:7
                      shop is not as it should be
                      -> Change what is wrong with it and try again.
                  WARNING CloudService.Old on blog at blog.xml:3:7
                      blog is old
                      -> Change what is wrong with it and try again.
                Not judged:
                  WARNING CloudService.Roles lacks role-assignments (az role assignment list --all -o json > role-assignments.json)""");
    }

    @Test
    void should_fail_for_redeployment_with_what_concerns_it() {
        assertFails(() -> assertThat(report).isReadyToRedeploy(), """

                Expected readiness for redeployment to be READY but it is READY_WITH_CONDITIONS.
                Findings:
                  WARNING CloudService.Old on blog at blog.xml:3:7
                      blog is old
                      -> Change what is wrong with it and try again.
                Not judged:
                  WARNING CloudService.Roles lacks role-assignments (az role assignment list --all -o json > role-assignments.json)""");
    }

    @Test
    void should_fail_on_blockers() {
        assertFails(() -> assertThat(report).hasNoBlockers(), """

                Expected no blockers but found 1:
                  BLOCKER CloudService.Crowded on shop at export/shop.xml:14:7
                      shop is not as it should be
                      -> Change what is wrong with it and try again.""");
        assertFails(() -> assertThat(report).unit("shop").hasNoBlockers(), """

                Expected no blockers in shop but found 1:
                  BLOCKER CloudService.Crowded on shop at export/shop.xml:14:7
                      shop is not as it should be
                      -> Change what is wrong with it and try again.""");
    }

    @Test
    void should_fail_where_a_finding_is_elsewhere() {
        assertFails(() -> assertThat(report).hasFinding("CloudService.Crowded").at("shop.xml", 15), """

                Expected a finding of CloudService.Crowded at shop.xml:15 but found:
                  BLOCKER CloudService.Crowded on shop at export/shop.xml:14:7
                      shop is not as it should be
                      -> Change what is wrong with it and try again.""");
        assertThatThrownBy(() ->
                        assertThat(report).hasFinding("CloudService.Crowded").forResource("blog"))
                .hasMessageContaining("Expected a finding of CloudService.Crowded on resource blog but found:");
        assertThatThrownBy(() ->
                        assertThat(report).hasFinding("CloudService.Crowded").isWaived())
                .hasMessageContaining("that is waived");
        assertThatThrownBy(() -> assertThat(report).hasFinding("CloudService.Young"))
                .hasMessageContaining(
                        "Expected a finding of CloudService.Young but found:\n  BLOCKER CloudService.Crowded");
        assertThatThrownBy(() -> assertThat(report).hasNoFinding("CloudService.Old"))
                .hasMessageContaining("Expected no finding of CloudService.Old but found:\n  WARNING");
    }

    @Test
    void should_fail_on_gaps_and_errors() {
        assertThatThrownBy(() -> assertThat(report).knowsEverything())
                .hasMessageContaining("CloudService.Roles lacks role-assignments (az role assignment list");
        assertFails(() -> assertThat(report).hasNoErrors(), """

                Expected every file to be read whole but:
                  half.xml:3:9: it ends here""");
    }

    @Test
    void should_name_the_units_where_one_is_asked_for_that_is_not_there() {
        assertThatThrownBy(() -> assertThat(report).unit("shp"))
                .hasMessageContaining("Expected one unit named shp but found 0; the units are:\n"
                        + "  /subscriptions/contoso/Microsoft.ClassicCompute/domainNames/blog");
    }

    @Test
    void should_see_waived_findings_when_asked_for_them() {
        Waivers waivers = Waivers.from("w.json", """
                {"waivers": [{"rule": "CloudService.Crowded", "reason": "rebuilt", "until": "2027-01-31"}]}""");
        assertThat(report.with(waivers, Reports.DAY))
                .isReadyWithConditions()
                .hasNoBlockers()
                .hasFinding("CloudService.Crowded")
                .isWaived();
    }

    @Test
    void should_gather_failures_where_asked_to() {
        assertThatThrownBy(() -> ReadinessAssertions.assertSoftly(softly -> {
                    softly.assertThat(report).isReady().hasNoErrors();
                    softly.assertThat(report).unit("shp").isReady().hasFinding("CloudService.Crowded");
                    softly.assertThat(report)
                            .hasFinding("CloudService.Crowded")
                            .onResource("shop")
                            .withMessageContaining("nonsense")
                            .isWaived();
                    softly.assertThat(report.findings().get(0)).withSeverity(Severity.INFO);
                    softly.assertThat(report).unit("blog").isReadyWithConditions();
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("5 failures")
                .hasMessageContaining("Expected readiness to be READY but it is NOT_READY.")
                .hasMessageContaining("half.xml:3:9: it ends here")
                .hasMessageContaining("Expected one unit named shp but found 0")
                .hasMessageContaining("with a message containing \"nonsense\"")
                .hasMessageContaining("of severity INFO");
        ReadinessAssertions.assertSoftly(
                softly -> softly.assertThat(report).isNotReady().unit("shop").isNotReady());
    }

    @Test
    void should_keep_the_description_along_the_chain() {
        assertThatThrownBy(
                        () -> assertThat(report).as("the export").unit("shop").hasFinding("CloudService.Young"))
                .hasMessageStartingWith("[the export] ");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
