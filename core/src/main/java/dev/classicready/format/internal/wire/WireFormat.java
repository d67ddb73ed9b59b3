package dev.classicready.format.internal.wire;

import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import org.jspecify.annotations.Nullable;

/**
 * A format that reads its documents by wire types and in no other way, so that plain ones need no general parser. What
 * it put into the sink counts only when it has read all.
 */
public interface WireFormat extends XmlFormat {

    /**
     * The element that is repeated below the root of a document, each time standing for itself, so that documents may
     * be cut before it and the parts read apart; null where documents are read whole.
     */
    default @Nullable String repeated(XmlHead head) {
        return null;
    }
}
