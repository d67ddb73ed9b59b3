package dev.classicready.format.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Text that the management API wraps in Base64. */
public final class Base64Text {
    private Base64Text() {}

    /** What a label says: decoded where it is Base64 of readable text, else as it is. */
    public static @Nullable String label(@Nullable String label) {
        if (label == null || label.length() % 4 != 0 || label.indexOf(' ') >= 0) {
            return label;
        }
        String decoded = decode(label);
        return decoded == null || decoded.isBlank() || !isReadable(decoded) ? label : decoded;
    }

    /** The text that is wrapped; null where there is none, or none in UTF-8. */
    public static @Nullable String decode(@Nullable String wrapped) {
        if (wrapped == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(unwrapped(wrapped));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }

    private static String unwrapped(String lines) {
        return lines.indexOf('\n') < 0 && lines.indexOf(' ') < 0 ? lines : lines.replaceAll("\\s", "");
    }

    private static boolean isReadable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
