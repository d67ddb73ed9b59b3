package dev.classicready.format.internal.xml;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Names of elements as they are spelled, found by their characters, with the number that each stands for. */
final class PlainNames {

    private static final int SLOTS = 1 << 10;
    private static final int MOST = SLOTS / 2;

    private final @Nullable Name[] slots = new Name[SLOTS];
    private final ToIntFunction<String> numbers;
    private int count;

    /** @param numbers tells the number of a name that comes up for the first time */
    PlainNames(ToIntFunction<String> numbers) {
        this.numbers = numbers;
    }

    /** A name and its number. */
    record Name(String spelling, char[] chars, int number) {

        private boolean is(char[] text, int from, int length) {
            if (chars.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (chars[i] != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The name at some characters, which have a hash. */
    Name of(char[] text, int from, int length, int hash) {
        int slot = (hash ^ hash >>> 11) & SLOTS - 1;
        for (Name name = slots[slot]; name != null; name = slots[slot]) {
            if (name.is(text, from, length)) {
                return name;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        String spelling = new String(text, from, length);
        Name name = new Name(spelling, spelling.toCharArray(), numbers.applyAsInt(spelling));
        if (count < MOST) {
            count++;
            slots[slot] = name;
        }
        return name;
    }
}
