package dev.classicready.format.internal.network;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.NetworkSecurityRule;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Network security groups, with their rules or without. */
public final class NetworkSecurityGroupsFormat extends EntityFormat<NetworkSecurityGroupsFormat.Group> {

    private static final WireContext WIRE = WireContext.of(Group.class);

    public NetworkSecurityGroupsFormat() {
        super(Evidence.NETWORK_SECURITY_GROUPS, WIRE, Group.class, "NetworkSecurityGroup", "NetworkSecurityGroups");
    }

    @Override
    protected boolean read(Group wire, Reading reading) {
        String name = Values.require(wire.name, wire, "NetworkSecurityGroup", "Name");
        NetworkParts.subnet(reading.request(), name, null, wire.name, reading.sink());
        boolean detail = wire.rules != null && !Values.isTrue(wire.rules.nil);
        reading.sink()
                .add(new NetworkSecurityGroup(
                        reading.request().subscriptionOrEmpty(),
                        name,
                        of(wire.location),
                        Base64Text.label(of(wire.label)),
                        of(wire.state),
                        of(wire.migrationState),
                        detail ? reading.values().each(wire.rules.rules, rule -> rule(rule, reading.values())) : null,
                        Places.at(wire.place(), NetworkSecurityGroup.FIELDS)
                                .set("name", place(wire.name))
                                .set("location", place(wire.location))
                                .set("state", place(wire.state))
                                .build()));
        return detail;
    }

    private static NetworkSecurityRule rule(Rule wire, Values values) {
        return new NetworkSecurityRule(
                Values.require(wire.name, wire, "Rule", "Name"),
                of(wire.direction),
                values.number(wire.priority, "Priority"),
                of(wire.action),
                of(wire.sourceAddressPrefix),
                of(wire.sourcePortRange),
                of(wire.destinationAddressPrefix),
                of(wire.destinationPortRange),
                of(wire.protocol),
                Values.isTrue(wire.isDefault),
                Places.at(wire.place(), NetworkSecurityRule.FIELDS)
                        .set("name", place(wire.name))
                        .set("priority", place(wire.priority))
                        .build());
    }

    @NullUnmarked
    static final class Group extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Label")
        Text label;

        @XmlElement(name = "Location")
        Text location;

        @XmlElement(name = "State")
        Text state;

        @XmlElement(name = "MigrationState")
        Text migrationState;

        @XmlElement(name = "Rules")
        Rules rules;
    }

    @NullUnmarked
    static final class Rules extends WireElement {
        @XmlAttribute(name = "nil")
        Text nil;

        @XmlElement(name = "Rule")
        List<Rule> rules;
    }

    @NullUnmarked
    static final class Rule extends WireElement {
        @XmlElement(name = "Name")
        Text name;

        @XmlElement(name = "Type")
        Text direction;

        @XmlElement(name = "Priority")
        Text priority;

        @XmlElement(name = "Action")
        Text action;

        @XmlElement(name = "SourceAddressPrefix")
        Text sourceAddressPrefix;

        @XmlElement(name = "SourcePortRange")
        Text sourcePortRange;

        @XmlElement(name = "DestinationAddressPrefix")
        Text destinationAddressPrefix;

        @XmlElement(name = "DestinationPortRange")
        Text destinationPortRange;

        @XmlElement(name = "Protocol")
        Text protocol;

        @XmlElement(name = "IsDefault")
        Text isDefault;
    }
}
