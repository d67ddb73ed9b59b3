package dev.classicready.examples.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.examples.fleet.Fleet.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {

    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Path exports;
    private Path out;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void write() throws IOException {
        exports = folder.resolve("exports");
        out = folder.resolve("out");
        Path shop = Files.createDirectories(exports.resolve("shop"));
        Files.writeString(shop.resolve("shop.xml"), service("shop", "", "web"));
        Path mixed = Files.createDirectories(exports.resolve("mixed"));
        Files.writeString(mixed.resolve("mixed.xml"), service("mixed", "web", ""));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(exports.resolve("zipped.zip")))) {
            zip.putNextEntry(new ZipEntry("a/zipped.xml"));
            zip.write(service("zipped", "one", "two").getBytes());
        }
        Path corrupt = Files.createDirectories(exports.resolve("corrupt"));
        Files.writeString(corrupt.resolve("good.xml"), service("good", "", ""));
        Files.writeString(corrupt.resolve("broken.xml"), "<HostedService>\n<ServiceName>x</Service");
        Files.writeString(exports.resolve("corrupt.zip"), "PK\3\4 and no more");
    }

    /** A cloud service with two machines in availability sets; an empty name is none. */
    private static String service(String name, String first, String second) {
        return "<HostedService><ServiceName>" + name + "</ServiceName><HostedServiceProperties>"
                + "<Location>West Europe</Location></HostedServiceProperties><Deployments><Deployment><Name>" + name
                + "</Name><DeploymentSlot>Production</DeploymentSlot><RoleList>" + machine("m1", first)
                + machine("m2", second) + "</RoleList></Deployment></Deployments></HostedService>";
    }

    private static String machine(String name, String availabilitySet) {
        return "<Role><RoleName>" + name + "</RoleName><RoleType>PersistentVMRole</RoleType>"
                + (availabilitySet.isEmpty()
                        ? ""
                        : "<AvailabilitySetName>" + availabilitySet + "</AvailabilitySetName>")
                + "<RoleSize>Small</RoleSize></Role>";
    }

    private Summary run() throws IOException {
        return Fleet.run(spark, FleetRequest.of(exports.toString(), "--out", out.toString(), "--as-of", "2023-06-01"));
    }

    private List<Row> table(String name, String... columns) {
        return spark.read()
                .parquet(out.resolve(name + ".parquet").toString())
                .selectExpr(columns)
                .collectAsList();
    }

    private List<String> subscriptions() {
        return table("subscriptions", "export", "readiness", "problem is not null").stream()
                .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getBoolean(2))
                .toList();
    }

    @Test
    void judges_each_export_and_makes_a_row_of_a_bad_one() throws IOException {
        assertThat(run()).isEqualTo(new Summary(5, 0, 2));
        assertThat(subscriptions())
                .containsExactly(
                        "corrupt UNKNOWN true",
                        "corrupt.zip UNKNOWN true",
                        "mixed NOT_READY false",
                        "shop NOT_READY false",
                        "zipped.zip NOT_READY false");
        assertThat(table("subscriptions", "problem").get(0).getString(0)).startsWith("broken.xml:2:");
        assertThat(table("findings", "export", "ruleId", "file", "location").stream()
                        .filter(row -> row.getString(1).contains("AvailabilitySet"))
                        .map(Row::toString))
                .containsExactly(
                        "[mixed,CloudService.MixedAvailabilitySet,mixed.xml,West Europe]",
                        "[shop,CloudService.MixedAvailabilitySet,shop.xml,West Europe]",
                        "[zipped.zip,CloudService.MultipleAvailabilitySets,zipped.zip!/a/zipped.xml,West Europe]");
        assertThat(table("totals", "ruleId", "findings").stream().map(Row::toString))
                .contains("[CloudService.MixedAvailabilitySet,2]");
        assertThat(table("units", "export", "name").stream().map(Row::toString)).contains("[zipped.zip,zipped]");
        assertThat(table("needs", "export", "quota", "needed")).isNotEmpty();
    }

    @Test
    void writes_json_lines_that_say_the_same() throws IOException {
        run();
        assertThat(spark.read()
                        .json(out.resolve("findings.jsonl").toString())
                        .select("export", "ruleId", "message")
                        .collectAsList())
                .containsExactlyInAnyOrderElementsOf(table("findings", "export", "ruleId", "message"));
    }

    @Test
    void a_second_run_judges_only_what_has_changed() throws IOException {
        run();
        List<Row> before = table("findings", "*");
        // What was only half read is judged by its content; what could not be opened is tried again.
        assertThat(run()).isEqualTo(new Summary(5, 5, 2));
        assertThat(table("findings", "*")).isEqualTo(before);

        Files.writeString(exports.resolve("mixed").resolve("mixed.xml"), service("mixed", "web", "web"));
        try (Stream<Path> files = Files.walk(exports.resolve("shop"))) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        assertThat(run()).isEqualTo(new Summary(4, 3, 2));
        assertThat(table("findings", "export", "ruleId").stream().map(Row::toString))
                .doesNotContain(
                        "[mixed,CloudService.MixedAvailabilitySet]", "[shop,CloudService.MixedAvailabilitySet]");
    }

    @Test
    void options_are_checked_before_anything_starts() {
        assertThatThrownBy(() -> FleetRequest.of("x")).hasMessage("--out is missing");
        assertThatThrownBy(() -> FleetRequest.of("x", "--out", "y", "--as-of", "soon"))
                .hasMessage("--as-of is \"soon\"; expected a day such as 2023-06-01");
        assertThatThrownBy(() -> FleetRequest.of("x", "--out", "y", "--assume-absent", "nothing"))
                .hasMessage("there is no evidence of kind nothing");
    }
}
