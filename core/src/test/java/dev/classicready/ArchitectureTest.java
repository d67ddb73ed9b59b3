package dev.classicready;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arrows of the house, and who may see what. */
@AnalyzeClasses(packages = "dev.classicready", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "dev.classicready";

    /** What each package may see beside itself; whatever is not named here it may not. */
    private static final Map<String, Set<String>> MAY_SEE = new LinkedHashMap<>();

    static {
        MAY_SEE.put("descriptor", Set.of());
        MAY_SEE.put("classic", Set.of("descriptor"));
        MAY_SEE.put("format", Set.of("descriptor", "classic"));
        MAY_SEE.put("translate", Set.of("descriptor", "classic"));
        MAY_SEE.put("fact", Set.of("descriptor", "classic", "translate"));
        MAY_SEE.put("finding", Set.of("descriptor", "classic", "translate", "fact"));
        MAY_SEE.put("rule", Set.of("descriptor", "classic", "translate", "fact", "finding"));
        MAY_SEE.put("plan", Set.of("descriptor", "classic", "translate", "fact", "finding", "rule"));
        Set<String> all = Set.of("descriptor", "classic", "format", "translate", "fact", "finding", "rule", "plan");
        MAY_SEE.put("", all);
        Set<String> withBase = new HashSet<>(all);
        withBase.add("");
        MAY_SEE.put("render", withBase);
        MAY_SEE.put("assertj", withBase);
        MAY_SEE.put("junit", withBase);
    }

    @ArchTest
    static final ArchRule packages_import_only_to_their_left = classes()
            .should(new ArchCondition<JavaClass>("import only from packages to their left") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String home = area(type);
                    Set<String> seen = MAY_SEE.get(home);
                    if (seen == null) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " lies in no package of the house"));
                        return;
                    }
                    type.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass target = dependency.getTargetClass();
                        if (target.getPackageName().startsWith(BASE)) {
                            String there = area(target);
                            if (!there.equals(home) && !seen.contains(there)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule only_the_rule_engine_sees_drools = noClasses()
            .that()
            .haveNameNotMatching(BASE + "\\.rule\\.internal\\.(RuleEngine|Batch|MatchedFacts|FactFilter)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_assertj_sees_assertj = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".assertj..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.assertj..");

    @ArchTest
    static final ArchRule only_junit_sees_junit = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..");

    @ArchTest
    static final ArchRule internals_stay_in_their_area = classes()
            .should(new ArchCondition<JavaClass>("not use internals of another area") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(d -> d.getTargetClass().getPackageName().contains(".internal"))
                            .filter(d -> d.getTargetClass().getPackageName().startsWith(BASE))
                            .filter(d -> !area(d.getTargetClass()).equals(area(type)))
                            // Raw text becomes documents: the formats read what the descriptor area opens.
                            .filter(d -> !(area(type).equals("format")
                                    && area(d.getTargetClass()).equals("descriptor")))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule nothing_static_changes = classes()
            .should(new ArchCondition<JavaClass>("have no static field that can be assigned again") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                            .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                            .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .forEach(f -> events.add(SimpleConditionEvent.violated(type, f.getFullName())));
                }
            });

    @ArchTest
    static final ArchRule nothing_prints_or_exits = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    private static String area(JavaClass type) {
        List<String> parts = List.of(type.getPackageName().split("\\."));
        return parts.size() < 3 ? "" : parts.get(2);
    }
}
