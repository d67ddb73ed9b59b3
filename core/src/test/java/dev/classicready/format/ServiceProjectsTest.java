package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.descriptor.Descriptors;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which service definition, service configuration and cloud service belong together. */
class ServiceProjectsTest {

    private static String definition(String name, String... roles) {
        StringBuilder text = new StringBuilder("<ServiceDefinition name=\"" + name + "\">");
        for (String role : roles) {
            text.append("<WebRole name=\"").append(role).append("\" vmsize=\"Medium\"/>");
        }
        return text + "</ServiceDefinition>";
    }

    private static String configuration(String name, int instances, String... roles) {
        StringBuilder text = new StringBuilder(
                "<ServiceConfiguration" + (name.isEmpty() ? "" : " serviceName=\"" + name + "\"") + " osFamily=\"5\">");
        for (String role : roles) {
            text.append("<Role name=\"")
                    .append(role)
                    .append("\"><Instances count=\"")
                    .append(instances)
                    .append("\"/></Role>");
        }
        return text + "</ServiceConfiguration>";
    }

    private static String hosted(String service, String configuration, String... roles) {
        StringBuilder text = new StringBuilder("<HostedService><ServiceName>" + service
                + "</ServiceName><Deployments><Deployment><Name>live</Name><DeploymentSlot>Production</DeploymentSlot>"
                + "<RoleList>");
        for (String role : roles) {
            text.append("<Role><RoleName>").append(role).append("</RoleName></Role>");
        }
        return text + "</RoleList><Configuration>"
                + Base64.getEncoder().encodeToString(configuration.getBytes(StandardCharsets.UTF_8))
                + "</Configuration></Deployment></Deployments></HostedService>";
    }

