package dev.classicready.descriptor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an element and its fields were read, kept small: a place is a file's index and a character offset in one long
 * (20 and 44 bits), and the places of fields are kept as differences to that of their element. Line and column are
 * derived by {@link SourceFiles} when a finding is reported.
 */
public final class Places {

    /** Places of something that was not read from a file. */
    public static final Places NONE = new Places(-1, new Fields(), new int[0], null);

    private static final int ABSENT = Integer.MIN_VALUE;
    private static final int OFFSET_BITS = 44;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;

    private final long element;
    private final Fields fields;
    private final int[] differences;
    private final @Nullable Map<String, Long> absolute;

    private Places(long element, Fields fields, int[] differences, @Nullable Map<String, Long> absolute) {
        this.element = element;
        this.fields = fields;
        this.differences = differences;
        this.absolute = absolute;
    }

    /** The fields of one kind of element whose places are kept; one shared instance a kind. */
    public static final class Fields {
        private final String[] names;

        private Fields(String... names) {
            this.names = names;
        }

        /** Names the fields, spelled as the components of the record that holds them. */
        public static Fields of(String... names) {
            String[] interned = new String[names.length];
            for (int i = 0; i < names.length; i++) {
                interned[i] = names[i].intern();
            }
            return new Fields(interned);
        }

        private int indexOf(String name) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Packs a place; {@code -1} stands for "nowhere". */
    public static long pack(int file, long offset) {
        return ((long) file << OFFSET_BITS) | (offset & OFFSET_MASK);
    }

    /** The index of a packed place's file. */
    public static int fileOf(long place) {
        return (int) (place >>> OFFSET_BITS);
    }

    /** A packed place's character offset from the start of its file. */
    public static long offsetOf(long place) {
        return place & OFFSET_MASK;
    }

    /** Starts the places of an element that stands at a packed place. */
    public static Builder at(long element, Fields fields) {
        return new Builder(element, fields);
    }

    /** The packed place of the element, or {@code -1}. */
    public long element() {
        return element;
    }

    /** The packed place of a field; where it has none of its own, that of the element; {@code -1} for neither. */
    public long of(String field) {
        if (absolute != null) {
            return absolute.getOrDefault(field, element);
        }
        int index = fields.indexOf(field);
        return index < 0 || differences.length == 0 || differences[index] == ABSENT
                ? element
                : element + differences[index];
    }

    /** Whether a field has a place of its own. */
    public boolean has(String field) {
        if (absolute != null) {
            return absolute.containsKey(field);
        }
        int index = fields.indexOf(field);
        return index >= 0 && differences.length > 0 && differences[index] != ABSENT;
    }

    /** These places, with those of the named fields taken from another document's element. */
    public Places withFieldsOf(Places other, List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        Map<String, Long> places = new LinkedHashMap<>();
        for (String name : fields.names) {
            if (has(name)) {
                places.put(name, of(name));
            }
        }
        if (absolute != null) {
            places.putAll(absolute);
        }
        for (String name : names) {
            places.put(name, other.of(name));
        }
        return new Places(element, fields, differences, places);
    }

    @Override
    public boolean equals(Object other) {
        // Two elements are the same by what they say, not by where it was read.
        return other instanceof Places;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return element < 0 ? "nowhere" : fileOf(element) + "@" + offsetOf(element);
    }

    /** Collects the places of an element's fields. */
    public static final class Builder {
        private final long element;
        private final Fields fields;
        private final int[] differences;

        private Builder(long element, Fields fields) {
            this.element = element;
            this.fields = fields;
            this.differences = new int[fields.names.length];
            Arrays.fill(differences, ABSENT);
        }

        /**
         * Notes where a field was read; {@code -1}, the place of a field that is not there, is passed over.
         *
         * @throws IllegalArgumentException if the field is not one of the kind's
         */
        public Builder set(String field, long place) {
            int index = fields.indexOf(field);
            if (index < 0) {
                throw new IllegalArgumentException("no place is kept for " + field);
            }
            long difference = place - element;
            if (place >= 0 && difference == (int) difference) {
                differences[index] = (int) difference;
            }
            return this;
        }

        public Places build() {
            return new Places(element, fields, differences, null);
        }
    }
}
