package dev.classicready.classic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of IPv4 addresses.
 *
 * @param first its first address
 * @param length how many bits all its addresses share
 * @param strict whether the text had no bits set beyond the length, which Resource Manager insists on
 */
public record AddressRange(long first, int length, boolean strict) {

    /** Reads {@code a.b.c.d/n}, or a single address. */
    public static Optional<AddressRange> of(@Nullable String prefix) {
        if (prefix == null) {
            return Optional.empty();
        }
        String text = prefix.strip();
        int slash = text.indexOf('/');
        long address = address(slash < 0 ? text : text.substring(0, slash));
        int length = slash < 0 ? 32 : number(text.substring(slash + 1), 32);
        if (address < 0 || length < 0) {
            return Optional.empty();
        }
        long first = length == 0 ? 0 : address & (0xffffffffL << (32 - length)) & 0xffffffffL;
        return Optional.of(new AddressRange(first, length, first == address));
    }

    /** An address as a number, or -1. */
    public static long address(@Nullable String text) {
        if (text == null) {
            return -1;
        }
        String[] parts = text.strip().split("\\.", -1);
        if (parts.length != 4) {
            return -1;
        }
        long address = 0;
        for (String part : parts) {
            int octet = number(part, 255);
            if (octet < 0) {
                return -1;
            }
            address = address << 8 | octet;
        }
        return address;
    }

    private static int number(String text, int max) {
        if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return number > max ? -1 : number;
    }

    /** The last address. */
    public long last() {
        return first + (1L << (32 - length)) - 1;
    }

    /** Whether all of another range lies in this one. */
    public boolean contains(AddressRange other) {
        return first <= other.first && last() >= other.last();
    }

    /** Whether an address lies in the range; false for what is no IPv4 address. */
    public boolean contains(String text) {
        long address = address(text);
        return address >= first && address <= last();
    }

    /** Whether the ranges share an address. */
    public boolean overlaps(AddressRange other) {
        return first <= other.last() && last() >= other.first;
    }

    /** Whether a machine of a subnet of this range can have an address: Azure keeps the first four and the last. */
    public boolean isUsable(long address) {
        return address >= first + 4 && address < last();
    }

    /** The prefix in the strict notation. */
    @Override
    public String toString() {
        return (first >> 24) + "." + (first >> 16 & 255) + "." + (first >> 8 & 255) + "." + (first & 255) + "/"
                + length;
    }
}
