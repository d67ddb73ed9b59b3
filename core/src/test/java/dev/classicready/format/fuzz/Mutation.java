package dev.classicready.format.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One change to a document.
 *
 * @param at where, as a share of {@link #WHOLE}
 * @param length how much, in bytes
 * @param pick which of several possibilities
 */
record Mutation(Kind kind, int at, int length, int pick) {

    static final int WHOLE = 1 << 20;

    /** What is put in: what parsers and readers treat specially. */
    private static final List<String> WORDS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "/>",
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "&#x1B;",
            "&#0;",
            "&amp;",
            "&a;",
            "&#",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "\u0000",
            "\u001b",
            "\uFFFE",
            "\uFEFF",
            "\uD83D\uDE00",
            " i:nil=\"true\"",
            " a=\"1\" a=\"2\"",
            " xmlns=\"urn:x\"",
            "x:",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "-1",
            "0",
            "1e999999999",
            "99999999999999999999",
            "2147483648",
            "NaN",
            "\\u0000",
            "\\ud800",
            "\"id\":",
            "/subscriptions/",
            "../",
            "%",
            "%00",
            "==",
            "----",
            "\n",
            "\r",
            "\t",
            " : ",
            "Name : ",
            "<Deployment>",
            "<Role>",
            "</Role>",
            "<Label>AAAA</Label>",
            "<Name/>",
            "<Configuration>PD94bWw=</Configuration>");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32BE"));

    private static final List<String> NESTED = List.of("<a>", "[", "{\"a\":", "<Role>", "<!--", "(");

    enum Kind {
        FLIP,
        SET,
        INSERT,
        INSERT_MANY,
        REMOVE,
        REPEAT,
        MOVE,
        SPLICE,
        TRUNCATE,
        BEHEAD,
        ENCODE,
        NUMBER,
        EMPTY_VALUE,
        CAPITALS
    }

    /** The document with this change, which may take a piece of another document. */
    byte[] of(byte[] document, byte[] other) {
        int from = (int) ((long) at * document.length / WHOLE);
        int to = Math.min(document.length, from + length);
        return switch (kind) {
            case FLIP -> set(document, from, (byte) (at(document, from) ^ 1 << pick % 8));
            case SET -> set(document, from, (byte) pick);
            case INSERT -> replace(document, from, from, word());
            case INSERT_MANY ->
                replace(
                        document,
                        from,
                        from,
                        bytes(NESTED.get(pick % NESTED.size()).repeat(length)));
            case REMOVE -> replace(document, from, to, new byte[0]);
            case REPEAT -> replace(document, from, from, slice(document, from, to));
            case MOVE -> moved(document, from, to);
            case SPLICE -> replace(document, from, to, piece(other));
            case TRUNCATE -> slice(document, 0, from);
            case BEHEAD -> slice(document, from, document.length);
            case ENCODE -> new String(document, StandardCharsets.UTF_8).getBytes(CHARSETS.get(pick % CHARSETS.size()));
            case NUMBER -> number(document, from);
            case EMPTY_VALUE -> emptied(document, from);
            case CAPITALS -> capitals(document, from, to);
        };
    }

    private byte[] word() {
        return bytes(WORDS.get(pick % WORDS.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte at(byte[] document, int index) {
        return index < document.length ? document[index] : 0;
    }

    private static byte[] set(byte[] document, int index, byte value) {
        byte[] changed = document.clone();
        if (index < changed.length) {
            changed[index] = value;
        }
        return changed;
    }

    private static byte[] slice(byte[] document, int from, int to) {
        return java.util.Arrays.copyOfRange(document, from, to);
    }

    private static byte[] replace(byte[] document, int from, int to, byte[] by) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(document, 0, from);
        changed.writeBytes(by);
        changed.write(document, to, document.length - to);
        return changed.toByteArray();
    }

    private byte[] moved(byte[] document, int from, int to) {
        byte[] rest = replace(document, from, to, new byte[0]);
        int target = rest.length == 0 ? 0 : pick % rest.length;
        return replace(rest, target, target, slice(document, from, to));
    }

    private byte[] piece(byte[] other) {
        int from = other.length == 0 ? 0 : pick * 31 % other.length;
        return slice(other, from, Math.min(other.length, from + length));
    }

    /** The next number becomes an edge of what numbers can be. */
    private byte[] number(byte[] document, int index) {
        int from = index;
        while (from < document.length && !isDigit(document[from])) {
            from++;
        }
        int to = from;
        while (to < document.length && isDigit(document[to])) {
            to++;
        }
        List<String> edges = List.of("-1", "0", "65536", "2147483648", "9223372036854775808", "1e9", "0x1", "");
        return replace(document, from, to, bytes(edges.get(pick % edges.size())));
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** The next element's text, or member's value, is taken out. */
    private static byte[] emptied(byte[] document, int index) {
        int from = index;
        while (from < document.length && document[from] != '>' && document[from] != ':') {
            from++;
        }
        from = Math.min(document.length, from + 1);
        int to = from;
        while (to < document.length && document[to] != '<' && document[to] != ',') {
            to++;
        }
        return replace(document, from, to, new byte[0]);
    }

    private static byte[] capitals(byte[] document, int from, int to) {
        byte[] changed = document.clone();
        for (int i = from; i < to; i++) {
            if (changed[i] >= 'A' && changed[i] <= 'Z' || changed[i] >= 'a' && changed[i] <= 'z') {
                changed[i] ^= 0x20;
            }
        }
        return changed;
    }
}
