package dev.classicready.descriptor.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a document's bytes stand for characters. A byte order mark or the bytes themselves tell UTF-16 from the rest;
 * a declaration is believed only where the bytes allow it.
 *
 * @param markLength how many bytes of byte order mark to skip
 * @param declared the encoding that the document's declaration names, or null
 * @param known whether the declared encoding is one that can be read
 */
record Encoding(Charset charset, int markLength, @Nullable String declared, boolean known) {

    /** How many bytes are looked at; declarations are far shorter. */
    static final int SAMPLE = 512;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:+-]{1,40}");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    static Encoding of(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, null, true);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32LE, 4, null, true);
        }
        if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32BE, 4, null, true);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, null, true);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, null, true);
        }
        if (length >= 2 && bytes[0] > 0 && bytes[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, null, true);
        }
        if (length >= 2 && bytes[0] == 0 && bytes[1] > 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, null, true);
        }
        return declared(new String(bytes, 0, Math.min(length, SAMPLE), StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes are neither UTF-16 nor UTF-32, whatever their declaration says. */
    private static Encoding declared(String start) {
        String name = declaredName(start);
        if (name == null) {
            return new Encoding(StandardCharsets.UTF_8, 0, null, true);
        }
        try {
            Charset charset = Charset.forName(name);
            boolean plausible = charset.canEncode()
                    && new String(start.getBytes(StandardCharsets.ISO_8859_1), charset).contains("<?xml");
            return new Encoding(plausible ? charset : StandardCharsets.UTF_8, 0, name, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            boolean wide = name.toUpperCase(Locale.ROOT).startsWith("UTF")
                    || name.toUpperCase(Locale.ROOT).startsWith("UCS");
            return new Encoding(StandardCharsets.UTF_8, 0, name, wide);
        }
    }

    private static @Nullable String declaredName(String start) {
        int declaration = start.indexOf("<?xml");
        if (declaration < 0 || !start.substring(0, declaration).isBlank()) {
            return null;
        }
        int end = start.indexOf("?>", declaration);
        int encoding = start.indexOf("encoding", declaration);
        if (encoding < 0 || encoding > end) {
            return null;
        }
        int quote = encoding + "encoding".length();
        while (quote < end && start.charAt(quote) != '"' && start.charAt(quote) != '\'') {
            quote++;
        }
        int close = start.indexOf(start.charAt(quote), quote + 1);
        String name = quote < end && close > 0 && close < end
                ? start.substring(quote + 1, close).strip()
                : "";
        // What is no name is for the parser to report.
        return NAME.matcher(name).matches() ? name : null;
    }
}
