package dev.classicready.descriptor.internal;

import dev.classicready.descriptor.Excerpt;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Reads what stands around offsets of a document. Of the text before an offset far more is read than is shown, so that
 * a secret is known as one by the name it stands under.
 */
public final class ExcerptReader implements Closeable {

    /** Stands for an excerpt that is not there. */
    public static final Excerpt NOTHING = new Excerpt(0, List.of(), 0);

    private static final int BEFORE = 1500;
    private static final int AFTER = 700;
    private static final int LINES_BEFORE = 2;
    private static final int LINES_AFTER = 3;
    private static final int LONGEST_LINE = 160;
    private static final int SHOWN_BEFORE = 80;
    private static final String CUT = "…";

    private final InputStream in;
    private final LineIndex lines;

    public ExcerptReader(InputStream in, LineIndex lines) {
        this.in = in;
        this.lines = lines;
    }

    /** Text that is being gathered around an offset. */
    private static final class Window {
        final long offset;
        final long start;
        final StringBuilder text = new StringBuilder();

        Window(long offset) {
            this.offset = offset;
            this.start = Math.max(0, offset - BEFORE);
        }

        long end() {
            return offset + AFTER;
        }

        void add(char[] chars, int length, long at) {
            int from = (int) Math.max(0, start + text.length() - at);
            int to = (int) Math.min(length, end() - at);
            text.append(chars, from, to - from);
        }
    }

    /** Puts the excerpt to each offset that is a key; {@link #NOTHING} stays where the document is shorter now. */
    public void read(NavigableMap<Long, Excerpt> found) throws IOException {
        SourceReader source = new SourceReader(in);
        Iterator<Map.Entry<Long, Excerpt>> left = found.entrySet().iterator();
        Deque<Window> open = new ArrayDeque<>();
        Deque<Window> waiting = new ArrayDeque<>();
        char[] chars = new char[1 << 13];
        long at = 0;
        while (left.hasNext() || !waiting.isEmpty() || !open.isEmpty()) {
            int length = source.read(chars, 0, chars.length);
            if (length < 0) {
                break;
            }
            while (left.hasNext() && (waiting.isEmpty() || waiting.peekLast().start < at + length)) {
                waiting.add(new Window(left.next().getKey()));
            }
            while (!waiting.isEmpty() && waiting.peekFirst().start < at + length) {
                open.add(waiting.remove());
            }
            for (Window window : open) {
                window.add(chars, length, at);
            }
            at += length;
            while (!open.isEmpty() && open.peekFirst().end() <= at) {
                finish(open.remove(), found);
            }
        }
        open.forEach(window -> finish(window, found));
    }

    private void finish(Window window, Map<Long, Excerpt> found) {
        if (window.start + window.text.length() > window.offset) {
            found.put(window.offset, excerpt(window));
        }
    }

    private Excerpt excerpt(Window window) {
        String text = SecretMask.over(window.text, window.start > 0);
        long line = lines.lineOf(window.offset);
        long first = line;
        while (first > Math.max(1, line - LINES_BEFORE) && lines.startOf(first - 1) >= window.start) {
            first--;
        }
        List<String> shown = new ArrayList<>();
        for (long l = first; l <= Math.min(lines.lines(), line + LINES_AFTER); l++) {
            long from = lines.startOf(l);
            if (l > line && from >= window.start + text.length()) {
                break;
            }
            long to = l < lines.lines() ? lines.startOf(l + 1) : Long.MAX_VALUE;
            shown.add(line(window, text, from, to, l == line ? window.offset : from));
        }
        return new Excerpt(Math.toIntExact(first), shown, (int) (line - first));
    }

    /** The line between two offsets, of which only some characters around a place are shown if it is long. */
    private static String line(Window window, String text, long lineStart, long lineEnd, long place) {
        int from = (int) Math.max(0, lineStart - window.start);
        int to = (int) Math.min(text.length(), lineEnd - window.start);
        boolean whole = to == lineEnd - window.start || text.length() < window.end() - window.start;
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        int at = (int) (place - window.start);
        int start = at - from > LONGEST_LINE - SHOWN_BEFORE ? at - SHOWN_BEFORE : from;
        int stop = Math.min(to, start + LONGEST_LINE);
        boolean startCut = start > from || lineStart < window.start;
        boolean endCut = stop < to || !whole;
        return (startCut ? CUT : "") + SecretMask.shown(text.substring(start, stop)) + (endCut ? CUT : "");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
