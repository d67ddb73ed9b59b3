package dev.classicready;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands words and addresses in for others, the same for the same. Every word of a text is replaced, whatever it means:
 * what is kept is what stands between words, numbers of two digits, and what callers do not pass. Which pseudonym a word
 * gets depends on all words of the estate, so that nobody without the estate can work back.
 *
 * <p>Addresses keep their last octet, the block of private addresses they lie in, and what they share: addresses of one
 * prefix stay in one prefix of the same length.
 */
final class Pseudonyms {

    private static final Pattern TOKEN =
            Pattern.compile("(?<guid>\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b)"
                    + "|(?<address>(?<![\\p{L}\\p{N}.])\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?(?![\\p{L}\\p{N}]|\\.\\d))"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+)");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");
    private static final int KEPT_BITS = 8;

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> guids = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final String key;

    private Pseudonyms(String key) {
        this.key = key;
    }

    /** Pseudonyms that are good for nothing but to gather what needs one. */
    static Pseudonyms draft() {
        return new Pseudonyms("");
    }

    /** Pseudonyms for everything that a draft has seen; what comes later gets one, too. */
    static Pseudonyms of(Pseudonyms draft) {
        TreeSet<String> seen = new TreeSet<>(draft.words.keySet());
        seen.addAll(draft.guids.keySet());
        seen.addAll(draft.addresses);
        String key = hex(String.join("\n", seen));
        for (int salt = 0; ; salt++) {
            Pseudonyms pseudonyms = new Pseudonyms(key + salt);
            // The last attempt's chance meetings are no leak: they tell nobody which address stands for which.
            if (salt == 100
                    || draft.addresses.stream().noneMatch(a -> draft.addresses.contains(pseudonyms.address(a)))) {
                Comparator<String> shuffled = Comparator.comparing(text -> hex(key + text));
                draft.words.keySet().stream()
                        .sorted(shuffled.thenComparing(Comparator.naturalOrder()))
                        .forEach(pseudonyms::word);
                draft.guids.keySet().stream()
                        .sorted(shuffled.thenComparing(Comparator.naturalOrder()))
                        .forEach(pseudonyms::guid);
                return pseudonyms;
            }
        }
    }

    /** A text in which pseudonyms stand for words and addresses. */
    String of(String text) {
        Matcher matcher = TOKEN.matcher(text);
        StringBuilder replaced = new StringBuilder(text.length());
        while (matcher.find()) {
            String token = matcher.group();
            String pseudonym = matcher.group("guid") != null
                    ? guid(token)
                    : matcher.group("address") != null ? address(token) : word(token);
            matcher.appendReplacement(replaced, Matcher.quoteReplacement(pseudonym));
        }
        return matcher.appendTail(replaced).toString();
    }

    private String word(String word) {
        if (SMALL_NUMBER.matcher(word).matches()) {
            return word;
        }
        return words.computeIfAbsent(
                word.toLowerCase(Locale.ROOT), w -> String.format(Locale.ROOT, "n%03d", words.size() + 1));
    }

    private String guid(String guid) {
        return guids.computeIfAbsent(
                guid.toLowerCase(Locale.ROOT),
                g -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", guids.size() + 1));
    }

    /** An address, with the length of its prefix where it has one. */
    private String address(String text) {
        int slash = text.indexOf('/');
        String[] octets = (slash < 0 ? text : text.substring(0, slash)).split("\\.");
        int length = slash < 0 ? 32 : Integer.parseInt(text.substring(slash + 1));
        if (length > 32 || Arrays.stream(octets).anyMatch(o -> Integer.parseInt(o) > 255)) {
            return word(text);
        }
        int address = 0;
        for (String octet : octets) {
            address = address << 8 | Integer.parseInt(octet);
        }
        int kept = keptBits(address);
        if (kept >= Math.min(length, 32 - KEPT_BITS)) {
            return text;
        }
        addresses.add(text);
        int changed = address;
        for (int bit = kept; bit < Math.min(length, 32 - KEPT_BITS); bit++) {
            changed ^= flip(address, bit) << (31 - bit);
        }
        return (changed >>> 24) + "." + (changed >>> 16 & 255) + "." + (changed >>> 8 & 255) + "." + (changed & 255)
                + (slash < 0 ? "" : text.substring(slash));
    }

    /** Whether a bit turns, which the bits before it decide: so common prefixes stay common. */
    private int flip(int address, int bit) {
        long before = bit == 0 ? 0 : address >>> (32 - bit);
        return digest(key + "/" + bit + "/" + before)[0] & 1;
    }

    /** How many bits tell what kind of address it is; all of them where it means the same everywhere. */
    private static int keptBits(int address) {
        int first = address >>> 24;
        if (first == 0 || first == 127 || first >= 224 || address == 0xA83F8110) {
            return 32;
        }
        if (first == 172 && (address >>> 16 & 0xF0) == 16) {
            return 12;
        }
        boolean block = first == 192 && (address >>> 16 & 255) == 168 || first == 169 && (address >>> 16 & 255) == 254;
        return block ? 16 : 8;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
