package dev.classicready.translate;

import org.jspecify.annotations.Nullable;

/** Remarks on a translation, put together to one note. */
final class Notes {

    private final StringBuilder text = new StringBuilder();

    Notes add(@Nullable String remark) {
        if (remark != null) {
            text.append(text.isEmpty() ? "" : "; ").append(remark);
        }
        return this;
    }

    Notes addIf(boolean condition, String remark) {
        return condition ? add(remark) : this;
    }

    /** Remarks that the name had to change. */
    Notes renamed(String classic, String name) {
        return classic.equals(name) ? this : add("named " + name);
    }

    /** The remarks, or null for none. */
    @Nullable
    String text() {
        return text.isEmpty() ? null : text.toString();
    }
}
