package dev.classicready.translate;

import java.util.List;

/**
 * NAT gateways for machines that leave neither through an address of their own nor through a public load balancer: new
 * networks give no machine a way out by default any more.
 */
final class NatGateways {
    private NatGateways() {}

    /** A NAT gateway and its address. */
    record NatGateway(ArmReference gateway, ArmReference address) {}

    /** Adds a NAT gateway with its address for a network. */
    static NatGateway emit(TranslationContext context, String network) {
        ArmId address = context.id(ArmType.PUBLIC_IP_ADDRESS, network + "-nat-ip");
        PublicAddresses.emitStandard(context, address, null, null);
        ArmId gateway = context.id(ArmType.NAT_GATEWAY, network + "-nat");
        context.emit(
                gateway,
                "sku",
                Values.object("name", "Standard"),
                "properties",
                Values.object("idleTimeoutInMinutes", 4, "publicIpAddresses", List.of(Values.idOf(address.ref()))));
        return new NatGateway(gateway.ref(), address.ref());
    }
}
