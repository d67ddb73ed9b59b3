package dev.classicready.format.internal.avd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdsJsonFormatTest {

    private static final String POOL = """
            {"TenantName": "fabrikam", "TenantGroupName": "Default Tenant Group", "HostPoolName": "desks",
             "FriendlyName": null, "Persistent": false, "MaxSessionLimit": 999999, "LoadBalancerType": 1,
             "ValidationEnv": true, "Ring": null, "AssignmentType": null}""";

    private static DescriptorsRead read(String name, String json) {
        return DescriptorReader.create().read(Descriptors.from(name, json));
    }

    private static List<String> problems(DescriptorsRead read) {
        return read.files().get(0).problems().stream()
                .map(p -> p.severity() + " " + p.line() + ":" + p.column() + " " + p.path() + " " + p.message())
                .toList();
    }

    private static boolean lists(ClassicEstate estate, RdsObjects objects) {
        return estate.evidence("default").has(Evidence.AVD, objects.about());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "[[%s], []]",
                "{\"value\": [%s], \"Count\": 1}",
                "{\"hostPools\": [%s], \"appGroups\": []}",
                "{\"export\": {\"Get-RdsHostPool\": %s}}",
                "{\"fabrikam\": {\"RdsHostPools\": [%s]}}"
            })
    void an_object_is_what_its_properties_tell(String shape) {
        DescriptorsRead read = read("anything.json", shape.formatted(POOL));

        assertThat(read.files().get(0).kind()).isEqualTo(Evidence.AVD);
        assertThat(problems(read)).isEmpty();
        assertThat(read.files().get(0).resources()).isEqualTo(1);
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);
        assertThat(pool.name()).isEqualTo("desks");
        assertThat(pool.loadBalancerType()).isEqualTo("DepthFirst");
        assertThat(pool.isDepthFirst()).isTrue();
        assertThat(pool.hasSessionLimit()).isFalse();
        assertThat(pool.validationEnv()).isTrue();
        assertThat(lists(read.estate(), RdsObjects.HOST_POOLS)).isTrue();
    }

    @Test
    void a_member_says_what_there_is_none_of() {
        ClassicEstate estate = read("x.json", "{\"hostPools\": [" + POOL + "], \"appGroupUsers\": []}")
                .estate();
        assertThat(lists(estate, RdsObjects.APP_GROUP_USERS)).isTrue();
        assertThat(lists(estate, RdsObjects.SESSION_HOSTS)).isFalse();
    }

    @Test
    void so_does_the_name_of_an_empty_list() {
        DescriptorsRead hosts = read("Get-RdsSessionHost.json", "[]");
        assertThat(hosts.files().get(0).kind()).isEqualTo(Evidence.AVD);
        assertThat(lists(hosts.estate(), RdsObjects.SESSION_HOSTS)).isTrue();
        assertThat(lists(hosts.estate(), RdsObjects.HOST_POOLS)).isFalse();

        assertThat(Arrays.stream(RdsObjects.values()))
                .allMatch(objects -> lists(read("avd.json", "[]").estate(), objects));
        assertThat(read("other.json", "[]").files().get(0).recognized()).isFalse();
    }

    @Test
    void places_are_those_of_members() {
        DescriptorsRead read = read("pool.json", "[\n" + POOL + "]");
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);
        SourceLocation place = read.sources().locate(pool.places().of("maxSessionLimit"), "");
        assertThat(place.line() + ":" + place.column()).isEqualTo("3:45");
    }

    @Test
    void times_and_numbers_of_powershell_are_understood() {
        DescriptorsRead read = read("hosts.json", """
                [{"SessionHostName": "one.fabrikam.com", "TenantName": "fabrikam", "HostPoolName": "desks",
                  "AllowNewSession": true, "Sessions": 3, "LastHeartBeat": "\\/Date(1577880000000)\\/",
                  "StatusTimestamp": {"value": "\\/Date(1577880000000)\\/", "DateTime": "Wednesday"}, "Status": "Shutdown"},
                 {"SessionHostName": "two.fabrikam.com", "TenantName": "fabrikam", "HostPoolName": "desks", "Status": 6}]
                """);
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);
        assertThat(pool.sessionHosts().get(0).lastHeartBeat()).isEqualTo("2020-01-01T12:00:00Z");
        assertThat(pool.sessionHosts().get(0).statusTimestamp()).isEqualTo("2020-01-01T12:00:00Z");
        assertThat(pool.sessionHosts().get(0).sessions()).isEqualTo(3);
        assertThat(pool.sessionHosts().get(1).status()).isNull();
        assertThat(problems(read))
                .singleElement()
                .asString()
                .startsWith("note 4:93")
                .contains("found Status as a number, whose meaning no document tells");
    }

    @Test
    void the_group_that_each_pool_begins_with_tells_the_number_of_desktops() {
        DescriptorsRead read = read("groups.json", """
                [{"TenantName": "t", "HostPoolName": "p", "AppGroupName": "Desktop Application Group", "ResourceType": 1},
                 {"TenantName": "t", "HostPoolName": "p", "AppGroupName": "tools", "ResourceType": 0}]
                """);
        assertThat(problems(read)).isEmpty();
        assertThat(read.estate().resources(RdsAppGroup.class))
                .extracting(RdsAppGroup::resourceType)
                .containsExactly("Desktop", "RemoteApp");
        assertThat(read(
                                "groups.json",
                                "[{\"TenantName\": \"t\", \"HostPoolName\": \"p\", \"AppGroupName\": \"tools\","
                                        + " \"ResourceType\": 0}]")
                        .estate()
                        .resources(RdsAppGroup.class)
                        .get(0)
                        .kind())
                .isEmpty();
    }

    @Test
    void all_objects_in_one_document_come_together() {
        DescriptorsRead read = read("export.json", """
                [{"TenantGroupName": "Default Tenant Group", "TenantName": "fabrikam",
                  "AadTenantId": "0a1b", "AzureSubscriptionId": "5ub5"},
                 %s,
                 {"TenantName": "fabrikam", "HostPoolName": "desks", "AppGroupName": "tools", "ResourceType": "RemoteApp"},
                 {"TenantName": "fabrikam", "HostPoolName": "desks", "AppGroupName": "tools",
                  "RemoteAppName": "Ledger", "FilePath": "C:\\\\ledger.exe", "CommandLineSetting": 0, "IconIndex": 2},
                 {"UserPrincipalName": "ann@fabrikam.com", "TenantName": "fabrikam", "HostPoolName": "desks",
                  "AppGroupName": "tools"}]
                """.formatted(POOL));
        assertThat(problems(read)).isEmpty();
        assertThat(read.files().get(0).resources()).isEqualTo(5);
        assertThat(read.estate().resources(RdsTenant.class).get(0).azureSubscriptionId())
                .isEqualTo("5ub5");
        RdsAppGroup group = read.estate().resources(RdsAppGroup.class).get(0);
        assertThat(group.kind()).contains(RdsAppGroup.Kind.REMOTE_APP);
        assertThat(group.remoteApps()).singleElement().satisfies(app -> {
            assertThat(app.commandLineSetting()).isEqualTo("DoNotAllow");
            assertThat(app.iconIndex()).isEqualTo(2);
        });
        assertThat(group.users()).extracting(RdsAppGroupUser::userPrincipalName).containsExactly("ann@fabrikam.com");
        assertThat(group.remoteApps()).extracting(RdsRemoteApp::name).containsExactly("Ledger");
    }

    @Test
    void what_makes_no_sense_is_told_and_the_rest_is_read() {
        DescriptorsRead read = read("export.json", """
                {"hostPools": [%s,
                  {"TenantName": "fabrikam", "HostPoolName": ""},
                  "@{TenantName=fabrikam; HostPoolName=more}",
                  {"colour": "blue"}]}
                """.formatted(POOL));
        assertThat(read.estate().resources(RdsHostPool.class)).hasSize(1);
        assertThat(problems(read))
                .containsExactly(
                        "error 4:30 /hostPools/1 found no HostPoolName; expected a name; export the object with all its"
                                + " properties",
                        "error 5:3 /hostPools/2 found an object that PowerShell cut short; expected its properties; export"
                                + " again with ConvertTo-Json -Depth 5",
                        "error 6:3 /hostPools/3 found an object of no kind that is known; expected one of Virtual Desktop"
                                + " (classic) with all its properties; export it again");
    }

    @Test
    void a_document_that_breaks_off_keeps_what_came_before() {
        DescriptorsRead read = read("export.json", "[" + POOL + ", {\"TenantName\": \"fab");
        assertThat(read.estate().resources(RdsHostPool.class)).hasSize(1);
        assertThat(problems(read)).singleElement().asString().contains("the document ends too early");
    }

    @Test
    void roles_of_the_classic_service_are_told_to_stay_behind() {
        DescriptorsRead read = read("roles.json", """
                [{"RoleAssignmentId": "r", "Scope": "/Default Tenant Group/fabrikam", "TenantGroupName": "Default Tenant Group",
                  "TenantName": "fabrikam", "SignInName": "ann@fabrikam.com", "RoleDefinitionName": "RDS Owner"}]
                """);
        assertThat(read.files().get(0).kind()).isEqualTo(Evidence.AVD);
        assertThat(problems(read)).singleElement().asString().contains("1 role assignments of the classic service");
    }

    @Test
    void other_json_is_no_object_of_virtual_desktop() {
        assertThat(List.of(
                        "{\"tenantName\": \"x\", \"name\": \"y\"}",
                        "[{\"RoleDefinitionName\": \"Owner\", \"Scope\": \"/\", \"SignInName\": \"x\"}]",
                        "{\"tenants\": []}",
                        "{\"hosts\": [{\"name\": \"x\"}]}"))
                .allSatisfy(json ->
                        assertThat(read("x.json", json).files().get(0).kind()).isNotEqualTo(Evidence.AVD));
    }
}
