package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.classicready.descriptor.internal.LimitException;
import dev.classicready.descriptor.internal.UndecodableException;
import java.io.IOException;

/**
 * Why a document could not be parsed any further, in words for who has to repair it.
 *
 * @param offset the character offset at which parsing stopped, or -1
 */
public record JsonFailure(long offset, String message) {

    /**
     * Explains what a parser threw.
     *
     * @param start the character offset of the parser's first character
     */
    public static JsonFailure of(IOException e, long start) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableException undecodable) {
                return new JsonFailure(undecodable.offset(), undecodable.getMessage());
            }
            if (cause instanceof LimitException limit) {
                return new JsonFailure(-1, limit.getMessage());
            }
        }
        if (!(e instanceof JsonProcessingException json)) {
            return new JsonFailure(-1, "cannot be read to its end; expected a readable file; try again");
        }
        long offset =
                json.getLocation() == null ? -1 : start + json.getLocation().getCharOffset();
        return new JsonFailure(offset, sentence(json, json.getOriginalMessage()));
    }

    private static String sentence(JsonProcessingException e, String message) {
        if (e instanceof JsonEOFException) {
            return "the document ends too early; expected more of it; the file is cut short: export it again";
        }
        if (e instanceof StreamConstraintsException) {
            return "found deeper nesting or longer values than the limits allow; expected an ordinary descriptor; "
                    + "raise the limit if the file is meant to be so";
        }
        if (e instanceof JsonParseException && message.startsWith("Duplicate field")) {
            return "found a member twice; expected each member of an object once; remove one";
        }
        return "not well-formed JSON; expected values, commas and quotes as JSON has them; correct it, "
                + "or export the file again";
    }
}
