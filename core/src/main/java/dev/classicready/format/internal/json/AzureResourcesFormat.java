package dev.classicready.format.internal.json;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Set;

/**
 * Resources of any type as Resource Manager, Resource Graph and {@code az resource list} show them. Classic resources
 * that show their properties become part of the classic model as well.
 */
public final class AzureResourcesFormat implements JsonFormat {

    /** How many rows Resource Graph answers at a time, if not asked and at most. */
    private static final Set<Integer> PAGES = Set.of(100, 1000);

    @Override
    public Evidence evidence() {
        return Evidence.AZURE_RESOURCES;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        return isResource(head) && !head.members().containsKey("$schema") || Heads.isEmptyListOf(evidence(), head);
    }

    /** Whether something has the id of a resource, and a type or properties. */
    private static boolean isResource(JsonHead head) {
        String id = Heads.sample(head, "id");
        boolean typed = Heads.sample(head, "type").indexOf('/') > 0;
        return typed && !ResourceId.subscriptionOf(id).isEmpty()
                || head.sample().containsKey("properties") && ResourceId.of(id) != null;
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Resources resources = new Resources(sink, false);
        Listing listing = Listing.read(document, sink, resources::add);
        if (listing.explainGap(evidence())) {
            return;
        }
        if (!resources.types().isEmpty() && !resources.showProperties()) {
            sink.note(-1, "", "the resources are listed without their properties; " + Listing.collect(evidence()));
        } else if (listing.isBare() && PAGES.contains(listing.size())) {
            sink.note(
                    -1,
                    "",
                    "exactly " + listing.size() + " resources, as many as a page holds: others may be missing; "
                            + Listing.collect(evidence()));
        } else if (listing.isRest() && resources.types().size() == 1) {
            sink.note(
                    -1,
                    "",
                    "a list of one type of resource only, " + resources.types().first() + "; "
                            + Listing.collect(evidence()));
        } else {
            listing.supply(evidence(), resources.subscriptions());
        }
    }
}
