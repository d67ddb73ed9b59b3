package dev.classicready.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One estate under the editions of the documents: only what the documents say differently differs. */
class EditionsTest {

    private static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create();
    private static final Descriptors ESTATE = Descriptors.from(Path.of("src/test/resources/editions"));

    /** What no edition touches. */
    private static final Set<String> ALWAYS = Set.of(
            "CloudService.PublicIpNotReserved",
            "CloudService.NotInVirtualNetwork",
            "Storage.AccountHoldsVmDisks",
            "Subscription.GatewayOnlyInApi");

    private static Set<String> on(String day) {
        return rules(ANALYZER.with(AnalysisOptions.defaults().asOf(LocalDate.parse(day)))
                .analyze(ESTATE));
    }

    private static Set<String> rules(ReadinessReport report) {
        return report.findings().stream().map(Finding::ruleId).collect(toCollection(TreeSet::new));
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }

    @Test
    void the_first_edition_knows_neither_gateways_nor_roles_nor_what_is_unattached() {
        assertThat(on("2016-06-01"))
                .isEqualTo(with(
                        ALWAYS,
                        "Unattached.ReservedIpNotSupported",
                        "Unattached.NetworkSecurityGroupNotSupported",
                        "Unattached.RouteTableNotSupported",
                        "VirtualNetwork.GatewayNotSupported",
                        "WebWorker.NotYetSupported"));
    }

    @Test
    void the_second_edition_takes_gateways_and_what_is_unattached() {
        assertThat(on("2019-01-01"))
                .isEqualTo(with(
                        ALWAYS,
                        "Unattached.ReservedIp",
                        "Unattached.NetworkSecurityGroup",
                        "Unattached.RouteTable",
                        "WebWorker.NotYetSupported"));
    }

    @Test
    void web_and_worker_roles_migrate_in_a_preview() {
        assertThat(on("2021-06-01"))
                .isEqualTo(with(
                        ALWAYS,
                        "Lifecycle.CloudServicesMigrationInPreview",
                        "Lifecycle.VirtualMachinesClassicDeprecated",
                        "Unattached.ReservedIp",
                        "Unattached.NetworkSecurityGroup",
                        "Unattached.RouteTable",
                        "WebWorker.NotInVirtualNetwork",
                        "WebWorker.SingleSlot"));
    }

    @Test
    void the_latest_edition_drops_the_preview() {
        assertThat(on("2023-06-01"))
                .isEqualTo(with(
                        ALWAYS,
                        "Lifecycle.VirtualMachinesClassicDeprecated",
                        "Unattached.ReservedIp",
                        "Unattached.NetworkSecurityGroup",
                        "Unattached.RouteTable",
                        "WebWorker.NotInVirtualNetwork",
                        "WebWorker.SingleSlot"));
    }

    @Test
    void by_default_the_calendar_has_moved_on_and_the_documents_hold() {
        ReadinessReport today = ANALYZER.analyze(ESTATE);

        assertThat(today.asOf()).isEqualTo("2026-11-21");
        assertThat(rules(today))
                .isEqualTo(with(
                        ALWAYS,
                        "Lifecycle.BasicPublicIpAndLoadBalancerRetired",
                        "Lifecycle.CloudServicesClassicRetired",
                        "Lifecycle.CloudServicesExtendedSupportRetiring",
                        "Lifecycle.UnmanagedDisksRetired",
                        "Lifecycle.VirtualMachinesClassicRetired",
                        "Lifecycle.VmSizeRetired",
                        "Unattached.ReservedIp",
                        "Unattached.NetworkSecurityGroup",
                        "Unattached.RouteTable",
                        "WebWorker.NotInVirtualNetwork",
                        "WebWorker.SingleSlot"));
    }

    @Test
    void where_the_platform_s_migration_is_gone_remedies_say_so() {
        assertThat(ANALYZER.analyze(ESTATE).findings())
                .filteredOn(f -> f.ruleId().equals("CloudService.NotInVirtualNetwork"))
                .singleElement()
                .extracting(Finding::remediation)
                .asString()
                .startsWith("The platform's migration is gone since 2023-09-06. ")
                .doesNotContain("Move-Azure");
        assertThat(ANALYZER.with(AnalysisOptions.defaults().asOf(LocalDate.parse("2019-01-01")))
                        .analyze(ESTATE)
                        .findings())
                .filteredOn(f -> f.ruleId().equals("CloudService.NotInVirtualNetwork"))
                .singleElement()
                .extracting(Finding::remediation)
                .asString()
                .contains(
                        "`Move-AzureService -Validate -ServiceName port -DeploymentName port -CreateNewVirtualNetwork`");
    }
}
