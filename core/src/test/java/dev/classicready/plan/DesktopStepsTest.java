package dev.classicready.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.plan.Step.Phase;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesktopStepsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 29);
    private static final LocalDate RETIRED = LocalDate.of(2026, 9, 30);
    private static final String WAY = "\"TenantName\": \"fabrikam\", \"HostPoolName\": \"office pool\"";
    private static final String POOL = "{" + WAY + ", \"LoadBalancerType\": 0, \"MaxSessionLimit\": 9}";
    private static final String GROUPS = "{" + WAY + ", \"AppGroupName\": \"it's\", \"ResourceType\": \"RemoteApp\"}";

    private static ClassicEstate estate(String objects) {
        return DescriptorReader.create()
                .read(Descriptors.from("avd.json", "[" + objects + "]"))
                .estate();
    }

    private static String hosts(int count, String status) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{" + WAY + ", \"SessionHostName\": \"" + status.toLowerCase() + i
                        + ".fabrikam.com\", \"Status\": \"" + status + "\"}")
                .collect(Collectors.joining(","));
    }

    private static String users(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{" + WAY + ", \"AppGroupName\": \"it's\", \"UserPrincipalName\": \"u" + (100 + i)
                        + "@fabrikam.com\"}")
                .collect(Collectors.joining(","));
    }

    private static List<Wave> waves(String objects, LocalDate asOf) {
        return MigrationPlan.of(estate(objects), List.of(), new PlanOptions(TranslationOptions.DEFAULT, asOf))
                .waves();
    }

    private static List<String> titles(Wave wave) {
        return wave.steps().stream().map(Step::title).toList();
    }

    @Test
    void new_objects_come_first_then_session_hosts_then_users() {
        List<Wave> waves = waves(POOL + "," + GROUPS + "," + hosts(1, "Available") + "," + users(1), RETIRED);

        assertThat(waves.stream().map(Wave::title))
                .containsExactly(
                        "Subscriptions and ExpressRoute circuits",
                        "Host pools, application groups and workspaces",
                        "Session hosts and users of the host pools");
        assertThat(titles(waves.get(1)))
                .containsExactly(
                        "Hold Contributor and User Access Administrator on the subscription",
                        "Have the tools of Virtual Desktop ready",
                        "The automatic migration is gone",
                        "Deploying disturbs nobody",
                        "Make the resource group fabrikam_office-pool-migrated and validate its template",
                        "Deploy fabrikam_office-pool-migrated/template.json",
                        "Make the resource group fabrikam-migrated and validate its template",
                        "Deploy fabrikam-migrated/template.json");
        assertThat(titles(waves.get(2)))
                .containsExactly(
                        "Session hosts in small groups, then users slowly",
                        "Get a registration token for office pool",
                        "Register session hosts of office pool, group 1 of 1: available0.fabrikam.com",
                        "See that the session hosts are available",
                        "Let Conditional Access know the new application",
                        "Publish office pool to users, batch 1 of 1: u100@fabrikam.com",
                        "Take users back to the classic host pool",
                        "Set what does not come along");
    }

    @Test
    void the_template_is_deployed_without_users_first_and_again_for_each_batch() {
        List<Wave> waves = waves(POOL + "," + GROUPS + "," + users(120), RETIRED);

        assertThat(waves.get(1).steps().stream()
                        .filter(s -> s.title().startsWith("Deploy fabrikam_office"))
                        .map(Step::command))
                .singleElement()
                .asString()
                .endsWith("-p 'principals={}'");
        List<Step> batches = waves.get(2).steps().stream()
                .filter(s -> s.phase() == Phase.COMMIT)
                .toList();
        assertThat(batches).hasSize(10);
        assertThat(batches.get(1).title())
                .isEqualTo("Publish office pool to users, batch 2 of 10: u112@fabrikam.com, u113@fabrikam.com,"
                        + " u114@fabrikam.com, u115@fabrikam.com, u116@fabrikam.com and 7 more");
        assertThat(batches.get(1).command())
                .contains("'u123@fabrikam.com'; do", "az deployment group create -g fabrikam_office-pool-migrated")
                .endsWith("-p 'principals=@fabrikam_office-pool-migrated-users-2.json'");
    }

    @Test
    void session_hosts_that_are_not_available_come_last() {
        List<String> titles = titles(waves(POOL + "," + hosts(30, "Available") + "," + hosts(2, "NoHeartbeat"), RETIRED)
                .get(2));
        assertThat(titles.stream().filter(t -> t.startsWith("Register"))).hasSize(11);
        assertThat(titles)
                .contains(
                        "Register session hosts of office pool, group 1 of 10: available0.fabrikam.com,"
                                + " available1.fabrikam.com, available2.fabrikam.com",
                        "Register session hosts that were not available, once repaired: noheartbeat0.fabrikam.com,"
                                + " noheartbeat1.fabrikam.com");
    }

    @Test
    void the_classic_service_is_asked_only_while_it_answers() {
        String objects = POOL + "," + GROUPS + "," + hosts(1, "Available") + "," + users(1);
        assertThat(commands(objects, BEFORE))
                .contains(
                        "Start-RdsHostPoolMigration",
                        "Set-RdsSessionHost -TenantName fabrikam -HostPoolName 'office pool' -Name"
                                + " available0.fabrikam.com -AllowNewSession $false",
                        "Remove-RdsHostPool -TenantName fabrikam -Name 'office pool'");
        assertThat(commands(objects, RETIRED)).doesNotContain("-Rds");
    }

    @Test
    void machines_and_names_are_given_back_to_their_users() {
        String personal = "{" + WAY + ", \"Persistent\": true, \"AssignmentType\": \"Direct\"}," + "{" + WAY
                + ", \"SessionHostName\": \"one.fabrikam.com\", \"Status\": \"Available\", \"AssignedUser\":"
                + " \"o'neil@fabrikam.com\"},{" + WAY
                + ", \"AppGroupName\": \"desk\", \"RemoteDesktopName\": \"d\", \"FriendlyName\": \"My desk\"},{" + WAY
                + ", \"AppGroupName\": \"desk\", \"ResourceType\": \"Desktop\"}";
        assertThat(commands(personal, RETIRED))
                .contains(
                        "Update-AzWvdSessionHost -ResourceGroupName fabrikam_office-pool-migrated -HostPoolName"
                                + " 'office pool' -Name one.fabrikam.com -AssignedUser 'o''neil@fabrikam.com'",
                        "Update-AzWvdDesktop -ResourceGroupName fabrikam_office-pool-migrated -ApplicationGroupName"
                                + " desk -Name SessionDesktop -FriendlyName 'My desk'");
        String alias = POOL + "," + GROUPS + ",{" + WAY + ", \"AppGroupName\": \"it's\", \"RemoteAppName\": \"calc\","
                + " \"AppAlias\": \"calculator\"}";
        assertThat(commands(alias, RETIRED))
                .contains("New-AzWvdApplication -ResourceGroupName fabrikam_office-pool-migrated -GroupName it-s -Name"
                        + " calc -AppAlias calculator");
    }

    @Test
    void single_sign_on_is_set_where_the_tenant_had_it() {
        String tenant = "{\"TenantGroupName\": \"Default Tenant Group\", \"TenantName\": \"fabrikam\","
                + " \"SsoAdfsAuthority\": \"https://adfs.fabrikam.com/adfs\", \"SsoClientSecret\": \"hunter2\"}";
        assertThat(commands(tenant + "," + POOL, RETIRED))
                .contains("Update-AzWvdHostPool -ResourceGroupName fabrikam_office-pool-migrated -Name 'office pool'"
                        + " -SsoadfsAuthority https://adfs.fabrikam.com/adfs -SsoClientId <client id>")
                .doesNotContain("hunter2");
        assertThat(commands(POOL, RETIRED)).doesNotContain("Sso");
    }

    private static String commands(String objects, LocalDate asOf) {
        return waves(objects, asOf).stream()
                .flatMap(w -> w.steps().stream())
                .map(s -> String.valueOf(s.command()))
                .collect(Collectors.joining("\n"));
    }
}
