package dev.classicready.descriptor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {

    @Test
    void a_document_without_line_ends_has_one_line() {
        LineIndex index = new LineIndex().trim();
        assertThat(index.lines()).isEqualTo(1);
        assertThat(index.lineOf(0)).isEqualTo(1);
        assertThat(index.lineOf(300_000_000)).isEqualTo(1);
        assertThat(index.startOf(1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 1000, 5000})
    void finds_every_line_of_random_documents(int lines) {
        Random random = new Random(lines);
        LineIndex index = new LineIndex();
        List<Long> starts = new ArrayList<>(List.of(0L));
        for (int i = 1; i < lines; i++) {
            long length = 1 + (random.nextInt(10) == 0 ? random.nextInt(1 << 20) : random.nextInt(120));
            starts.add(starts.get(i - 1) + length);
            index.add(starts.get(i));
        }
        index.trim();
        assertThat(index.lines()).isEqualTo(lines);
        for (int line = 1; line <= lines; line++) {
            long start = starts.get(line - 1);
            long last = line == lines ? start + 77 : starts.get(line) - 1;
            assertThat(index.startOf(line)).isEqualTo(start);
            assertThat(index.lineOf(start)).isEqualTo(line);
            assertThat(index.lineOf(last)).isEqualTo(line);
        }
    }

    @Test
    void millions_of_lines_take_little_more_than_a_byte_each() {
        LineIndex index = new LineIndex();
        for (long line = 1; line < 3_000_000; line++) {
            index.add(line * 45);
        }
        index.trim();
        assertThat(index.lineOf(45L * 2_999_999 + 3)).isEqualTo(3_000_000);
        assertThat(index.bytes()).isLessThan(3_300_000);
    }
}
