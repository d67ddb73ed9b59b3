package dev.classicready.descriptor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static SourceReader reader(byte[] bytes) throws IOException {
        SourceReader reader = new SourceReader(new ByteArrayInputStream(bytes));
        reader.markup();
        return reader;
    }

    private static String readAll(SourceReader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    private static String read(String text) throws IOException {
        return readAll(reader(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> encoded() {
        String plain = "<a>Zürich €</a>";
        Charset latin = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of("UTF-8", plain.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16 LE with a mark", ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 BE with a mark", ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16 LE without a mark", plain.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 BE without a mark", plain.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-32 LE", ("\uFEFF" + plain).getBytes(Charset.forName("UTF-32LE"))),
                Arguments.of("UTF-8 declared UTF-16", declared("utf-16", StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 declared UTF-32", declared("utf-32", StandardCharsets.UTF_8)),
                Arguments.of("UTF-16 declared UTF-8", declared("utf-8", StandardCharsets.UTF_16LE)),
                Arguments.of("windows-1252 as declared", declared("windows-1252", latin)));
    }

    private static byte[] declared(String name, Charset charset) {
        return ("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>Zürich €</a>").getBytes(charset);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encoded")
    void decodes(String name, byte[] bytes) throws IOException {
        assertThat(readAll(reader(bytes))).endsWith("<a>Zürich €</a>").startsWith("<");
    }

    @Test
    void bytes_that_stand_for_nothing_are_reported_after_what_comes_before_them() throws IOException {
        SourceReader reader = reader("<a>\nZ\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
        StringWriter text = new StringWriter();
        assertThatThrownBy(() -> reader.transferTo(text))
                .isInstanceOfSatisfying(
                        UndecodableException.class, e -> assertThat(e.offset()).isEqualTo(5))
                .hasMessageStartingWith("found the bytes FC; expected UTF-8, as no other encoding is declared");
        assertThat(text).hasToString("<a>\nZ");
        assertThat(reader.lines().lineOf(5)).isEqualTo(2);
    }

    @Test
    void an_unknown_encoding_is_reported() throws IOException {
        SourceReader reader = reader(declared("klingon", StandardCharsets.UTF_8));
        assertThatThrownBy(() -> readAll(reader))
                .hasMessageStartingWith("the declaration names the encoding \"klingon\", which is not known");
    }

    @Test
    void half_a_character_is_reported() throws IOException {
        byte[] odd = ("\uFEFF<a/>").getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> readAll(reader(Arrays.copyOf(odd, odd.length - 1))))
                .isInstanceOf(UndecodableException.class)
                .hasMessageContaining("the file is cut short");
        byte[] half = {'<', 0, 0x3D, (byte) 0xD8, '>', 0};
        assertThatThrownBy(() -> readAll(reader(half)))
                .isInstanceOfSatisfying(
                        UndecodableException.class, e -> assertThat(e.offset()).isEqualTo(1))
                .hasMessageStartingWith("found half of a character pair (D83D)");
    }

    @Test
    void replaces_forbidden_characters_one_for_one() throws IOException {
        SourceReader reader = reader("a\u0001b\n&#x1B;[0m&#27;&#9;\uFFFE".getBytes(StandardCharsets.UTF_8));
        assertThat(readAll(reader))
                .isEqualTo("a\uFFFDb\n" + "\uFFFD".repeat(6) + "[0m" + "\uFFFD".repeat(5) + "&#9;\uFFFD");
        assertThat(reader.forbidden()).isEqualTo(4);
        assertThat(reader.firstForbidden()).isEqualTo(1);
    }

    @Test
    void leaves_references_alone_outside_of_markup() throws IOException {
        SourceReader reader =
                new SourceReader(new ByteArrayInputStream("{\"a\":\"&#x1B;\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(readAll(reader)).isEqualTo("{\"a\":\"&#x1B;\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {16370, 16375, 16380, 16383, 16384, 16385, 65530})
    void nothing_is_lost_where_buffers_meet(int before) throws IOException {
        String text = "x".repeat(before) + "&#x1B;\r\n&amp;\uD83D\uDE00&#" + "y".repeat(40000) + "&#x1F;&#";
        SourceReader reader = reader(text.getBytes(StandardCharsets.UTF_8));
        assertThat(readAll(reader))
                .isEqualTo(text.replace("&#x1B;", "\uFFFD".repeat(6)).replace("&#x1F;", "\uFFFD".repeat(6)));
        assertThat(reader.lines().lines()).isEqualTo(2);
        assertThat(reader.lines().startOf(2)).isEqualTo(before + 8);
    }

    @Test
    void the_head_is_read_again() throws IOException {
        SourceReader reader = reader(("<a>" + "z".repeat(50000) + "</a>").getBytes(StandardCharsets.UTF_8));
        assertThat(reader.head(10).toString()).startsWith("<a>zz");
        assertThat(reader.head(40000)).hasSizeGreaterThanOrEqualTo(40000);
        assertThat(readAll(reader)).hasSize(50007).startsWith("<a>").endsWith("</a>");
    }

    @Test
    void knows_the_lines_of_random_documents_however_they_end_and_are_encoded() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("<a>");
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append("x".repeat(random.nextInt(300)))
                        .append(new String[] {"\n", "\r\n", "\r", "é", "\uD83D\uDE00", "&#27;", "&"}
                                [random.nextInt(7)]);
            }
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
            InputStream trickle = new Trickle(text.toString().getBytes(charset), random);
            SourceReader reader = new SourceReader(trickle);
            reader.markup();
            assertThat(readAll(reader)).isEqualTo(text.toString().replace("&#27;", "\uFFFD".repeat(5)));
            assertThat(reader.lines().lines()).isEqualTo(text.toString().split("\r\n|\r|\n", -1).length);
            int offset = random.nextInt(text.length());
            String upTo = text.substring(0, offset);
            boolean inPair = upTo.endsWith("\r") && text.charAt(offset) == '\n';
            long line = upTo.split("\r\n|\r|\n", -1).length - (inPair ? 1 : 0);
            assertThat(reader.lines().lineOf(offset))
                    .as("round %d offset %d of %s", round, offset, text)
                    .isEqualTo(line);
        }
    }

    /** A stream that gives a few bytes at a time. */
    private static final class Trickle extends InputStream {
        private final InputStream in;
        private final Random random;

        Trickle(byte[] bytes, Random random) {
            this.in = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return in.read(target, from, Math.min(length, 1 + random.nextInt(9)));
        }
    }

    @Test
    void plain_text_passes_unchanged() throws IOException {
        assertThat(read("<a b='&lt;&#65;&#x20AC;'>\t\r\n</a>")).isEqualTo("<a b='&lt;&#65;&#x20AC;'>\t\r\n</a>");
    }
}
