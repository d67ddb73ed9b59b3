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

    /** The packed place of the start tag. */
    public long place() {
        return location == null ? -1 : WireLocation.placeOf(location);
    }
}
