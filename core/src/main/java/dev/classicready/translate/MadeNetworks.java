package dev.classicready.translate;

import java.util.List;

/** Virtual networks for cloud services that are in none: in Resource Manager every machine is in one. */
final class MadeNetworks {

    static final String RULE = "t-new-virtual-network";
    static final String OF_ROLES = "t-paas-default-network";

    private MadeNetworks() {}

    static void emit(ServiceDesign design, ClassicElement deployment, TranslationContext context) {
        int interfaces = design.machines().stream()
                .mapToInt(m -> m.machine().interfaces().size())
                .sum();
        String note = "the service is in no virtual network: one is made for it, with new private addresses";
        emit(design.network(), interfaces, deployment, RULE, note, context);
    }

    /** Makes the network of web and worker roles. */
    static void emit(CloudServiceDesign design, ClassicElement deployment, TranslationContext context) {
        String note =
                "web and worker roles outside of virtual networks get one of their own, with new private addresses; "
                        + "the platform migrates only those that its validation accepts"
                        + (context.options().isCurrent()
                                ? ""
                                : "; the documents also speak of the names DefaultRdfeVnet and VNet-<cloud service>");
        int instances = design.roles().stream().mapToInt(RoleDesign::counted).sum();
        emit(design.network(), instances, deployment, OF_ROLES, note, context);
    }

    private static void emit(
            NetworkPlace place,
            int interfaces,
            ClassicElement deployment,
            String rule,
            String note,
            TranslationContext context) {
        ClassicElement element = Elements.of(deployment, "VirtualNetwork", "none");
        if (context.isEmitted(place.id())) {
            context.map(
                    element,
                    rule,
                    "in the network that is made for the service",
                    place.id().ref());
            return;
        }
        SubnetPlace subnet = place.subnet(null);
        NatGateways.NatGateway nat =
                subnet.needsNatGateway() ? NatGateways.emit(context, place.id().name()) : null;
        ArmParameter space = ArmParameter.string(
                "virtualNetworkAddressPrefix",
                "10.0.0.0/16",
                "The address space of the virtual network that is made for machines outside of any. Choose one that "
                        + "nothing else uses that it may be connected with.");
        ArmParameter prefix = ArmParameter.string(
                "subnetAddressPrefix",
                "10.0.0.0/" + length(interfaces),
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
                                        nat == null ? null : Values.idOf(nat.gateway()),
                                        "defaultOutboundAccess",
                                        context.options().isCurrent()
                                                ? (Boolean) subnet.holdsCloudService()
                                                : null)))));
        context.map(
                element,
                rule,
                new Notes()
                        .add(note)
                        .addIf(nat != null, "with a NAT gateway")
                        .addIf(
                                context.options().isCurrent() && !subnet.holdsCloudService(),
                                VirtualNetworkTranslator.NO_WAY_OUT)
                        .text(),
                nat == null
                        ? new ArmReference[] {place.id().ref()}
                        : new ArmReference[] {place.id().ref(), nat.gateway(), nat.address()});
    }

    private static int length(int interfaces) {
        int length = 24;
        while (length > 16 && (1 << (32 - length)) < 2 * (interfaces + 16)) {
            length--;
        }
        return length;
    }
}
