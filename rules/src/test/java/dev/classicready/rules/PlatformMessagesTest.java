package dev.classicready.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.PlatformMessage;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.finding.Finding;
import dev.classicready.rule.KnownMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the platform's own validation says, by texts that are known, is held against what the rules say. */
class PlatformMessagesTest {

    private static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create();

    private static ReadinessReport report(String situation, String messages) {
        return ANALYZER.analyze(Descriptors.from(Path.of("src/test/resources/situations", situation))
                .and(Descriptors.from("validate.xml", """
                        <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">%s</ValidationMessages>
                        """.formatted(messages))));
    }

    private static String message(String resource, String text) {
        return """
                <ValidationMessage><ResourceType>Deployment</ResourceType><ResourceName>%s</ResourceName>\
                <Category>Error</Category><Message>%s</Message></ValidationMessage>""".formatted(resource, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iaas-overview/several-availability-sets | port | Migration is not supported for Deployment port in HostedService port because it has multiple Availability Sets. | CloudService.MultipleAvailabilitySets
            iaas-overview/machines-outside-of-the-set | port | Migration is not supported for Deployment port in HostedService port because it has VMs that are not part of the Availability Set even though the HostedService contains one. | CloudService.MixedAvailabilitySet
            iaas-overview/backup-extension | port | VM port-1 in HostedService port contains Extension VMSnapshot, which is currently not supported for Migration. | VirtualMachine.BackupExtension
            iaas-overview/xml-extensions | port | VM port-1 in HostedService port contains Extension Microsoft.Compute.BGInfo which is not supported in ARM. | VirtualMachine.XmlExtension
            iaas-overview/machines-and-roles-in-one-network | port-net | Migration is not supported for Virtual Network port-net because it has non-gateway PaaS deployments. | VirtualNetwork.MixedIaasAndPaas
            iaas-overview/application-gateway | port-net | Migration is not supported for Virtual Network port-net because it has non-gateway PaaS deployments. | VirtualNetwork.ApplicationGateway
            iaas-deep-dive/prepared | port | HostedService port is in the process of being migrated and hence cannot be changed, and so is its VM port-1. | VirtualMachine.MigrationInProgress
            cloud-services-overview/both-slots-dynamic | quay | The cloud service quay has two occupied slots. | WebWorker.BothSlotsWithDynamicIp
            cloud-services-overview/not-registered | quay | The subscription is not registered for migration. | Subscription.ProviderNotRegistered
            """)
    void what_both_say_is_matched(String situation, String resource, String text, String rule) {
        ReadinessReport report = report(situation, message(resource, text));

        assertThat(report.platformMessages())
                .singleElement()
                .extracting(PlatformMessage::ruleId)
                .isEqualTo(java.util.Optional.of(rule));
        assertThat(report.platformUnsaid()).extracting(Finding::ruleId).doesNotContain(rule);

        ReadinessReport redacted = ANALYZER.redact(report);
        assertThat(redacted.platformMessages())
                .singleElement()
                .extracting(PlatformMessage::ruleId)
                .isEqualTo(java.util.Optional.of(rule));
        assertThat(redacted.platformUnsaid())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrderElementsOf(
                        report.platformUnsaid().stream().map(Finding::ruleId).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crane | Migration is not supported for Deployment crane in HostedService crane because it has multiple Availability Sets.
            port  | Migration of virtual machines in availability sets is not possible today.
            port  | VM port-1 in HostedService port contains Extension VMSnapshot, which is currently not supported for Migration.
            """)
    void what_only_one_says_is_not(String resource, String text) {
        ReadinessReport report = report("iaas-overview/several-availability-sets", message(resource, text));

        assertThat(report.platformMessages())
                .singleElement()
                .matches(m -> m.ruleId().isEmpty());
        assertThat(report.platformUnsaid())
                .extracting(Finding::ruleId)
                .containsExactly("CloudService.MultipleAvailabilitySets");
    }

    @Test
    void an_empty_answer_says_nothing_of_what_we_say() {
        assertThat(report("iaas-overview/several-availability-sets", "").platformUnsaid())
                .extracting(Finding::ruleId)
                .containsExactly("CloudService.MultipleAvailabilitySets");
    }

    @Test
    void without_an_answer_there_is_nothing_to_compare() {
        assertThat(ANALYZER.analyze(Descriptors.from(
                                Path.of("src/test/resources/situations/iaas-overview/several-availability-sets")))
                        .platformUnsaid())
                .isEmpty();
    }

    @Test
    void known_texts_are_those_of_rules() {
        assertThat(new ClassicMigrationRules().platformMessages())
                .extracting(KnownMessage::ruleId)
                .isNotEmpty()
                .allMatch(rule -> ANALYZER.rules().find(rule).isPresent());
    }
}
