package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.AffinityGroup;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Affinity groups. */
public final class AffinityGroupsFormat extends EntityFormat<AffinityGroupsFormat.Group> {

    private static final WireContext WIRE = WireContext.of(Group.class);

    public AffinityGroupsFormat() {
        super(Evidence.AFFINITY_GROUPS, WIRE, Group.class, "AffinityGroup", "AffinityGroups");
    }

    @Override
    protected boolean read(Group wire, Reading reading) {
        reading.sink()
                .add(new AffinityGroup(
                        reading.request().subscriptionOrEmpty(),
                        Values.require(wire.name, wire, "AffinityGroup", "Name"),
                        of(wire.location),
                        Base64Text.label(of(wire.label)),
                        of(wire.description),
                        names(wire.cloudServices),
                        names(wire.storageAccounts),
                        Places.at(wire.place(), AffinityGroup.FIELDS)
                                .set("name", place(wire.name))
                                .set("location", place(wire.location))
                                .build()));
        return true;
    }

    private static List<String> names(@Nullable List<Member> members) {
        return members == null
                ? List.of()
                : members.stream()
                        .map(m -> of(m.serviceName))
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    @NullUnmarked
    static final class Group extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Description")
        Text description;

        @XmlElement(name = "Location")
        Text location;

        @XmlElementWrapper(name = "HostedServices")
        @XmlElement(name = "HostedService")
        List<Member> cloudServices;

        @XmlElementWrapper(name = "StorageServices")
        @XmlElement(name = "StorageService")
        List<Member> storageAccounts;
    }

    @NullUnmarked
    static final class Member extends WireElement {
        @XmlElement(name = "ServiceName")
        Text serviceName;
    }
}
