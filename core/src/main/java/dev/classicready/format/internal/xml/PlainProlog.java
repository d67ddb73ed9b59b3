package dev.classicready.format.internal.xml;

import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the first element of a plain document: nothing, or a declaration of XML 1.0. */
final class PlainProlog {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[ \t\r\n]+version=(?:\"1\\.0\"|'1\\.0')"
            + "(?:[ \t\r\n]+encoding=(?:\"[A-Za-z][\\w.-]*\"|'[A-Za-z][\\w.-]*'))?"
            + "(?:[ \t\r\n]+standalone=(?:\"(?:yes|no)\"|'(?:yes|no)'))?[ \t\r\n]*\\?>");

    private PlainProlog() {}

    /** The index behind it. */
    static int end(char[] chars, int length) {
        Matcher declaration = DECLARATION.matcher(CharBuffer.wrap(chars, 0, Math.min(length, 200)));
        return declaration.lookingAt() ? declaration.end() : 0;
    }
}
