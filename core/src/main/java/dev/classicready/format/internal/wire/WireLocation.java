package dev.classicready.format.internal.wire;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** Carries a packed place through the binding, which knows lines and columns only. */
record WireLocation(WireStream stream) implements Location {

    private static final int LOW_BITS = 31;

    /** The packed place that a locator carries. */
    static long placeOf(Locator locator) {
        return (locator.getLineNumber() & 0xFFFF_FFFFL) << LOW_BITS | locator.getColumnNumber();
    }

    @Override
    public int getLineNumber() {
        return (int) (stream.place() >>> LOW_BITS);
    }

    @Override
    public int getColumnNumber() {
        return (int) (stream.place() & Integer.MAX_VALUE);
    }

    @Override
    public int getCharacterOffset() {
        return -1;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return null;
    }
}
