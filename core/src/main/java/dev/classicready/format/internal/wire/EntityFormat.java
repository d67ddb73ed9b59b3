package dev.classicready.format.internal.wire;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.XmlDocument;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.RequestName;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A format whose documents are entities of one kind, alone or in a list.
 *
 * @param <W> the wire type of an entity
 */
public abstract class EntityFormat<W extends WireElement> implements WireFormat {

    private final Evidence evidence;
    private final WireContext context;
    private final Class<W> type;
    private final String entity;
    private final String[] roots;

    /**
     * @param entity the element of an entity
     * @param lists elements that hold entities and nothing else
     */
    protected EntityFormat(Evidence evidence, WireContext context, Class<W> type, String entity, String... lists) {
        this.evidence = evidence;
        this.context = context;
        this.type = type;
        this.entity = entity;
        this.roots = Arrays.copyOf(lists, lists.length + 1);
        roots[lists.length] = entity;
    }

    /** What is at hand while a document is read. */
    public record Reading(DescriptorSink sink, Values values, RequestName request) {

        /** The subscription that a resource's own URL tells, else that of the request, else an empty string. */
        public String subscription(@Nullable Text url) {
            String told = RequestName.of(Values.of(url)).subscription();
            return told == null ? request.subscriptionOrEmpty() : told;
        }
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
        Reading reading = new Reading(sink, new Values(sink), RequestName.of(document.name()));
        boolean[] complete = {true};
        context.read(document, sink)
                .on(entity, type, wire -> complete[0] &= read(wire, reading))
                .run();
        if (complete[0]) {
            // The answer about one entity says nothing of others of its kind.
            String about = document.head().isRoot(entity) ? document.name() : "";
            sink.supply(reading.request().subscriptionOrEmpty(), evidence, about);
        }
    }

    /**
     * Puts into the sink what an entity tells.
     *
     * @return whether it tells what rules need to know of its kind
     */
    protected abstract boolean read(W wire, Reading reading);
}