    private static Reading read(String... namesAndTexts) {
        Descriptors all = Descriptors.from(namesAndTexts[0], namesAndTexts[1]);
        for (int i = 2; i < namesAndTexts.length; i += 2) {
            all = all.and(Descriptors.from(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return Reading.of(all);
    }

    /** Each deployment as its service, its own name, and how many instances its first configured role has. */
    private static List<String> deployments(Reading reading) {
        return reading.all(CloudService.class).stream()
                .flatMap(s -> s.deployments().stream().map(d -> s.name() + " " + d.name() + " " + told(d)))
                .toList();
    }

    private static String told(Deployment deployment) {
        String definition =
                deployment.definition() == null ? "-" : deployment.definition().name();
        return definition + "/"
                + (deployment.configuration() == null
                        ? "-"
                        : deployment.configuration().roles().get(0).instances());
    }

    @Test
    void a_definition_and_the_configuration_of_its_folder_are_one_project() {
        Reading reading = read(
                "a/ServiceDefinition.csdef", definition("A", "Web"),
                "b/ServiceDefinition.csdef", definition("B", "Web"),
                "a/ServiceConfiguration.cscfg", configuration("A", 1, "Web"),
                "b/ServiceConfiguration.cscfg", configuration("B", 2, "Web"));
        assertThat(deployments(reading)).containsExactly("A A A/1", "B B B/2");
        assertThat(reading.messages()).isEmpty();
    }

    @Test
    void the_configuration_for_the_cloud_is_taken() {
        Reading reading = read(
                "p/ServiceDefinition.csdef", definition("P", "Web"),
                "p/ServiceConfiguration.Cloud.cscfg", configuration("P", 4, "Web"),
                "p/ServiceConfiguration.Local.cscfg", configuration("P", 1, "Web"),
                "p/ServiceConfiguration.Test.cscfg", configuration("P", 2, "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/4");
        assertThat(reading.result().files())
                .filteredOn(f -> !f.problems().isEmpty())
                .extracting(InputFile::file, f -> f.problems().get(0).message())
                .containsExactlyInAnyOrder(
                        tuple("p/ServiceConfiguration.Local.cscfg", NOT_USED),
                        tuple("p/ServiceConfiguration.Test.cscfg", NOT_USED));
    }

    private static final String NOT_USED =
            "not used: p/ServiceConfiguration.Cloud.cscfg is the configuration of the same project that is taken as"
                    + " deployed; pass only this one to judge it";

    @Test
    void of_several_that_may_be_deployed_none_is_taken() {
        Reading reading = read(
                "p/ServiceDefinition.csdef", definition("P", "Web"),
                "p/ServiceConfiguration.Production.cscfg", configuration("P", 4, "Web"),
                "p/ServiceConfiguration.Test.cscfg", configuration("P", 2, "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/-");
        assertThat(reading.messages())
                .containsOnly("found 2 configurations of one project and cannot tell which is deployed; none is used;"
                        + " pass only that one");
    }

    @Test
    void one_for_the_emulator_is_better_than_none_and_said_so() {
        Reading reading = read(
                "p/ServiceDefinition.csdef", definition("P", "Web"),
                "p/ServiceConfiguration.Local.cscfg", configuration("P", 1, "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/1");
        assertThat(reading.messages())
                .containsExactly("this configuration is for the emulator; taken as no other of its project is there");
    }

    @Test
    void copies_that_a_build_makes_are_left_out() {
        Reading reading = read(
                "p/ServiceDefinition.csdef", definition("P", "Web"),
                "p/local_package.csx/ServiceDefinition.csdef", definition("P", "Web"),
                "p/bin/Release/ServiceDefinition.csdef", definition("P", "Web", "Old"),
                "p/ServiceDefinition.build.csdef", definition("P", "Web"),
                "p/ServiceConfiguration.cscfg", configuration("P", 2, "Web"),
                "p/local_package.csx/ServiceConfiguration.cscfg", configuration("P", 1, "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/2");
        assertThat(reading.messages())
                .hasSize(4)
                .containsOnly("a copy that a build has made; not used, as the original is there");
    }

    @Test
    void a_copy_without_its_original_is_read() {
        assertThat(deployments(read("local_package.csx/ServiceDefinition.csdef", definition("P", "Web"))))
                .containsExactly("P P P/-");
    }

    @Test
    void projects_of_one_name_are_kept_apart_unless_they_say_the_same() {
        Reading reading = read(
                "a/ServiceDefinition.csdef", definition("P", "Web"),
                "b/ServiceDefinition.csdef", definition("P", "Worker"),
                "c/ServiceDefinition.csdef", definition("P", "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/-", "P (b) P (b) P/-");
        assertThat(reading.messages())
                .containsExactly(
                        "found another project named \"P\" in a/ServiceDefinition.csdef; taken as \"P (b)\"",
                        "says the same as a/ServiceDefinition.csdef; read once");
    }

    @Test
    void a_configuration_alone_is_a_cloud_service_of_its_own() {
        assertThat(deployments(read("x.cscfg", configuration("P", 2, "Web")))).containsExactly("P P -/2");
        assertThat(deployments(read("folder/orders.Cloud.cscfg", configuration("", 2, "Web"))))
                .containsExactly("orders orders -/2");
    }

    @Test
    void a_configuration_of_another_name_goes_with_the_only_definition_of_its_folder() {
        Reading reading = read(
                "p/ServiceDefinition.csdef", definition("P", "Web"),
                "p/ServiceConfiguration.cscfg", configuration("Renamed", 3, "Web"));
        assertThat(deployments(reading)).containsExactly("P P P/3");
    }

    @Test
    void a_definition_goes_to_every_cloud_service_whose_own_configuration_names_it() {
        Reading reading = read(
                "europe.xml", hosted("shop-eu", configuration("Shop", 5, "Web"), "Web"),
                "america.xml", hosted("shop-us", configuration("shop", 7, "Web"), "Web"),
                "other.xml", hosted("mail", configuration("Mail", 9, "Web"), "Web"),
                "src/ServiceDefinition.csdef", definition("Shop", "Web"));
        assertThat(deployments(reading)).containsExactly("mail live -/9", "shop-eu live Shop/5", "shop-us live Shop/7");
        assertThat(reading.messages()).isEmpty();
    }

    @Test
    void a_definition_of_another_name_goes_where_the_configuration_of_its_folder_goes() {
        String[] renamed = {
            "src/ServiceDefinition.csdef", definition("Shop.Azure", "Web"),
            "src/ServiceConfiguration.cscfg", configuration("shop-live", 5, "Web"),
            "live.xml", hosted("shop", configuration("shop-live", 5, "Web"), "Web"),
        };
        assertThat(deployments(read(renamed))).containsExactly("shop live Shop.Azure/5");

        String[] claimed = with(renamed, "other/ServiceDefinition.csdef", definition("shop-live", "Web"));
        assertThat(deployments(read(claimed)))
                .containsExactly("shop live shop-live/5", "Shop.Azure Shop.Azure Shop.Azure/-");
    }

    @Test
    void what_a_deployment_says_of_itself_wins_over_a_file() {
        Reading reading = read(
                "live.xml", hosted("shop", configuration("Shop", 5, "Web"), "Web"),
                "src/ServiceDefinition.csdef", definition("Shop", "Web"),
                "src/ServiceConfiguration.cscfg", configuration("Shop", 2, "Web"));
        assertThat(deployments(reading)).containsExactly("shop live Shop/5");
        assertThat(reading.messages())
                .containsExactly("not used: the deployment of cloud service shop tells its configuration itself, and it"
                        + " differs from this file");
    }

    @Test
    void a_configuration_without_a_name_is_found_by_the_roles() {
        Reading reading = read(
                "live.xml", hosted("shop", configuration("", 5, "Web", "Worker"), "Web", "Worker"),
                "other.xml", hosted("mail", configuration("", 6, "Web"), "Web"),
                "src/ServiceDefinition.csdef", definition("Shop", "Worker", "Web"));
        assertThat(deployments(reading)).containsExactly("mail live -/6", "shop live Shop/5");
    }

    @Test
    void where_the_roles_tell_two_the_name_decides_or_nothing_does() {
        String[] two = {
            "live.xml", hosted("shop", configuration("", 5, "Web"), "Web"),
            "other.xml", hosted("mail", configuration("", 6, "Web"), "Web"),
        };
        assertThat(deployments(read(with(two, "src/x.csdef", definition("Shop", "Web")))))
                .containsExactly("mail live -/6", "shop live Shop/5");
        assertThat(deployments(read(with(two, "src/x.csdef", definition("Azure1", "Web")))))
                .containsExactly("Azure1 Azure1 Azure1/-", "mail live -/6", "shop live -/5");
    }

    private static String[] with(String[] documents, String name, String text) {
        String[] all = Arrays.copyOf(documents, documents.length + 2);
        all[documents.length] = name;
        all[documents.length + 1] = text;
        return all;
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        String[] forth = {
            "src/ServiceDefinition.csdef", definition("Shop", "Web"),
            "src/ServiceConfiguration.Cloud.cscfg", configuration("Shop", 2, "Web"),
            "live.xml", hosted("shop", configuration("Shop", 5, "Web"), "Web"),
        };
        String[] back = {forth[4], forth[5], forth[2], forth[3], forth[0], forth[1]};
        assertThat(deployments(read(back))).isEqualTo(deployments(read(forth)));
    }

    @Test
    void inputs_of_several_subscriptions_stay_apart() {
        Reading reading = Reading.of(Descriptors.from("a/ServiceDefinition.csdef", definition("P", "Web"))
                .inSubscription("one")
                .and(Descriptors.from("a/ServiceConfiguration.cscfg", configuration("P", 2, "Web"))
                        .inSubscription("two")));
        assertThat(reading.all(CloudService.class))
                .extracting(
                        CloudService::subscription,
                        s -> Objects.toString(s.deployments().get(0).definition()))
                .containsExactlyInAnyOrder(tuple("one", "service definition P of roles Web"), tuple("two", "null"));
    }
}
