package dev.classicready.format.internal.subscription;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.wire.RecognizedFormat;

/** Account keys, shared keys and publish settings: recognized so that they are passed over, and never kept. */
public final class SecretsFormat extends RecognizedFormat {

    public SecretsFormat() {
        super(
                Evidence.SECRETS,
                "StorageServiceKeys",
                "SharedKey",
                "SharedKeys",
                "GatewaySharedKey",
                "ConnectionSharedKey",
                "PublishData");
    }

    @Override
    public boolean recognizes(XmlHead head) {
        return super.recognizes(head) || head.isRoot("StorageService") && head.hasChild("StorageServiceKeys");
    }
}
