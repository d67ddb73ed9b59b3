package dev.classicready.format.internal.json;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;

/**
 * ExpressRoute circuits of Resource Manager: the REST answers, and {@code az network express-route list}. A circuit that
 * stands first among rows of Resource Graph is one resource among others.
 */
public final class ExpressRouteCircuitsFormat implements JsonFormat {

    @Override
    public Evidence evidence() {
        return Evidence.EXPRESSROUTE_CIRCUITS;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        return Heads.isEmptyListOf(evidence(), head)
                || Heads.sample(head, "type").equalsIgnoreCase(Circuits.TYPE) && !isAmongOthers(head);
    }

    private static boolean isAmongOthers(JsonHead head) {
        boolean flattened = head.sample().containsKey("serviceProviderProperties");
        return head.members().containsKey("data") || head.isList() && !flattened;
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Resources resources = new Resources(sink, true);
        Listing listing = Listing.read(document, sink, resources::add);
        listing.supply(evidence(), resources.subscriptions());
    }
}
