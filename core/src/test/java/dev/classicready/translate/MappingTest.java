package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.descriptor.Located;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost: each element that was read is mapped or left out with a reason, and each id names something made. */
class MappingTest {

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void every_element_is_told_of(ClassicEstate estate) throws ReflectiveOperationException {
        List<String> elements = new ArrayList<>();
        for (ClassicResource resource : estate.resources()) {
            collect(resource, resource.ref().id(), elements);
        }
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            List<String> told = Stream.concat(
                            translation.mapping().map(m -> m.classic().path()),
                            translation.untranslated().map(u -> u.classic().path()))
                    .toList();
            assertThat(told).as("for " + target).containsAll(elements);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void mapped_ids_name_what_the_templates_make(ClassicEstate estate) {
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            Set<String> made = translation
                    .translatedGroups()
                    .flatMap(g -> Stream.concat(
                            Stream.of(g.group().id().path()),
                            g.templates().stream()
                                    .flatMap(t -> t.resources().stream())
                                    .map(r -> r.id().path())))
                    .collect(Collectors.toCollection(TreeSet::new));
            translation.mapping().forEach(mapping -> {
                assertThat(mapping.arm()).as(mapping.classic().path()).isNotEmpty();
                mapping.arm()
                        .forEach(id -> assertThat(made)
                                .as(mapping.classic().path() + " became " + id)
                                .anyMatch(m -> id.equals(m) || id.startsWith(m + "/")));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void nothing_is_both_mapped_and_left_out(ClassicEstate estate) {
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            Set<String> leftOut =
                    translation.untranslated().map(u -> u.classic().path()).collect(Collectors.toSet());
            assertThat(translation.mapping().map(m -> m.classic().path())).noneMatch(leftOut::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void every_resource_comes_from_an_element(ClassicEstate estate) {
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            Set<String> mapped =
                    translation.mapping().flatMap(m -> m.arm().stream()).collect(Collectors.toSet());
            resources(translation)
                    .forEach((id, members) -> assertThat(mapped)
                            .as("for " + target)
                            .anyMatch(m -> m.equals(id) || m.startsWith(id + "/")));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.classicready.translate.KnownEstates#estates")
    void every_difference_to_the_platform_is_noted(ClassicEstate estate) {
        Translation current = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(Target.CURRENT));
        Translation platform = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(Target.PLATFORM));
        Map<String, Map<String, Object>> platformResources = resources(platform);
        Set<String> platformNotes =
                platform.mapping().map(m -> m.classic().path() + " " + m.note()).collect(Collectors.toSet());
        Set<String> noted = current.mapping()
                .filter(m ->
                        m.note() != null && !platformNotes.contains(m.classic().path() + " " + m.note()))
                .flatMap(m -> m.arm().stream())
                .collect(Collectors.toSet());
        resources(current).forEach((id, members) -> {
            if (!members.equals(platformResources.get(id))) {
                assertThat(noted)
                        .as(id + " was " + platformResources.get(id) + " and is " + members)
                        .anyMatch(n -> n.equals(id)
                                || n.startsWith(id + "/")
                                || refersToNew(members, n, platformResources.keySet()));
            }
        });
    }

    /** A machine is another one by its managed disks, each of which has its note. */
    private static boolean refersToNew(Map<String, Object> members, String noted, Set<String> platform) {
        return !platform.contains(noted) && members.toString().contains("[id=" + noted + ",");
    }

    private static Map<String, Map<String, Object>> resources(Translation translation) {
        return translation
                .translatedGroups()
                .flatMap(g -> g.templates().stream())
                .flatMap(t -> t.resources().stream())
                .collect(Collectors.toMap(r -> r.id().path(), ArmResource::members));
    }

    @Test
    void the_estates_have_every_element_there_is() throws ReflectiveOperationException {
        Set<Class<?>> there = new HashSet<>();
        for (Named<ClassicEstate> estate : KnownEstates.estates().toList()) {
            for (ClassicResource resource : estate.getPayload().resources()) {
                types(resource, there);
            }
        }
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> kind : ClassicResource.class.getPermittedSubclasses()) {
            elements(kind, all);
        }
        assertThat(there).containsAll(all);
    }

    private static void elements(Class<?> element, Set<Class<?>> all) {
        if (Located.class.isAssignableFrom(element) && all.add(element)) {
            for (RecordComponent component : element.getRecordComponents()) {
                elements(component.getType(), all);
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> argument) {
                    elements(argument, all);
                }
            }
        }
    }

    private static void types(Located element, Set<Class<?>> types) throws ReflectiveOperationException {
        types.add(element.getClass());
        for (Located part : parts(element)) {
            types(part, types);
        }
    }

    private static void collect(Located element, String path, List<String> elements)
            throws ReflectiveOperationException {
        elements.add(path);
        for (Located part : parts(element)) {
            collect(part, path + "/" + part.step(), elements);
        }
    }

    /** What of an element is an element itself, by its components and not by what the translation knows of. */
    private static List<Located> parts(Located element) throws ReflectiveOperationException {
        List<Located> parts = new ArrayList<>();
        for (RecordComponent component : element.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(element);
            List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            values.stream()
                    .filter(Located.class::isInstance)
                    .map(Located.class::cast)
                    .forEach(parts::add);
        }
        return parts;
    }
}
