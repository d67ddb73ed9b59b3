package dev.classicready.descriptor.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Turns a document's bytes into characters, strictly: bytes that stand for none are an error. */
final class Decoder {

    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);
    private final Encoding encoding;
    private final @Nullable CharsetDecoder charsetDecoder;
    private boolean end;
    private @Nullable String failure;

    Decoder(InputStream in) throws IOException {
        this.in = in;
        bytes.flip();
        while (bytes.remaining() < Encoding.SAMPLE && !end) {
            fill();
        }
        this.encoding = Encoding.of(bytes.array(), bytes.limit());
        bytes.position(encoding.markLength());
        boolean utf16 =
                encoding.charset() == StandardCharsets.UTF_16LE || encoding.charset() == StandardCharsets.UTF_16BE;
        if (utf16) {
            bytes.order(
                    encoding.charset() == StandardCharsets.UTF_16LE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        }
        this.charsetDecoder = utf16
                ? null
                : encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (!encoding.known()) {
            failure = "the declaration names the encoding \"" + encoding.declared()
                    + "\", which is not known; expected UTF-8 or UTF-16; save the file as UTF-8";
        }
    }

    Encoding encoding() {
        return encoding;
    }

    /**
     * Decodes some characters into an array. Characters before undecodable bytes are returned first; the bytes are
     * reported by the next call.
     *
     * @param offset the character offset of the first decoded character, for an error's sake
     * @param marks gets the characters that are not plain
     * @return the number of characters, which is 0 where there is no room for one; -1 at the end of the document
     */
    int decode(char[] target, int from, long offset, Marks marks) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, target.length - from);
        boolean full = !chars.hasRemaining();
        while (!full && chars.position() == from && failure == null) {
            if (!end && bytes.remaining() < LONGEST_CHARACTER) {
                fill();
            }
            if (end && !bytes.hasRemaining()) {
                return -1;
            }
            full = charsetDecoder == null ? decodeUtf16(chars, marks) : decodeCharset(charsetDecoder, chars, marks);
        }
        int decoded = chars.position() - from;
        if (decoded == 0 && failure != null) {
            throw new UndecodableException(failure, offset);
        }
        return decoded;
    }

    private boolean decodeUtf16(CharBuffer target, Marks marks) {
        CharBuffer source = bytes.asCharBuffer();
        int length = Math.min(source.remaining(), target.remaining());
        source.get(target.array(), target.position(), length);
        marks.note(target.array(), target.position(), target.position() + length);
        target.position(target.position() + length);
        bytes.position(bytes.position() + 2 * length);
        if (end && bytes.remaining() == 1) {
            failure = undecodable(1) + "a character's two bytes; the file is cut short: export it again";
        }
        return !target.hasRemaining();
    }

    private boolean decodeCharset(CharsetDecoder decoder, CharBuffer target, Marks marks) {
        if (encoding.charset() == StandardCharsets.UTF_8) {
            int ascii = marks.copyAscii(
                    bytes.array(),
                    bytes.position(),
                    target.array(),
                    target.position(),
                    Math.min(bytes.remaining(), target.remaining()));
            bytes.position(bytes.position() + ascii);
            target.position(target.position() + ascii);
            if (!bytes.hasRemaining() || !target.hasRemaining()) {
                return !target.hasRemaining();
            }
        }
        int from = target.position();
        CoderResult result = decoder.decode(bytes, target, end);
        marks.note(target.array(), from, target.position());
        if (result.isError()) {
            failure = undecodable(result.length())
                    + encoding.charset().name()
                    + (encoding.declared() == null ? ", as no other encoding is declared" : ", as the file declares")
                    + "; save the file as UTF-8 or declare the encoding it has";
        }
        return result.isOverflow();
    }

    private String undecodable(int length) {
        byte[] bad = new byte[Math.min(length, bytes.remaining())];
        bytes.get(bytes.position(), bad);
        return "found the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad) + "; expected ";
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        } else if (bytes.hasRemaining()) {
            end = true;
        }
        bytes.flip();
    }
}
