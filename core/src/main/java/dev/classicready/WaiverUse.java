package dev.classicready;

import java.util.List;
import java.util.stream.Stream;

/** What became of waivers: those that accept something, those that hold no longer, and those that match nothing. */
public record WaiverUse(List<Used> used, List<WaiverRule> expired, List<WaiverRule> unused) {

    static final WaiverUse NONE = new WaiverUse(List.of(), List.of(), List.of());

    public WaiverUse {
        used = List.copyOf(used);
        expired = List.copyOf(expired);
        unused = List.copyOf(unused);
    }

    /**
     * A waiver that accepts something.
     *
     * @param findings how many findings it matches
     * @param outcomes for how many units it matches a rule that could not be judged
     */
    public record Used(WaiverRule waiver, int findings, int outcomes) {}

    /** Whether there was no waiver at all. */
    public boolean isEmpty() {
        return used.isEmpty() && expired.isEmpty() && unused.isEmpty();
    }

    WaiverUse and(WaiverUse other) {
        return new WaiverUse(
                Stream.concat(used.stream(), other.used.stream()).toList(),
                Stream.concat(expired.stream(), other.expired.stream()).toList(),
                Stream.concat(unused.stream(), other.unused.stream()).toList());
    }
}
