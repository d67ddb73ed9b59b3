package dev.classicready.format.internal.subscription;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;

/** Subscriptions: of one, only its id is kept, as that of the documents that come with it. */
public final class SubscriptionFormat extends EntityFormat<SubscriptionFormat.Entry> {

    private static final WireContext WIRE = WireContext.of(Entry.class);

    public SubscriptionFormat() {
        super(Evidence.SUBSCRIPTION, WIRE, Entry.class, "Subscription", "Subscriptions");
    }

    @Override
    protected boolean read(Entry wire, Reading reading) {
        reading.sink().supply(Values.require(wire.id, wire, "Subscription", "SubscriptionID"), Evidence.SUBSCRIPTION);
        return false;
    }

    @NullUnmarked
    static final class Entry extends WireElement {
        @XmlElement(name = "SubscriptionID")
        Text id;
    }
}
