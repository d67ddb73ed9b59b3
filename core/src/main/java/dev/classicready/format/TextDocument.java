package dev.classicready.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A document of plain text that is being read. */
public interface TextDocument {

    /** The document's name. */
    String name();

    /** How it begins. */
    TextHead head();

    /**
     * The next line, without its end; null behind the last.
     *
     * @throws IOException if it cannot be read, or is longer than a line may be
     */
    @Nullable
    String next() throws IOException;

    /** The packed place of the first character of the line that was read last. */
    long place();
}
