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
        boolean utf16 = encoding.charset() == StandardCharsets.UTF_16LE || encoding.charset() == StandardCharsets.UTF_16BE;
        if (utf16) {
            bytes.order(encoding.charset() == StandardCharsets.UTF_16LE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
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
     * Decodes into an array until it is full or the document ends. Characters before undecodable bytes are returned
     * first; the bytes are reported by the next call.
     *
     * @param offset the character offset of the first decoded character, for an error's sake
     * @return the number of characters, or -1 at the end of the document
     */
    int decode(char[] target, int from, long offset) throws IOException {
        if (failure != null) {
            throw new UndecodableException(failure, offset);
        }
        CharBuffer chars = CharBuffer.wrap(target, from, target.length - from);
        while (chars.hasRemaining() && failure == null) {
            if (charsetDecoder == null) {
                decodeUtf16(chars);
            } else {
                decodeCharset(charsetDecoder, chars);
            }
            if (end && !bytes.hasRemaining()) {
                break;
            }
            if (chars.hasRemaining() && failure == null) {
                fill();
            }
        }
        int decoded = chars.position() - from;
        if (decoded == 0 && failure != null) {
            throw new UndecodableException(failure, offset);
        }
        return decoded == 0 && end ? -1 : decoded;
    }

    private void decodeUtf16(CharBuffer target) {
        CharBuffer source = bytes.asCharBuffer();
        int length = Math.min(source.remaining(), target.remaining());
        source.get(target.array(), target.position(), length);
        target.position(target.position() + length);
        bytes.position(bytes.position() + 2 * length);
        if (end && bytes.remaining() == 1) {
            failure = undecodable(1) + "a character's two bytes; the file is cut short: export it again";
        }
    }

    private void decodeCharset(CharsetDecoder decoder, CharBuffer target) {
        CoderResult result = decoder.decode(bytes, target, end);
        if (result.isError()) {
            failure = undecodable(result.length())
                    + encoding.charset().name()
                    + (encoding.declared() == null ? ", as no other encoding is declared" : ", as the file declares")
                    + "; save the file as UTF-8 or declare the encoding it has";
        }
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
