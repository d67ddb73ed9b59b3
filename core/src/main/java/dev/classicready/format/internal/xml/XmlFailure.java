package dev.classicready.format.internal.xml;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxUnexpectedCharException;
import dev.classicready.descriptor.internal.LimitException;
import dev.classicready.descriptor.internal.UndecodableException;
import dev.classicready.format.internal.Shown;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Why a document could not be parsed any further, in words for who has to repair it.
 *
 * @param offset the character offset at which parsing stopped, or -1
 */
public record XmlFailure(long offset, String path, String message) {

    private static final Pattern UNCLOSED = Pattern.compile("close tag for element <([^>]+)>");
    private static final Pattern MISMATCHED = Pattern.compile("Unexpected close tag </([^>]+)>; expected </([^>]+)>");
    private static final Pattern LIMIT = Pattern.compile("(?i)(?:maximum )?([a-z ]+?) limit \\(([0-9]+)\\)");
    private static final Pattern DUPLICATE = Pattern.compile("(?i)duplicate attribute '([^']*)'");

    /**
     * Explains what a parser threw.
     *
     * @param start the character offset of the parser's first character
     */
    public static XmlFailure of(XMLStreamException e, long start) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableException undecodable) {
                return new XmlFailure(undecodable.offset(), "", undecodable.getMessage());
            }
            if (cause instanceof LimitException limit) {
                return new XmlFailure(-1, "", limit.getMessage());
            }
        }
        if (e.getNestedException() instanceof IOException) {
            return new XmlFailure(-1, "", "cannot be read to its end; expected a readable file; try again");
        }
        long offset = e.getLocation() == null ? -1 : start + e.getLocation().getCharacterOffset();
        if (e instanceof RefusedException refused) {
            return new XmlFailure(offset, "", refused.sentence());
        }
        return wellFormedness(e, offset, e.getMessage() == null ? "" : e.getMessage());
    }

    private static XmlFailure wellFormedness(XMLStreamException e, long offset, String message) {
        Matcher mismatched = MISMATCHED.matcher(message);
        if (mismatched.find()) {
            String expected = Shown.of(mismatched.group(2));
            return new XmlFailure(
                    offset,
                    expected,
                    "found the end tag </" + Shown.of(mismatched.group(1)) + ">; expected </" + expected
                            + ">; close the elements in the order in which they were opened");
        }
        if (e instanceof WstxEOFException) {
            String open = group(UNCLOSED, message);
            return new XmlFailure(
                    offset,
                    open == null ? "" : open,
                    "the document ends too early; expected " + (open == null ? "more of it" : "</" + open + ">")
                            + "; the file is cut short: export it again");
        }
        Matcher limit = LIMIT.matcher(message);
        if (limit.find()) {
            return new XmlFailure(
                    offset,
                    "",
                    "found more than the limit of " + limit.group(2) + " allows (" + limited(limit.group(1))
                            + "); expected an ordinary descriptor; raise the limit if the file is meant to be so");
        }
        String duplicate = group(DUPLICATE, message);
        if (duplicate != null) {
            return new XmlFailure(
                    offset, duplicate, "found the attribute " + duplicate + " twice; expected it once; remove one");
        }
        return new XmlFailure(offset, "", unexpected(e, message));
    }

    private static String limited(String what) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "element depth" -> "nesting of elements";
            case "attribute" -> "attributes of an element";
            default -> what.toLowerCase(Locale.ROOT);
        };
    }

    private static String unexpected(XMLStreamException e, String message) {
        String what = "not well-formed XML";
        if (e instanceof WstxUnexpectedCharException unexpected) {
            return what + ": found " + shown(unexpected.getChar()) + rest(unexpected.getChar(), message);
        }
        if (message.contains("entity") || message.contains("reference")) {
            return what + ": found a reference to no character; expected one of &amp; &lt; &gt; &quot; &apos; or a "
                    + "character's number; write the character itself";
        }
        if (message.contains("multiple roots")) {
            return what + ": found a second root element; expected one; put the parts into files of their own";
        }
        return what + "; expected elements that are closed in order; correct it, or export the file again";
    }

    private static String shown(char c) {
        return c > ' ' && c < 0x7f
                ? "'" + c + "'"
                : c == ' ' ? "a blank" : String.format("the character U+%04X", (int) c);
    }

    private static String rest(char c, String message) {
        if (c == '<' && message.contains("attribute value")) {
            return " in an attribute's value; expected &lt; in its place; replace it";
        }
        if (message.contains("start tag") || message.contains("expected space") || message.contains("expected '='")) {
            return " in a start tag; expected attributes as name=\"value\" with blanks between them; correct it";
        }
        if (message.contains("missing name") || message.contains("entity")) {
            return " after '&'; expected an entity such as &amp;; write & as &amp;";
        }
        if (message.contains("prolog")) {
            return " before the first element; expected '<'; remove what is not XML";
        }
        if (message.contains("epilog")) {
            return " after the last element; expected the end of the file; remove what follows";
        }
        return "; expected a tag or text; correct it, or export the file again";
    }

    private static @Nullable String group(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Shown.of(matcher.group(1)) : null;
    }
}
