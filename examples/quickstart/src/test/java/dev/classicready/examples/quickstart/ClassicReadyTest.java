package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassicReadyTest {

    /** Two machines, of which one is in an availability set: the platform refuses the service. */
    private static final String SHOP = """
            <HostedService xmlns="http://schemas.microsoft.com/windowsazure">
              <ServiceName>shop</ServiceName>
              <HostedServiceProperties><Location>West Europe</Location></HostedServiceProperties>
              <Deployments>
                <Deployment>
                  <Name>shop</Name>
                  <DeploymentSlot>Production</DeploymentSlot>
                  <Status>Running</Status>
                  <RoleList>
                    <Role>
                      <RoleName>web1</RoleName>
                      <RoleType>PersistentVMRole</RoleType>
                      <AvailabilitySetName>web</AvailabilitySetName>
                      <RoleSize>Standard_D2_v2</RoleSize>
                    </Role>
                    <Role>
                      <RoleName>web2</RoleName>
                      <RoleType>PersistentVMRole</RoleType>
                      <RoleSize>Standard_D2_v2</RoleSize>
                    </Role>
                  </RoleList>
                </Deployment>
              </Deployments>
            </HostedService>
            """;

    private static final String ARCHIVE = """
            <StorageService xmlns="http://schemas.microsoft.com/windowsazure">
              <ServiceName>archive</ServiceName>
              <StorageServiceProperties>
                <Location>West Europe</Location>
                <Status>Created</Status>
                <AccountType>Standard_LRS</AccountType>
              </StorageServiceProperties>
            </StorageService>
            """;

    @TempDir
    Path folder;

    private String shop;
    private String out = "";
    private String err = "";

    @BeforeEach
    void writeShop() throws IOException {
        shop = file("shop.xml", SHOP);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... args) {
        return runReading("", args);
    }

    private int runReading(String standardInput, String... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(printed, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        int exitCode = new ClassicReady(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), outStream, errStream)
                .run(args);
        outStream.flush();
        out = printed.toString(StandardCharsets.UTF_8);
        err = complaints.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    @Test
    void a_blocker_makes_the_exit_code_1_and_the_report_is_printed() {
        assertThat(run(shop)).isEqualTo(1);
        assertThat(out)
                .startsWith("Platform migration: NOT READY (by the documents as of 2026-11-21)\n")
                .contains("CloudService.MixedAvailabilitySet")
                .contains("shop.xml:")
                .doesNotContain("\r");
        assertThat(err).isEmpty();
    }

    @Test
    void the_folder_holds_what_is_asked_for() throws IOException {
        Path made = folder.resolve("made");
        assertThat(run(shop, "--out", made.toString(), "--only", "report.json,findings.csv"))
                .isEqualTo(1);
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "findings.csv");
        }
    }

    @Test
    void what_fails_is_the_users_choice() throws IOException {
        assertThat(run(shop, "--fail-on", "never")).isZero();
        String archive = file("archive.xml", ARCHIVE);
        assertThat(run(archive)).isZero();
        assertThat(run(archive, "--fail-on=warning")).isZero();
    }

    @Test
    void waived_findings_do_not_fail_until_the_waiver_expires() throws IOException {
        String waivers = file("waivers.json", """
                {"waivers": [{"rule": "*", "reason": "is rebuilt", "until": "2027-01-31"}]}""");
        assertThat(run(shop, "--waivers", waivers, "--today", "2027-01-31")).isZero();
        assertThat(out).contains("used    * on * until 2027-01-31: is rebuilt");
        assertThat(run(shop, "--waivers", waivers, "--today", "2027-02-01")).isEqualTo(1);
        assertThat(out).contains("expired * on * until 2027-01-31: is rebuilt");
    }

    @Test
    void a_file_that_cannot_be_read_makes_the_exit_code_2_unless_that_is_fine() throws IOException {
        String half = file("half.xml", SHOP.substring(0, SHOP.length() / 2));
        String archive = file("archive.xml", ARCHIVE);
        assertThat(run(archive, half)).isEqualTo(2);
        assertThat(out).contains("Files that could not be read whole").contains("half.xml:");
        assertThat(run(archive, half, "--lenient", "--fail-on", "never")).isZero();
        assertThat(run(shop, half)).as("2 wins over 1").isEqualTo(2);
    }

    @Test
    void an_input_without_classic_resources_is_unknown_and_bad() throws IOException {
        String note = file("note.txt", "nothing of interest");
        assertThat(run(note)).isEqualTo(2);
        assertThat(out).startsWith("Platform migration: UNKNOWN").contains("No classic resource was found");
        assertThat(run(note, "--lenient", "--fail-on", "never")).isEqualTo(2);
    }

    @Test
    void a_document_may_come_from_standard_input() {
        assertThat(runReading(SHOP, "-")).isEqualTo(1);
        assertThat(out).contains("stdin:");
    }

    @Test
    void out_writes_the_files_and_prints_the_verdict_only() throws IOException {
        Path report = folder.resolve("deep/er");
        assertThat(run(shop, "--out", report.toString())).isEqualTo(1);
        assertThat(out)
                .startsWith("Platform migration: NOT READY")
                .hasLineCount(7)
                .contains("Written to");
        for (String name : new String[] {
            "report.html", "report.json", "report.md", "report.sarif", "findings.csv", "junit.xml", "plan/plan.json"
        }) {
            assertThat(report.resolve(name)).isNotEmptyFile();
        }
        byte[] first = Files.readAllBytes(report.resolve("report.json"));
        run(shop, "--out", report.toString());
        assertThat(report.resolve("report.json")).hasBinaryContent(first);
    }

    @Test
    void what_an_earlier_plan_left_is_removed_and_named() throws IOException {
        Path report = folder.resolve("report");
        String other = file("other.xml", SHOP.replace("shop", "mart"));
        assertThat(run(shop, other, "--out", report.toString())).isEqualTo(1);
        assertThat(out).doesNotContain("Removed");

        assertThat(run(shop, "--out", report.toString())).isEqualTo(1);

        assertThat(out)
                .endsWith("Written to " + report + "\nRemoved what an earlier plan left in plan/ and this one has not: "
                        + "mart-migrated/parameters.json, mart-migrated/template.json\n");
        assertThat(report.resolve("plan/mart-migrated")).doesNotExist();
        assertThat(report.resolve("plan/shop-migrated/template.json")).isNotEmptyFile();
    }

    @Test
    void that_extended_support_ends_is_said_with_the_verdict() throws IOException {
        String roles = file("site.xml", SHOP.replace("PersistentVMRole", "WebRole"));
        run(roles, "--out", folder.resolve("report").toString());
        String notice = "1 cloud service of web and worker roles becomes one of extended support, which ends on"
                + " 2027-03-31: decide first whether to go there at all.";
        assertThat(out.replace('\n', ' ')).contains("redeployment is what is left. " + notice);
        assertThat(Files.readString(folder.resolve("report/report.md"))).contains("\n" + notice + "\n");
        assertThat(Files.readString(folder.resolve("report/report.html"))).contains(notice);
        assertThat(Files.readString(folder.resolve("report/plan/runbook.md"))).contains("\n**" + notice + "**\n");

        run(shop, "--out", folder.resolve("machines").toString());
        assertThat(out).doesNotContain("extended support");
        assertThat(Files.readString(folder.resolve("machines/report.html"))).doesNotContain(notice);
    }

    @Test
    void a_baseline_tells_what_changed() throws IOException {
        Path old = folder.resolve("old");
        run(shop, "--out", old.toString());
        assertThat(run(shop, "--baseline", old.resolve("report.json").toString()))
                .isEqualTo(1);
        assertThat(out).containsPattern("Since the baseline: 0 new, 0 fixed, \\d+ unchanged\n");
    }

    @Test
    void inputs_may_belong_to_subscriptions() throws IOException {
        String other = file("other.xml", SHOP);
        Path report = folder.resolve("report");
        run("--subscription", "one=" + shop, "--subscription", "two=" + other, "--out", report.toString());
        assertThat(Files.readString(report.resolve("report.json")))
                .contains("/subscriptions/one/Microsoft.ClassicCompute/domainNames/shop")
                .contains("/subscriptions/two/Microsoft.ClassicCompute/domainNames/shop");
    }

    @Test
    void rules_are_listed_as_json_and_a_folder_may_have_that_name_too() throws IOException {
        assertThat(run("rules")).isZero();
        assertThat(out)
                .startsWith("[\n  {\n    \"id\": \"")
                .contains("CloudService.MixedAvailabilitySet")
                .endsWith("]\n");
        assertThat(run("./rules")).isEqualTo(2);
        assertThat(err).contains("./rules: there is no such file or folder");
    }

    @Test
    void help_and_version_are_told() {
        assertThat(run("--help")).isZero();
        for (Option option : Option.values()) {
            assertThat(out).contains(option.flag());
        }
        assertThat(run("--version")).isZero();
        assertThat(out).matches("classicready \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                  | no input; name files, folders or zips, or - for standard input
            --out                              | --out needs a value: --out DIR
            --tarjet current SHOP              | unknown option --tarjet; did you mean --target?
            --xyzzyxyzzy SHOP                  | unknown option --xyzzyxyzzy
            --target old SHOP                  | --target is "old"; expected current or platform
            --as-of tomorrow SHOP              | --as-of is "tomorrow"; expected a day such as 2026-11-21
            --as-of 2016-05-03 SHOP            | --as-of is 2016-05-03; expected 2016-05-04 or later: there was nothing to judge by before
            --assume-absent deployment SHOP    | --assume-absent names "deployment"; expected one of gateways, gateway-connections, network-security-groups, route-tables, reserved-ips, disks, images, application-gateways, affinity-groups, certificates, expressroute-circuits, azure-resources, role-assignments, blobs
            --only plan,report SHOP            | --only names "report"; expected one of findings.csv, junit.xml, plan, report.html, report.json, report.md, report.sarif, rules
            --only plan SHOP                   | --only picks from what --out writes; --out is missing
            --bogus SHOP                       | unknown option --bogus
            --fail-on anything SHOP            | --fail-on is "anything"; expected blocker, warning, unknown or never
            --option size SHOP                 | --option is "size"; expected KEY=VALUE
            --option size.Meduim=X SHOP        | --option names "size.Meduim", which there is not; did you mean size.Medium?
            --option gateway.Standard=X SHOP   | --option names "gateway.Standard", which there is not; expected size.<classic size>, gateway-sku.<classic size>, os-family, virtual-desktop.application-groups-of-tenant, virtual-desktop.few-users, virtual-desktop.many-application-groups, virtual-desktop.many-rdp-properties, virtual-desktop.many-users, virtual-desktop.role-assignments, virtual-desktop.single-sign-on
            --option size.Medium=Nope SHOP     | --option size.Medium is "Nope"; expected a size of Resource Manager as Azure writes it, such as Standard_D2lds_v5 (az vm list-sizes -l LOCATION -o table shows those of a region)
            --option size.medium= SHOP         | --option size.Medium is ""; expected a size of Resource Manager as Azure writes it, such as Standard_D2lds_v5 (az vm list-sizes -l LOCATION -o table shows those of a region)
            --option gateway-sku.Default=VpnGw9 SHOP | --option gateway-sku.Default is "VpnGw9"; expected one of Basic, ErGw1AZ, ErGw2AZ, ErGw3AZ, ErGwScale, HighPerformance, Standard, UltraPerformance, VpnGw1, VpnGw1AZ, VpnGw2, VpnGw2AZ, VpnGw3, VpnGw3AZ, VpnGw4, VpnGw4AZ, VpnGw5, VpnGw5AZ
            --option os-family=4 SHOP          | --option os-family is "4"; expected 5, 6 or 7
            --option virtual-desktop.few-users=some SHOP | --option virtual-desktop.few-users is "some"; expected a whole number
            --subscription one                 | --subscription is "one"; expected NAME=PATH
            --lenient=yes SHOP                 | --lenient takes no value, but has "yes"
            --target current --target platform | --target is given twice: "current" and "platform"
            nowhere.xml                        | nowhere.xml: there is no such file or folder
            --out SHOP SHOP                    | --out is SHOP, which is a file; expected a folder
            """)
    void a_command_line_that_makes_no_sense_is_told_in_one_line(String words, String message) {
        String[] args =
                words == null ? new String[0] : words.replace("SHOP", shop).split(" ");
        assertThat(run(args)).isEqualTo(2);
        assertThat(err).isEqualTo("classicready: " + message.replace("SHOP", shop) + "\nTry classicready --help.\n");
        assertThat(out).isEmpty();
    }

    @Test
    void waivers_that_make_no_sense_are_told_with_their_place() throws IOException {
        String waivers = file("waivers.json", "{\"waivers\": [{\"rule\": \"*\"}]}");
        assertThat(run(shop, "--waivers", waivers)).isEqualTo(2);
        assertThat(err)
                .endsWith(
                        "waivers.json:1:14: the waiver has no reason; expected a sentence that says why this is accepted\n");
    }

    @Test
    void a_path_that_would_be_read_twice_is_refused() {
        assertThat(run(folder.toString(), "--subscription", "one=" + shop)).isEqualTo(2);
        assertThat(err).contains("but belongs to another subscription; name the neighbours one by one");
    }
}
