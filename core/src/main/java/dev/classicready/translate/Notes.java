package dev.classicready.translate;

import org.jspecify.annotations.Nullable;

/** Remarks on a translation, put together to one note. */
final class Notes {

    private @Nullable String text;

    Notes add(@Nullable String remark) {
        if (remark != null) {
            text = text == null ? remark : text.concat("; ").concat(remark);
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
        return text;
    }
}
