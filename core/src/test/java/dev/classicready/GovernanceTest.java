package dev.classicready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Finding;
import dev.classicready.finding.MigrationPath;
import dev.classicready.finding.Severity;
import dev.classicready.plan.Step;
import dev.classicready.plan.Wave;
import dev.classicready.rule.RuleOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final String SHOP = "/subscriptions/contoso/Microsoft.ClassicCompute/domainNames/shop";

    private final Reports reports = Reports.of("shop", "blog")
            .finding("CloudService.Crowded", Severity.BLOCKER, "shop", "export.xml", 14)
            .finding("CloudService.Old", Severity.WARNING, "blog", "export.xml", 30);

    private static Waivers waiver(String rule, String resource) {
        return waiver(rule, resource, "2027-01-31");
    }

    private static Waivers waiver(String rule, String resource, String until) {
        return Waivers.from(
                "w.json",
                "{\"waivers\": [{\"rule\": \"%s\", \"resource\": \"%s\", \"reason\": \"agreed\", \"until\": \"%s\"}]}"
                        .formatted(rule, resource, until));
    }

    @Test
    void a_waived_blocker_does_not_count() {
        ReadinessReport report = reports.build();
        assertThat(report.readiness()).isEqualTo(Readiness.NOT_READY);

        ReadinessReport governed = report.with(waiver("cloudservice.crowded", "SHOP"), Reports.DAY);

        assertThat(governed.readiness()).isEqualTo(Readiness.READY_WITH_CONDITIONS);
        assertThat(governed.findings()).filteredOn(Finding::isWaived).hasSize(1);
        assertThat(governed.waivers().used().get(0).findings()).isEqualTo(1);
        assertThat(report.findings()).as("the first report stays as it was").noneMatch(Finding::isWaived);
    }

    @Test
    void patterns_match_names_and_ids_and_ignore_case() {
        assertThat(waives("CloudService.*", "sh?p")).isTrue();
        assertThat(waives("*", SHOP.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(waives("*", "*/domainNames/shop")).isTrue();
        assertThat(waives("*Crowded", "*")).isTrue();
        assertThat(waives("CloudService", "shop")).isFalse();
        assertThat(waives("CloudService.*", "sho")).isFalse();
        assertThat(waives("CloudService.*", "sh.p")).isFalse();
    }

    private boolean waives(String rule, String resource) {
        return reports.build()
                .with(waiver(rule, resource), Reports.DAY)
                .counting(Severity.BLOCKER)
                .isEmpty();
    }

    @Test
    void a_waiver_that_has_expired_accepts_nothing_and_is_reported() {
        ReadinessReport governed = reports.build().with(waiver("*", "*", "2026-11-20"), Reports.DAY);
        assertThat(governed.readiness()).isEqualTo(Readiness.NOT_READY);
        assertThat(governed.waivers().expired()).hasSize(1);
        assertThat(governed.waivers().unused()).isEmpty();
    }

    @Test
    void a_waiver_that_matches_nothing_is_reported() {
        assertThat(reports.build()
                        .with(waiver("*", "nobody"), Reports.DAY)
                        .waivers()
                        .unused())
                .extracting(WaiverRule::resource)
                .containsExactly("nobody");
    }

    @Test
    void a_waiver_may_accept_that_a_rule_could_not_be_judged() {
        ReadinessReport report = Reports.of("shop", "blog")
                .unknown("CloudService.Roles", Severity.BLOCKER, "shop", Evidence.ROLE_ASSIGNMENTS)
                .build();
        assertThat(report.readiness()).isEqualTo(Readiness.UNKNOWN);

        ReadinessReport governed = report.with(waiver("CloudService.Roles", "shop"), Reports.DAY);

        assertThat(governed.readiness()).isEqualTo(Readiness.READY);
        assertThat(governed.unknowns()).isZero();
        assertThat(governed.outcomes()).allMatch(RuleOutcome::isWaived);
        assertThat(governed.coverage().missing()).isEmpty();
        assertThat(governed.waivers().used().get(0).outcomes()).isEqualTo(1);
    }

    @Test
    void an_outcome_of_several_units_is_divided() {
        ReadinessReport report = Reports.of("shop", "blog")
                .unknown("CloudService.Roles", Severity.BLOCKER, "shop", Evidence.ROLE_ASSIGNMENTS)
                .unknown("CloudService.Roles", Severity.BLOCKER, "blog", Evidence.ROLE_ASSIGNMENTS)
                .build()
                .with(waiver("*", "blog"), Reports.DAY);
        assertThat(report.readiness()).isEqualTo(Readiness.UNKNOWN);
        assertThat(report.unknowns()).isEqualTo(1);
    }

    @Test
    void a_severity_of_the_users_counts_and_the_rules_own_is_kept() {
        Waivers severities = Waivers.from("w.json", "{\"severities\": {\"CloudService.Crowded\": \"INFO\"}}");
        ReadinessReport governed = reports.build().with(severities, Reports.DAY);
        assertThat(governed.readiness()).isEqualTo(Readiness.READY_WITH_CONDITIONS);
        assertThat(governed.findings(Severity.INFO).get(0).ruleSeverity()).isEqualTo(Severity.BLOCKER);
        assertThat(governed.findings()).isSorted();
    }

    @Test
    void a_severity_of_the_users_counts_where_the_rule_could_not_be_judged() {
        Waivers severities = Waivers.from("w.json", "{\"severities\": {\"CloudService.Roles\": \"WARNING\"}}");
        ReadinessReport governed = Reports.of("shop")
                .unknown("CloudService.Roles", Severity.BLOCKER, "shop", Evidence.ROLE_ASSIGNMENTS)
                .build()
                .with(severities, Reports.DAY);
        assertThat(governed.readiness()).isEqualTo(Readiness.READY_WITH_CONDITIONS);
    }

    @Test
    void a_severity_for_a_rule_that_does_not_exist_is_an_error() {
        Waivers severities = Waivers.from("w.json", "{\"severities\": {\"CloudService.Crowed\": \"INFO\"}}");
        ReadinessReport report = reports.build();
        assertThatThrownBy(() -> report.with(severities, Reports.DAY))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "severities name the rule CloudService.Crowed, which no rule pack has; see the list of rules");
    }

    @Test
    void what_is_waived_is_no_open_precondition_of_the_plan() {
        ReadinessReport report = Reports.of("shop", "blog")
                .finding("CloudService.Crowded", Severity.BLOCKER, MigrationPath.BOTH, "shop", "a.xml", 14, "crowded")
                .finding("CloudService.Crowded", Severity.BLOCKER, MigrationPath.BOTH, "blog", "a.xml", 30, "crowded")
                .build();
        assertThat(titles(report))
                .contains("Settle CloudService.Crowded: shop", "Settle CloudService.Crowded: blog")
                .noneMatch(title -> title.startsWith("Waived"));

        ReadinessReport governed = report.with(waiver("CloudService.Crowded", "shop"), Reports.DAY);

        assertThat(titles(governed))
                .contains("Waived until 2027-01-31, CloudService.Crowded: shop", "Settle CloudService.Crowded: blog")
                .doesNotContain("Settle CloudService.Crowded: shop");
        assertThat(governed.plan().waves())
                .flatExtracting(Wave::steps)
                .filteredOn(step -> step.title().startsWith("Waived"))
                .extracting(Step::why)
                .containsExactly("crowded. Waived: agreed");
    }

    @Test
    void a_severity_of_the_users_decides_what_the_plan_asks_for() {
        Waivers severities = Waivers.from("w.json", "{\"severities\": {\"CloudService.Crowded\": \"INFO\"}}");
        ReadinessReport report = Reports.of("shop")
                .finding("CloudService.Crowded", Severity.BLOCKER, MigrationPath.BOTH, "shop", "a.xml", 14, "crowded")
                .build();

        assertThat(titles(report.with(severities, Reports.DAY))).doesNotContain("Settle CloudService.Crowded: shop");
    }

    private static List<String> titles(ReadinessReport report) {
        return report.plan().waves().stream()
                .flatMap(wave -> wave.steps().stream())
                .map(Step::title)
                .toList();
    }
}
