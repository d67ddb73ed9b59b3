package dev.classicready.translate;

import java.util.List;

/** Virtual networks for cloud services that are in none: in Resource Manager every machine is in one. */
final class MadeNetworks {

    static final String RULE = "t-new-virtual-network";

    private MadeNetworks() {}

    static void emit(ServiceDesign design, ClassicElement deployment, TranslationContext context) {
        NetworkPlace place = design.network();
        if (context.isEmitted(place.id())) {
            return;
        }
        SubnetPlace subnet = place.subnet(null);
        ArmReference natGateway =
                subnet.needsNatGateway() ? NatGateways.emit(context, place.id().name()) : null;
        ArmParameter space = ArmParameter.string(
                "virtualNetworkAddressPrefix",
                "10.0.0.0/16",
                "The address space of the virtual network that is made for machines outside of any. Choose one that "
                        + "nothing else uses that it may be connected with.");
        ArmParameter prefix = ArmParameter.string(
                "subnetAddressPrefix",
                "10.0.0.0/" + length(design),
                "The address prefix of the subnet that the machines are in.");
        context.emit(
                place.id(),
                "properties",
                Values.object(
                        "addressSpace",
                        Values.object("addressPrefixes", List.of(ArmExpression.of(space))),
                        "subnets",
                        List.of(Values.part(
                                subnet.name(),
                                Values.object(
                                        "addressPrefix",
                                        ArmExpression.of(prefix),
                                        "natGateway",
                                        natGateway == null ? null : Values.idOf(natGateway),
                                        "defaultOutboundAccess",
                                        context.options().isCurrent() ? false : null)))));
        context.map(
                Elements.of(deployment, "VirtualNetwork", "none"),
                RULE,
                "the service is in no virtual network: one is made for it, with new private addresses",
                place.id().ref());
    }

    private static int length(ServiceDesign design) {
        int interfaces = design.machines().stream()
                .mapToInt(m -> m.machine().interfaces().size())
                .sum();
        int length = 24;
        while (length > 16 && (1 << (32 - length)) < 2 * (interfaces + 16)) {
            length--;
        }
        return length;
    }
}
