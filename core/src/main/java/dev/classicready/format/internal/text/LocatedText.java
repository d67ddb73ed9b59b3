package dev.classicready.format.internal.text;

import dev.classicready.descriptor.DescriptorException;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.format.TextDocument;
import dev.classicready.format.TextHead;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A document of plain text, read line by line; a line ends with a line feed, a carriage return, or both. */
public final class LocatedText implements TextDocument {

    private static final int LONGEST_LINE = 1 << 20;
    private static final int CAPACITY = 1 << 13;

    private final TextHead head;
    private final Reader characters;
    private final char[] buffer = new char[CAPACITY];
    private int next;
    private int filled;
    private long passed;
    private int line;
    private long place;

    /** @param start the packed place of the first character */
    public LocatedText(TextHead head, Reader characters, long start) {
        this.head = head;
        this.characters = characters;
        this.passed = start;
        this.place = start;
    }

    @Override
    public String name() {
        return head.name();
    }

    @Override
    public TextHead head() {
        return head;
    }

    @Override
    public long place() {
        return place;
    }

    @Override
    public @Nullable String next() throws IOException {
        place = passed;
        int first = character();
        if (first < 0) {
            return null;
        }
        line++;
        StringBuilder text = new StringBuilder();
        for (int c = first; c >= 0 && c != '\n' && c != '\r'; c = character()) {
            if (text.length() == LONGEST_LINE) {
                throw new DescriptorException(DescriptorProblem.error(
                        line,
                        1,
                        "",
                        "found a line of more than " + LONGEST_LINE
                                + " characters; expected lines that a person can read; export the file again"));
            }
            text.append((char) c);
        }
        return text.toString();
    }

    /** The next character, where a carriage return and a line feed behind it are one; -1 at the end. */
    private int character() throws IOException {
        if (next == filled && !fill()) {
            return -1;
        }
        char c = buffer[next++];
        passed++;
        if (c == '\r' && (next < filled || fill()) && buffer[next] == '\n') {
            next++;
            passed++;
        }
        return c;
    }

    private boolean fill() throws IOException {
        int read = characters.read(buffer, 0, buffer.length);
        next = 0;
        filled = Math.max(0, read);
        return read > 0;
    }
}
