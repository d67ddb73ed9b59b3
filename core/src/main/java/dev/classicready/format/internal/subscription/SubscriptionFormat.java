package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ClassicSubscription;
import dev.classicready.classic.ClassicSubscription.Quota;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Subscriptions. The id is that of documents beside it that name no subscription. */
public final class SubscriptionFormat extends EntityFormat<SubscriptionFormat.Entry> {

    private static final WireContext WIRE = WireContext.of(Entry.class);

    public SubscriptionFormat() {
        super(Evidence.SUBSCRIPTION, WIRE, Entry.class, "Subscription", "Subscriptions");
    }

    @Override
    protected boolean read(Entry wire, Reading reading) {
        String id = Values.require(wire.id, wire, "Subscription", "SubscriptionID");
        reading.sink()
                .add(new ClassicSubscription(
                        id,
                        of(wire.name),
                        of(wire.status),
                        quotas(wire, reading.values()),
                        Places.at(wire.place(), ClassicSubscription.FIELDS)
                                .set("name", place(wire.name))
                                .set("status", place(wire.status))
                                .build()));
        reading.sink().supply(id, Evidence.SUBSCRIPTION);
        return false;
    }

    private static List<Quota> quotas(Entry wire, Values values) {
        return Stream.of(
                        quota("CoreCount", wire.currentCores, wire.maxCores, values),
                        quota("DnsServers", wire.currentDnsServers, wire.maxDnsServers, values),
                        quota("HostedServices", wire.currentCloudServices, wire.maxCloudServices, values),
                        quota("LocalNetworkSites", wire.currentLocalSites, wire.maxLocalSites, values),
                        quota("StorageAccounts", wire.currentStorageAccounts, wire.maxStorageAccounts, values),
                        quota("VirtualNetworkSites", wire.currentNetworks, wire.maxNetworks, values))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Quota quota(String counted, @Nullable Text current, @Nullable Text max, Values values) {
        return current == null && max == null
                ? null
                : new Quota(counted, values.number(current, "Current" + counted), values.number(max, "Max" + counted));
    }

    @NullUnmarked
    static final class Entry extends WireElement {
        @XmlElement(name = "SubscriptionID")
        Text id;

        @XmlElement(name = "SubscriptionName")
        Text name;

        @XmlElement(name = "SubscriptionStatus")
        Text status;

        @XmlElement(name = "CurrentCoreCount")
        Text currentCores;

        @XmlElement(name = "MaxCoreCount")
        Text maxCores;

        @XmlElement(name = "CurrentDnsServers")
        Text currentDnsServers;

        @XmlElement(name = "MaxDnsServers")
        Text maxDnsServers;

        @XmlElement(name = "CurrentHostedServices")
        Text currentCloudServices;

        @XmlElement(name = "MaxHostedServices")
        Text maxCloudServices;

        @XmlElement(name = "CurrentLocalNetworkSites")
        Text currentLocalSites;

        @XmlElement(name = "MaxLocalNetworkSites")
        Text maxLocalSites;

        @XmlElement(name = "CurrentStorageAccounts")
        Text currentStorageAccounts;

        @XmlElement(name = "MaxStorageAccounts")
        Text maxStorageAccounts;

        @XmlElement(name = "CurrentVirtualNetworkSites")
        Text currentNetworks;

        @XmlElement(name = "MaxVirtualNetworkSites")
        Text maxNetworks;
    }
}
