package dev.classicready.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a JSON document with a part that was written to a file of its own, because it is too large to be held and was
 * known before what comes in front of it.
 */
final class SplicedJson {

    /** The string that stands where the part goes. */
    static final String MARK = "\u0000part";

    private static final byte[] MARK_WRITTEN = "\"\\u0000part\"".getBytes(StandardCharsets.UTF_8);

    private SplicedJson() {}

    static void write(OutputStream out, Path part, JsonFiles.Content content) throws IOException {
        ByteArrayOutputStream around = new ByteArrayOutputStream();
        JsonFiles.write(around, content);
        byte[] bytes = around.toByteArray();
        int mark = indexOf(bytes, MARK_WRITTEN);
        out.write(bytes, 0, mark);
        Files.copy(part, out);
        out.write(bytes, mark + MARK_WRITTEN.length, bytes.length - mark - MARK_WRITTEN.length);
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        for (int i = 0; i <= bytes.length - mark.length; i++) {
            int j = 0;
            while (j < mark.length && bytes[i + j] == mark[j]) {
                j++;
            }
            if (j == mark.length) {
                return i;
            }
        }
        throw new IllegalStateException("nothing to be replaced");
    }
}
