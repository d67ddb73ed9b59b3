package dev.classicready.format.internal.avd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.descriptor.SourceLocation;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RdsListFormatTest {

    private static final String POOLS = """

            TenantName        : fabrikam
            TenantGroupName   : Default Tenant Group
            HostPoolName      : office pool
            FriendlyName      : Office
            Description       :
            Persistent        : False
            CustomRdpProperty : audiomode:i:0;drivestoredirect:s:*
            MaxSessionLimit   : 12
            LoadBalancerType  : DepthFirst
            ValdationEnv      : True
            Ring              :
            AssignmentType    :

            TenantName        : fabrikam
            TenantGroupName   : Default Tenant Group
            HostPoolName      : own desks
            Persistent        : True
            LoadBalancerType  : Persistent
            ValidationEnv     : False
            AssignmentType    : Direct

            """;

    private static DescriptorsRead read(String text) {
        return DescriptorReader.create().read(Descriptors.from("pools.txt", text));
    }

    private static List<String> problems(DescriptorsRead read) {
        return read.files().get(0).problems().stream()
                .map(p -> p.severity() + " " + p.line() + ":" + p.column() + " " + p.message())
                .toList();
    }

    @Test
    void a_blank_line_divides_objects() {
        DescriptorsRead read = read(POOLS);

        assertThat(read.files().get(0).kind()).isEqualTo(Evidence.AVD);
        assertThat(read.files().get(0).resources()).isEqualTo(2);
        assertThat(problems(read)).isEmpty();
        assertThat(read.estate().resources(RdsHostPool.class))
                .containsExactly(
                        new RdsHostPool(
                                "default",
                                "Default Tenant Group",
                                "fabrikam",
                                "office pool",
                                "Office",
                                null,
                                false,
                                "audiomode:i:0;drivestoredirect:s:*",
                                12,
                                "DepthFirst",
                                true,
                                null,
                                null,
                                null,
                                List.of(),
                                true,
                                false,
                                Places.NONE),
                        new RdsHostPool(
                                "default",
                                "Default Tenant Group",
                                "fabrikam",
                                "own desks",
                                null,
                                null,
                                true,
                                null,
                                null,
                                "Persistent",
                                false,
                                null,
                                "Direct",
                                null,
                                List.of(),
                                true,
                                false,
                                Places.NONE));
    }

    @Test
    void values_are_found_again() {
        DescriptorsRead read = read(POOLS);
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);

        SourceLocation limit = read.sources().locate(pool.places().of("maxSessionLimit"), "");
        assertThat(limit.line() + ":" + limit.column()).isEqualTo("9:1");
        SourceLocation own = read.sources().locate(pool.places().element(), "");
        assertThat(own.line() + ":" + own.column()).isEqualTo("2:1");
    }

    @Test
    void the_tenant_that_pools_name_is_there_without_a_document_of_its_own() {
        RdsTenant tenant = read(POOLS).estate().resources(RdsTenant.class).get(0);
        assertThat(tenant.name()).isEqualTo("fabrikam");
        assertThat(tenant.described()).isFalse();
    }

    @Test
    void tells_which_objects_it_lists() {
        DescriptorsRead read = read(POOLS);
        assertThat(read.estate().evidence("default").has(Evidence.AVD, RdsObjects.HOST_POOLS.about()))
                .isTrue();
        assertThat(read.estate().evidence("default").has(Evidence.AVD, RdsObjects.APP_GROUP_USERS.about()))
                .isFalse();
    }

    @Test
    void is_read_as_powershell_redirects_it() {
        byte[] utf16 = ("\uFEFF" + POOLS.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
        DescriptorsRead read = DescriptorReader.create().read(Descriptors.from("pools.txt", utf16));
        assertThat(read.estate().resources(RdsHostPool.class))
                .isEqualTo(read(POOLS).estate().resources(RdsHostPool.class));
        SourceLocation second = read.sources()
                .locate(
                        read.estate()
                                .resources(RdsHostPool.class)
                                .get(1)
                                .places()
                                .of("persistent"),
                        "");
        assertThat(second.line() + ":" + second.column()).isEqualTo("18:1");
    }

    @Test
    void a_value_wrapped_at_a_blank_gets_its_blank_back() {
        RdsRemoteApp app = app("""
                TenantName          : fabrikam
                HostPoolName        : office pool
                AppGroupName        : tools
                RemoteAppName       : Ledger
                FilePath            : C:\\Program Files\\Fabrikam
                                      Accounting\\ledger.exe
                CommandLineSetting  : Require
                RequiredCommandLine : /year
                                      2020
                """);
        assertThat(app.filePath()).isEqualTo("C:\\Program Files\\Fabrikam Accounting\\ledger.exe");
        assertThat(app.requiredCommandLine()).isEqualTo("/year 2020");
    }

    @Test
    void a_word_cut_at_the_width_of_the_console_is_one_again() {
        String properties = "audiomode:i:0;audiocapturemode:i:1;camerastoredirect:s:*;devicestoredirect:s:*;"
                + "drivestoredirect:s:*;redirectclipboard:i:1;redirectcomports:i:1;redirectprinters:i:1";
        String first = "CustomRdpProperty : " + properties.substring(0, 60);
        String second = " ".repeat(20) + properties.substring(60, 120);
        String third = " ".repeat(20) + properties.substring(120);
        DescriptorsRead read = read("TenantName        : fabrikam\nHostPoolName      : office pool\n" + first + "\n"
                + second + "\n" + third + "\nLoadBalancerType  : BreadthFirst\n");
        assertThat(read.estate().resources(RdsHostPool.class).get(0).customRdpProperty())
                .isEqualTo(properties);
    }

    private static RdsRemoteApp app(String text) {
        DescriptorsRead read = read(text);
        assertThat(problems(read)).isEmpty();
        return read.estate().resources(RdsAppGroup.class).get(0).remoteApps().get(0);
    }

    @Test
    void a_property_that_comes_again_begins_the_next_object() {
        DescriptorsRead read = read("""
                PS C:\\> Get-RdsSessionHost -TenantName fabrikam -HostPoolName desks
                SessionHostName : one.fabrikam.com
                TenantName      : fabrikam
                HostPoolName    : desks
                Status          : Available
                SessionHostName : two.fabrikam.com
                TenantName      : fabrikam
                HostPoolName    : desks
                Status          : NoHeartbeat
                PS C:\\>
                """);
        assertThat(read.files().get(0).resources()).isEqualTo(2);
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);
        assertThat(pool.described()).isFalse();
        assertThat(pool.sessionHosts())
                .extracting(RdsSessionHost::name, RdsSessionHost::isAvailable)
                .containsExactly(tuple("one.fabrikam.com", true), tuple("two.fabrikam.com", false));
    }

    @Test
    void several_documents_make_one_estate() {
        DescriptorsRead read = DescriptorReader.create()
                .read(Descriptors.from("pools.txt", POOLS)
                        .and(Descriptors.from("hosts.txt", """
                                SessionHostName : one.fabrikam.com
                                TenantName      : FABRIKAM
                                HostPoolName    : Office Pool
                                """))
                        .and(Descriptors.from("users.txt", """
                                UserPrincipalName : ann@fabrikam.com
                                TenantName        : fabrikam
                                HostPoolName      : office pool
                                AppGroupName      : Desktop Application Group
                                """)));
        assertThat(read.estate().contradictions()).isEmpty();
        RdsHostPool pool = read.estate().resources(RdsHostPool.class).get(0);
        assertThat(pool.described()).isTrue();
        assertThat(pool.sessionHosts()).hasSize(1);
        assertThat(read.estate().units().stream().map(Object::toString))
                .containsExactlyInAnyOrder("host-pool office pool", "host-pool own desks", "subscription default");
        assertThat(read.estate().units().get(0).resources().stream().map(Object::toString))
                .containsExactly(
                        "/subscriptions/default/Microsoft.RDInfra/hostPools/office pool",
                        "/subscriptions/default/Microsoft.RDInfra/hostPools/office pool/appGroups/Desktop Application"
                                + " Group");
    }

    @Test
    void a_name_that_two_tenants_use_stands_for_two_pools() {
        DescriptorsRead read = read("""
                TenantName       : one
                HostPoolName     : desks
                LoadBalancerType : BreadthFirst

                TenantName       : two
                HostPoolName     : desks
                LoadBalancerType : DepthFirst

                TenantName       : two
                HostPoolName     : more
                """);
        assertThat(read.estate().resources(RdsHostPool.class).stream()
                        .map(p -> p.ref().id()))
                .containsExactly(
                        "/subscriptions/default/Microsoft.RDInfra/hostPools/more",
                        "/subscriptions/default/Microsoft.RDInfra/tenantGroups/Default Tenant Group/tenants/one/hostPools/desks",
                        "/subscriptions/default/Microsoft.RDInfra/tenantGroups/Default Tenant Group/tenants/two/hostPools/desks");
    }

    @Test
    void what_makes_no_sense_is_told_and_the_rest_is_read() {
        DescriptorsRead read = read("""
                TenantName       : fabrikam
                HostPoolName     : desks
                MaxSessionLimit  : many
                Persistent       : perhaps
                Colour           : blue

                this is no property

                TenantName       : fabrikam
                HostPoolName     :
                LoadBalancerType : BreadthFirst

                Name   : something
                Length : 3
                """);
        assertThat(read.estate().resources(RdsHostPool.class)).hasSize(1);
        assertThat(problems(read))
                .containsExactly(
                        "error 3:1 found \"many\"; expected a whole number; correct it, or export the object again",
                        "error 4:1 found \"perhaps\"; expected True or False; correct it, or export the object again",
                        "note 5:1 the property Colour is not known; it is passed over",
                        "error 7:1 found a line that is no property; expected Name : value, or a blank line; print the"
                                + " objects again with Format-List",
                        "error 10:1 found no HostPoolName; expected a name; export the object with all its properties",
                        "error 13:1 found properties of no object that is known; expected one of Virtual Desktop (classic)"
                                + " with all its properties; print it again with Format-List");
    }

    @Test
    void secrets_are_not_kept() {
        DescriptorsRead read = read("""
                TenantGroupName  : Default Tenant Group
                TenantName       : fabrikam
                SsoAdfsAuthority : https://adfs.fabrikam.com/adfs
                SsoClientSecret  : hunter2
                """);
        RdsTenant tenant = read.estate().resources(RdsTenant.class).get(0);
        assertThat(tenant.ssoClientSecret()).isTrue();
        assertThat(tenant.toString()).doesNotContain("hunter2");

        DescriptorsRead token = read("""
                TenantName     : fabrikam
                HostPoolName   : desks
                Token          : hunter2
                ExpirationUtc  : 1/1/2020
                """);
        assertThat(token.estate().resources()).isEmpty();
        assertThat(problems(token))
                .singleElement()
                .asString()
                .contains("1 registration tokens")
                .doesNotContain("hunter2");
    }

    @Test
    void a_forbidden_character_is_replaced_and_an_endless_line_refused() {
        DescriptorsRead read = read("TenantName   : fabri\u0001kam\nHostPoolName : desks\n");
        assertThat(read.estate().resources(RdsHostPool.class).get(0).tenant()).isEqualTo("fabri\uFFFDkam");
        assertThat(problems(read))
                .singleElement()
                .asString()
                .startsWith("note 1:21 found 1 character that XML forbids");

        DescriptorsRead endless = read("TenantName   : fabrikam\nHostPoolName : " + "x".repeat(1 << 21));
        assertThat(problems(endless))
                .anyMatch(p -> p.startsWith("error 2:1 found a line of more than 1048576 characters"));
    }

    @Test
    void other_lists_are_no_objects_of_virtual_desktop() {
        assertThat(Stream.of(
                                "Name : x\nLength : 3\n",
                                "TenantName : x\n",
                                "name: x\ntenant: y\n",
                                "just words\nand more\n")
                        .map(text -> read(text).files().get(0).recognized()))
                .containsOnly(false);
    }
}
