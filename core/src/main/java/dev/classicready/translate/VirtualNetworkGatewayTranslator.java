package dev.classicready.translate;

import dev.classicready.classic.VirtualNetworkGateway;
import java.util.Optional;

/** Gateways as the management API answers them; they are made with their network. */
final class VirtualNetworkGatewayTranslator implements ResourceTranslator<VirtualNetworkGateway> {

    @Override
    public Class<VirtualNetworkGateway> kind() {
        return VirtualNetworkGateway.class;
    }

    @Override
    public void translate(VirtualNetworkGateway gateway, TranslationContext context) {
        Optional<GatewayDesign> design = context.placement().gateways().of(gateway);
        if (design.isPresent() && context.isGrouped()) {
            ClassicElement element = Elements.of(gateway);
            Bgp bgp = new Bgp(context);
            context.map(
                    element,
                    Gateways.GATEWAY,
                    new Notes()
                            .addIf(
                                    context.options().isCurrent() && gateway.virtualIp() != null,
                                    "a new address in place of " + gateway.virtualIp())
                            .add(bgp.note(design.get()))
                            .text(),
                    design.get().id().ref(),
                    design.get().address().ref());
            bgp.map(gateway, element, design.get());
        } else if (!gateway.exists()) {
            context.leaveOut(gateway, "no gateway is provisioned");
        } else {
            context.leaveOut(
                    gateway,
                    "no descriptor describes a network " + gateway.virtualNetwork()
                            + " with a subnet for it, or the network has another gateway, which is in the plan");
        }
    }
}
