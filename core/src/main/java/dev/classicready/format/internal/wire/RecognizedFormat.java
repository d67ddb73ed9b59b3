package dev.classicready.format.internal.wire;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlFormat;
import dev.classicready.format.XmlHead;
import javax.xml.stream.XMLStreamException;

/** A format that is recognized and of which nothing is kept. */
public abstract class RecognizedFormat implements XmlFormat {

    private final Evidence evidence;
    private final String[] roots;

    protected RecognizedFormat(Evidence evidence, String... roots) {
        this.evidence = evidence;
        this.roots = roots;
    }

    @Override
    public final Evidence evidence() {
        return evidence;
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return head.isRoot(roots);
    }

    @Override
    public void read(XmlDocument document, DescriptorSink sink) throws XMLStreamException {
        while (document.reader().hasNext()) {
            document.reader().next();
        }
    }
}
