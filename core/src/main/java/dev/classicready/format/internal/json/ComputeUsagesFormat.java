package dev.classicready.format.internal.json;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;

/** How much of the compute quotas of a region is used: {@code az vm list-usage}, or the REST answer. */
public final class ComputeUsagesFormat implements JsonFormat {

    @Override
    public Evidence evidence() {
        return Evidence.COMPUTE_USAGES;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        return Usages.recognizes(evidence(), head);
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Usages.read(evidence(), document, sink);
    }
}
