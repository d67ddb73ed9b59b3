package dev.classicready.fact;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An IPv4 prefix in CIDR notation.
 *
 * @param address the address as written, 32 bits, host bits included
 * @param length 0 to 32
 */
public record Ipv4Prefix(long address, int length) {

    /** Parses {@code 10.0.0.0/8}; a bare address is a prefix of 32 bits; empty for anything else. */
    public static Optional<Ipv4Prefix> of(String text) {
        String trimmed = text.strip();
        int slash = trimmed.indexOf('/');
        OptionalLong address = address(slash < 0 ? trimmed : trimmed.substring(0, slash));
        int length = slash < 0 ? 32 : number(trimmed, slash + 1, trimmed.length());
        return address.isEmpty() || length < 0 || length > 32
                ? Optional.empty()
                : Optional.of(new Ipv4Prefix(address.getAsLong(), length));
    }

    /** Whether no bit is set behind the prefix. */
    public boolean isStrict() {
        return (address & ~mask()) == 0;
    }

    /** The prefix with its host bits cleared, as text. */
    public String strict() {
        long network = address & mask();
        return (network >> 24 & 255) + "." + (network >> 16 & 255) + "." + (network >> 8 & 255) + "." + (network & 255)
                + "/" + length;
    }

    /** Whether an address lies in the prefix; false for what is no IPv4 address. */
    public boolean contains(String other) {
        OptionalLong parsed = address(other.strip());
        return parsed.isPresent() && (parsed.getAsLong() & mask()) == (address & mask());
    }

    /** Whether another prefix lies within this one. */
    public boolean contains(Ipv4Prefix other) {
        return other.length >= length && (other.address & mask()) == (address & mask());
    }

    private long mask() {
        return length == 0 ? 0 : 0xFFFFFFFFL << (32 - length) & 0xFFFFFFFFL;
    }

    private static OptionalLong address(String text) {
        long address = 0;
        int start = 0;
        for (int part = 0; part < 4; part++) {
            int end = part == 3 ? text.length() : text.indexOf('.', start);
            int number = end < 0 ? -1 : number(text, start, end);
            if (number < 0 || number > 255) {
                return OptionalLong.empty();
            }
            address = address << 8 | number;
            start = end + 1;
        }
        return OptionalLong.of(address);
    }

    private static int number(String text, int start, int end) {
        if (start >= end || end - start > 3) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
