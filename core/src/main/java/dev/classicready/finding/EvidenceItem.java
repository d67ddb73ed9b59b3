package dev.classicready.finding;

import dev.classicready.descriptor.SourceLocation;

/**
 * A value in a descriptor that shows what a finding says.
 *
 * @param value the value as read, or an empty string where the element as a whole is the evidence
 */
public record EvidenceItem(SourceLocation location, String value) implements Comparable<EvidenceItem> {

    @Override
    public int compareTo(EvidenceItem other) {
        int places = location.compareTo(other.location);
        return places != 0 ? places : value.compareTo(other.value);
    }
}
