package dev.classicready.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places.Fields FIELDS = Places.Fields.of("name", "size");

    @Test
    void packs_file_and_offset() {
        long place = Places.pack(70_000, 12_345_678_901L);

        assertThat(Places.fileOf(place)).isEqualTo(70_000);
        assertThat(Places.offsetOf(place)).isEqualTo(12_345_678_901L);
    }

    @Test
    void a_field_without_a_place_of_its_own_stands_where_its_element_stands() {
        Places places = Places.at(Places.pack(1, 100), FIELDS)
                .set("size", Places.pack(1, 140))
                .set("name", -1)
                .build();

        assertThat(Places.offsetOf(places.of("size"))).isEqualTo(140);
        assertThat(Places.offsetOf(places.of("name"))).isEqualTo(100);
        assertThat(places.has("name")).isFalse();
    }

    @Test
    void takes_fields_from_another_document() {
        Places mine = Places.at(Places.pack(1, 100), FIELDS)
                .set("name", Places.pack(1, 110))
                .build();
        Places theirs = Places.at(Places.pack(2, 50), FIELDS)
                .set("size", Places.pack(2, 60))
                .build();

        Places merged = mine.withFieldsOf(theirs, List.of("size"));

        assertThat(merged.of("name")).isEqualTo(Places.pack(1, 110));
        assertThat(merged.of("size")).isEqualTo(Places.pack(2, 60));
    }

    @Test
    void refuses_a_field_that_is_none() {
        assertThatThrownBy(() -> Places.at(0, FIELDS).set("colour", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }
}
