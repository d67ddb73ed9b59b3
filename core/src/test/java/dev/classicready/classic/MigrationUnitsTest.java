package dev.classicready.classic;

import static dev.classicready.classic.Models.deployment;
import static dev.classicready.classic.Models.disk;
import static dev.classicready.classic.Models.machine;
import static dev.classicready.classic.Models.network;
import static dev.classicready.classic.Models.reservedIp;
import static dev.classicready.classic.Models.securityGroup;
import static dev.classicready.classic.Models.service;
import static dev.classicready.classic.Models.subnet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationUnitsTest {

    @Test
    void a_service_goes_with_its_network_even_if_no_descriptor_describes_the_network() {
        List<MigrationUnit> units = units(
                network("", "net", null),
                service("", "in", null, deployment("d", "NET", null, machine("vm1", "Small", null))),
                service("", "elsewhere", null, deployment("d", "hidden", null, machine("vm2", "Small", null))),
                service("", "alone", null, deployment("d", null, null, machine("vm3", "Small", null))));

        assertThat(units)
                .extracting(MigrationUnit::toString)
                .containsExactly(
                        "virtual-network hidden", "virtual-network net", "cloud-service alone", "subscription default");
        assertThat(units.get(0).subject()).isNull();
        assertThat(units.get(1).resources()).extracting(ResourceRef::name).containsExactly("in", "vm1", "net");
    }

    @Test
    void what_nothing_uses_is_a_unit_of_its_own_and_what_is_used_goes_with_its_user() {
        List<MigrationUnit> units = units(
                network("", "net", null, subnet("web", "Guard")),
                securityGroup("guard"),
                securityGroup("idle"),
                reservedIp("kept", true, "shop"),
                reservedIp("spare", null, null),
                reservedIp("of-a-stranger", true, "stranger"),
                service("", "shop", null, deployment("d", null, null, machine("vm1", "Small", null))));

        assertThat(units)
                .extracting(MigrationUnit::toString)
                .containsExactly(
                        "virtual-network net",
                        "cloud-service shop",
                        "unattached idle",
                        "unattached spare",
                        "subscription default");
        assertThat(units.get(0).parts()).extracting(ClassicResource::name).containsExactly("guard");
        assertThat(units.get(1).parts()).extracting(ClassicResource::name).containsExactly("kept");
        assertThat(units.get(4).parts()).extracting(ClassicResource::name).containsExactly("of-a-stranger");
    }

    @Test
    void a_registered_disk_goes_with_the_account_that_its_media_link_names() {
        List<MigrationUnit> units =
                units(disk("d1", "https://Store1.blob.core.windows.net/vhds/d1.vhd"), disk("d2", null));

        assertThat(units)
                .extracting(MigrationUnit::toString)
                .containsExactly("storage-account store1", "subscription default");
        assertThat(units.get(1).parts()).extracting(ClassicResource::name).containsExactly("d2");
    }

    private static List<MigrationUnit> units(ClassicResource... resources) {
        EstateBuilder builder = new EstateBuilder();
        for (ClassicResource resource : resources) {
            builder.add(resource);
        }
        return builder.build().units();
    }
}
