package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.Places;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever a descriptor tells makes a difference to the plan, or {@code components-without-effect.tsv} says why it makes
 * none: each value of each element is changed, one at a time, until some change changes the plan.
 */
class ComponentsTest {

    private static final Path WITHOUT_EFFECT = Path.of("src", "test", "resources", "components-without-effect.tsv");

    private static final List<String> TEXTS = List.of(
            "other",
            "10.1.1.77",
            "203.0.113.11",
            "second",
            "10.1.7.0/24",
            "Linux",
            "Enabled",
            "Provisioned",
            "NotProvisioned",
            "StaticRouting",
            "HighPerformance",
            "None",
            "Dedicated",
            "Disable",
            "http",
            "udp",
            "sourceIP",
            "deny",
            "Outbound",
            "true",
            "User",
            "Standard_RAGRS",
            "StoppedDeallocated",
            "Stopped",
            "Windows_Client",
            "Internet",
            "https://shopdisks.blob.core.windows.net/vhds/other.vhd",
            "7");

    /** Of what is said to have no effect so many elements are tried, at most, and of everything else all. */
    private static final int SAMPLES = 1;

    /** And so many other values of each. */
    private static final int CHANGES = 6;

    private final Set<String> withEffect = new TreeSet<>();
    private final Map<String, Integer> tried = new TreeMap<>();
    private final Map<String, String> explained = explained();

    @Test
    void what_makes_no_difference_is_explained() throws Exception {
        List<ClassicEstate> estates = new ArrayList<>(TranslationCase.all().stream()
                .map(TranslationCase::estate)
                .filter(ComponentsTest::isOfMachines)
                .toList());
        estates.add(SampleEstates.rich());
        for (ClassicEstate estate : estates) {
            Map<Target, String> before = new EnumMap<>(Target.class);
            for (Target target : Target.values()) {
                before.put(target, account(estate, target));
            }
            for (ClassicResource resource : estate.resources()) {
                change(resource, changed -> with(estate, resource, (ClassicResource) changed), before);
            }
        }
        Set<String> without = new TreeSet<>(tried.keySet());
        without.removeAll(withEffect);
        assertThat(without).containsExactlyInAnyOrderElementsOf(explained.keySet());
        assertThat(explained.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** Web and worker roles have tests of their own. */
    private static boolean isOfMachines(ClassicEstate estate) {
        return estate.resources(CloudService.class).stream()
                .flatMap(s -> s.deployments().stream())
                .noneMatch(d -> d.isPaas() && !d.isIaas());
    }

    private static Map<String, String> explained() {
        try {
            Map<String, String> explained = new TreeMap<>();
            Files.readAllLines(WITHOUT_EFFECT).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> explained.put(cells[0], cells[1]));
            return explained;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes each value of an element and of its parts. */
    private void change(Located element, Function<Located, ClassicEstate> estate, Map<Target, String> before)
            throws Exception {
        RecordComponent[] components = element.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(element);
            int index = i;
            if (value instanceof Located part) {
                change(part, p -> estate.apply(copy(element, index, p)), before);
            } else if (value instanceof List<?> parts && !parts.isEmpty() && parts.get(0) instanceof Located) {
                for (int j = 0; j < parts.size(); j++) {
                    int place = j;
                    change(
                            (Located) parts.get(j),
                            p -> estate.apply(copy(element, index, set(parts, place, p))),
                            before);
                }
            } else if (isValue(components[i])) {
                String name = element.getClass().getSimpleName() + "." + components[i].getName();
                int times = tried.merge(name, 1, Integer::sum);
                if (explained.containsKey(name) && times > SAMPLES) {
                    continue;
                }
                List<@Nullable Object> others = new ArrayList<>(others(components[i], value));
                int most = explained.containsKey(name) ? CHANGES : others.size();
                for (Object other : others.subList(0, Math.min(most, others.size()))) {
                    if (!withEffect.contains(name) && isOther(estate.apply(copy(element, index, other)), before)) {
                        withEffect.add(name);
                    }
                }
            }
        }
    }

    private static boolean isValue(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        return component.getType() != Places.class
                && !Located.class.isAssignableFrom(component.getType())
                && (!type.startsWith("java.util.List<") || type.equals("java.util.List<java.lang.String>"));
    }

    private static Set<@Nullable Object> others(RecordComponent component, @Nullable Object value) {
        Set<@Nullable Object> others = new LinkedHashSet<>();
        Class<?> type = component.getType();
        if (type == String.class) {
            others.addAll(TEXTS);
            others.add(value + "x");
        } else if (type == Integer.class || type == int.class) {
            others.addAll(List.of(1, 7, 25, 300));
        } else if (type == Long.class) {
            others.addAll(List.of(0L, 65_001L, 4_200_000_000L));
        } else if (type == Boolean.class || type == boolean.class) {
            others.addAll(List.of(true, false));
        } else if (type == List.class) {
            others.addAll(List.of(List.of(), List.of("other"), List.of("office"), List.of("web")));
        } else if (type.isEnum()) {
            others.addAll(Arrays.asList(type.getEnumConstants()));
        } else {
            throw new AssertionError("no other value for " + component);
        }
        others.remove(value);
        return others;
    }

    private static List<Object> set(List<?> list, int index, Object value) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    private static Located copy(Located element, int index, @Nullable Object value) {
        try {
            RecordComponent[] components = element.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i == index ? value : components[i].getAccessor().invoke(element);
            }
            Constructor<?> constructor = element.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Located) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static ClassicEstate with(ClassicEstate estate, ClassicResource old, ClassicResource changed) {
        EstateBuilder builder = new EstateBuilder();
        for (ClassicResource resource : estate.resources()) {
            builder.add(resource == old ? changed : resource);
        }
        return builder.build();
    }

    private static boolean isOther(ClassicEstate estate, Map<Target, String> before) {
        return before.entrySet().stream()
                .anyMatch(b -> !account(estate, b.getKey()).equals(b.getValue()));
    }

    /** All that a plan says. */
    private static String account(ClassicEstate estate, Target target) {
        // The platform's own way, and the deployment that is left of it later.
        LocalDate day = target == Target.PLATFORM ? LocalDate.of(2023, 1, 25) : LocalDate.of(2026, 11, 21);
        MigrationPlan plan = MigrationPlan.of(
                estate, List.of(), new PlanOptions(TranslationOptions.DEFAULT.withTarget(target), day));
        StringBuilder account = new StringBuilder();
        plan.groups().forEach(group -> {
            TranslatedGroup translated = plan.translate(group);
            account.append(group.id())
                    .append(group.location())
                    .append(translated.mapping())
                    .append(translated.untranslated());
            translated.templates().forEach(t -> t.resources().forEach(account::append));
        });
        return account.append(plan.leftOver())
                .append(plan.needs())
                .append(plan.waves())
                .toString();
    }
}
