package dev.classicready.format.internal.storage;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.StorageAccount;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.XmlHead;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Classic storage accounts. */
public final class StorageAccountsFormat extends EntityFormat<StorageAccountsFormat.Service> {

    private static final WireContext WIRE = WireContext.of(Service.class);

    public StorageAccountsFormat() {
        super(Evidence.STORAGE_ACCOUNTS, WIRE, Service.class, "StorageService", "StorageServices");
    }

    /** An answer with an account's keys is another kind. */
    @Override
    public boolean recognizes(XmlHead head) {
        return super.recognizes(head) && !head.hasChild("StorageServiceKeys");
    }

    @Override
    protected boolean read(Service wire, Reading reading) {
        Properties properties = wire.properties == null ? new Properties() : wire.properties;
        reading.sink()
                .add(new StorageAccount(
                        reading.subscription(wire.url),
                        Values.require(wire.serviceName, wire, "StorageService", "ServiceName"),
                        of(properties.location),
                        of(properties.affinityGroup),
                        Base64Text.label(of(properties.label)),
                        of(properties.description),
                        of(properties.status),
                        of(properties.accountType),
                        Values.truth(properties.geoReplicationEnabled),
                        Values.truth(properties.secondaryReadEnabled),
                        Values.all(properties.endpoints),
                        of(wire.migrationState),
                        Places.at(wire.place(), StorageAccount.FIELDS)
                                .set("name", place(wire.serviceName))
                                .set("location", place(properties.location))
                                .set("affinityGroup", place(properties.affinityGroup))
                                .set("accountType", place(properties.accountType))
                                .set("migrationState", place(wire.migrationState))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Service extends WireElement {
        @XmlElement(name = "Url")
        Text url;

        @XmlElement(name = "ServiceName")
        Text serviceName;

        @XmlElement(name = "StorageServiceProperties")
        Properties properties;

        @XmlElement(name = "MigrationState")
        Text migrationState;
    }

    @NullUnmarked
    static final class Properties extends WireElement {
        @XmlElement(name = "Description")
        Text description;

        @XmlElement(name = "AffinityGroup")
        Text affinityGroup;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Status")
        Text status;

        @XmlElementWrapper(name = "Endpoints")
        @XmlElement(name = "Endpoint")
        List<Text> endpoints;

        @XmlElement(name = "GeoReplicationEnabled")
        Text geoReplicationEnabled;

        @XmlElement(name = "SecondaryReadEnabled")
        Text secondaryReadEnabled;

        @XmlElement(name = "AccountType")
        Text accountType;
    }
}
