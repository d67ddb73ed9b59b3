package dev.classicready.format.internal.wire;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes values out of wire elements; what makes no sense becomes a problem of the document. */
public final class Values {

    private final DescriptorSink sink;

    public Values(DescriptorSink sink) {
        this.sink = sink;
    }

    /** A text's value, or null. */
    public static @Nullable String of(@Nullable Text text) {
        return text == null ? null : text.value();
    }

    /** A text's place, or -1. */
    public static long place(@Nullable Text text) {
        return text == null ? -1 : text.place();
    }

    /** An element's place, or -1. */
    public static long place(@Nullable WireElement element) {
        return element == null ? -1 : element.place();
    }

    /** A text's truth; null where it says neither. */
    public static @Nullable Boolean truth(@Nullable Text text) {
        if (text == null) {
            return null;
        }
        return switch (text.value()) {
            case "true", "True", "TRUE", "1" -> Boolean.TRUE;
            case "false", "False", "FALSE", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Whether a text says that something is true. */
    public static boolean isTrue(@Nullable Text text) {
        return Boolean.TRUE.equals(truth(text));
    }

    /** A text's whole number; what is none is a problem, and null. */
    public @Nullable Integer number(@Nullable Text text, String path) {
        return number(text, path, Integer::valueOf);
    }

    /** A text's whole number, which may be a large one; what is none is a problem, and null. */
    public @Nullable Long longNumber(@Nullable Text text, String path) {
        return number(text, path, Long::valueOf);
    }

    private <N> @Nullable N number(@Nullable Text text, String path, Function<String, N> number) {
        if (text == null) {
            return null;
        }
        try {
            return number.apply(text.value());
        } catch (NumberFormatException e) {
            sink.error(
                    text.place(),
                    path,
                    "found \"" + Shown.of(text.value()) + "\"; expected a whole number; correct it");
            return null;
        }
    }

    /** The text that an element cannot do without. */
    public static String require(@Nullable Text text, WireElement owner, String element, String child) {
        if (text == null) {
            throw new UnusableException(
                    owner.place(), element, "found no " + child + "; expected one; add it, or export the file again");
        }
        return text.value();
    }

    /** What becomes of each element of a list that may be missing; those that are unusable are problems. */
    public <W, R> List<R> each(@Nullable List<W> elements, Function<W, @Nullable R> mapper) {
        if (elements == null || elements.isEmpty()) {
            return List.of();
        }
        List<R> results = new ArrayList<>(elements.size());
        for (W element : elements) {
            try {
                R result = element == null ? null : mapper.apply(element);
                if (result != null) {
                    results.add(result);
                }
            } catch (UnusableException e) {
                sink.error(e.place(), e.path(), e.getMessage());
            }
        }
        return results;
    }

    /** The values of texts in a list that may be missing. */
    public static List<String> all(@Nullable List<@Nullable Text> texts) {
        if (texts == null || texts.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>(texts.size());
        for (Text text : texts) {
            if (text != null) {
                values.add(text.value());
            }
        }
        return values;
    }
}
