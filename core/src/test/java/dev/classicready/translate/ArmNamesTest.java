package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever classic resources are called, Resource Manager takes the new names, and no two of them are the same. */
class ArmNamesTest {

    private static final String LEGAL = "[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9_])?";
    private static final String ALPHABET =
            "abcABC019 -_.()/\\'\"[]{}<>|#%&;:+*?=@!~^`,$\u00e4\u00df\u0130\u4f60\u597d\ud83d\ude00\u202e\u0000\t";

    private static List<String> nasty() {
        List<String> names = new ArrayList<>(List.of(
                "web",
                "WEB",
                "Web",
                "web ",
                "we b",
                "we-b",
                "we.b",
                "web.",
                "-web",
                "web-",
                "_web",
                "Group rg web",
                "group rg web",
                "con",
                "..",
                "1",
                "x",
                "\u4f60\u597d",
                "\u597d\u4f60",
                "\ud83d\ude00",
                "a".repeat(200),
                "a".repeat(199) + "b",
                "A".repeat(200),
                "ab".repeat(40) + "-",
                "'); drop",
                "[concat('x')]",
                "web-2",
                "web-2-2"));
        Random random = new Random(20_261_121);
        for (int i = 0; i < 400; i++) {
            StringBuilder name = new StringBuilder();
            int length = 1 + random.nextInt(i % 10 == 0 ? 200 : 6);
            for (int j = 0; j < length; j++) {
                name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            names.add(name.toString());
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void names_are_legal_unique_and_stable(ArmType type) {
        ArmNames names = new ArmNames();
        ArmNames again = new ArmNames();
        Set<String> taken = new HashSet<>();
        for (String wanted : nasty()) {
            String name = names.unique(type, wanted);
            assertThat(name).as(wanted).matches(LEGAL).hasSizeBetween(1, type.maxLength());
            assertThat(taken.add(name.toLowerCase(Locale.ROOT)))
                    .as(wanted + " as " + name)
                    .isTrue();
            assertThat(again.unique(type, wanted)).isEqualTo(name);
        }
    }

    @Test
    void labels_accounts_and_parameters_are_legal() {
        for (String wanted : nasty()) {
            assertThat(ArmNames.dnsLabel(wanted)).as(wanted).matches("[a-z][a-z0-9-]{1,61}[a-z0-9]");
            assertThat(ArmNames.global("s", wanted, 24)).as(wanted).matches("[a-z0-9]{3,24}");
            assertThat(ArmNames.parameter(wanted, "AccountName")).as(wanted).matches("[A-Za-z][A-Za-z0-9]*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_estate_of_nasty_names_has_resources_of_legal_ones(Target target) {
        EstateBuilder builder = new EstateBuilder();
        for (String name : nasty()) {
            builder.add(SampleEstates.network(name, "10.1.0.0/16"))
                    .add(SampleEstates.securityGroup(name))
                    .add(SampleEstates.routeTable(name))
                    .add(service(name));
        }
        ClassicEstate estate = builder.build();
        MigrationPlan plan = MigrationPlan.of(
                estate,
                List.of(),
                new PlanOptions(TranslationOptions.DEFAULT.withTarget(target), LocalDate.of(2026, 11, 21)));
        Set<String> folders = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (ArmResourceGroup group : plan.groups()) {
            assertThat(group.name()).hasSizeBetween(1, 90).doesNotEndWith(".").matches("[A-Za-z0-9_().-]+");
            assertThat(folders.add(plan.folder(group).toLowerCase(Locale.ROOT)))
                    .as(group.name())
                    .isTrue();
            for (ArmTemplate template : plan.translate(group).templates()) {
                for (ArmResource resource : template.resources()) {
                    assertThat(ids.add(resource.id().key()))
                            .as(resource.id().path())
                            .isTrue();
                    assertThat(resource.id().name().split("/"))
                            .allSatisfy(n -> assertThat(n).matches(LEGAL));
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(1_000);
    }

    private static CloudService service(String name) {
        return SampleEstates.service(
                name,
                name,
                List.of(),
                List.of(),
                SampleEstates.machine(
                        name,
                        "Small",
                        name,
                        "web",
                        null,
                        List.of(
                                SampleEstates.endpoint(name, 80, 80, name),
                                SampleEstates.endpoint(name + "2", 443, 443, null))));
    }
}
