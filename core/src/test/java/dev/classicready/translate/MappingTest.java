package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.descriptor.Located;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost: each element that was read is mapped or left out with a reason, and each id names something made. */
class MappingTest {

    static Stream<ClassicEstate> estates() {
        return Stream.concat(
                TranslationCase.all().stream().map(TranslationCase::estate), Stream.of(SampleEstates.rich()));
    }

    @ParameterizedTest
    @MethodSource("estates")
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
    @MethodSource("estates")
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
    @MethodSource("estates")
    void nothing_is_both_mapped_and_left_out(ClassicEstate estate) {
        for (Target target : Target.values()) {
            Translation translation = Translation.of(estate, TranslationOptions.DEFAULT.withTarget(target));
            Set<String> leftOut =
                    translation.untranslated().map(u -> u.classic().path()).collect(Collectors.toSet());
            assertThat(translation.mapping().map(m -> m.classic().path())).noneMatch(leftOut::contains);
        }
    }

    private static void collect(Located element, String path, List<String> elements)
            throws ReflectiveOperationException {
        elements.add(path);
        for (RecordComponent component : element.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(element);
            List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object part : parts) {
                if (part instanceof Located located) {
                    collect(located, path + "/" + located.step(), elements);
                }
            }
        }
    }
}
