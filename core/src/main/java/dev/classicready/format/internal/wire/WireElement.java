package dev.classicready.format.internal.wire;

import jakarta.xml.bind.annotation.XmlTransient;
import org.glassfish.jaxb.core.annotation.XmlLocation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/** An element of a document that knows where its start tag stands. */
@XmlTransient
public abstract class WireElement {

    @XmlLocation
    @XmlTransient
    @Nullable
    Locator location;

    @XmlTransient
    long at = -1;

    /** The packed place of the start tag. */
    public long place() {
        return location == null ? at : WireLocation.placeOf(location);
    }
}
