package dev.classicready.translate;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.LocalNetworkSite;
import java.util.ArrayList;
import java.util.List;

/** Local network sites: local network gateways, unless they stand for another virtual network. */
final class LocalNetworkSiteTranslator implements ResourceTranslator<LocalNetworkSite> {

    static final String RULE = "t-local-network";

    @Override
    public Class<LocalNetworkSite> kind() {
        return LocalNetworkSite.class;
    }

    @Override
    public void translate(LocalNetworkSite site, TranslationContext context) {
        if (!context.isGrouped() || !context.placement().gateways().needs(site)) {
            context.leaveOut(
                    site,
                    context.isGrouped()
                            ? "no connection of the plan needs it: it stands for a virtual network, or for nothing"
                            : "no IPsec connection of a described network leads to it");
            return;
        }
        if (!isTranslatable(site)) {
            context.leaveOut(site, "no descriptor tells an address of its gateway, or no address space");
            return;
        }
        ArmId id = context.placement().id(site).orElseThrow();
        ClassicElement element = Elements.of(site);
        List<String> prefixes = new ArrayList<>();
        for (AddressPrefix prefix : site.addressPrefixes()) {
            ClassicElement prefixElement = Elements.of(element, prefix);
            AddressRange range = AddressRange.of(prefix.value()).orElse(null);
            if (range == null) {
                context.leaveOut(prefixElement, prefix, "it is no IPv4 prefix");
            } else {
                prefixes.add(range.toString());
                context.map(prefixElement, RULE, VirtualNetworkTranslator.strictness(range), id.ref());
            }
        }
        context.emit(
                id,
                "properties",
                Values.object(
                        "gatewayIpAddress",
                        site.vpnGatewayAddress() == null
                                ? ""
                                : site.vpnGatewayAddress().strip(),
                        "localNetworkAddressSpace",
                        Values.object("addressPrefixes", prefixes),
                        "bgpSettings",
                        Bgp.settings(site)));
        context.map(element, RULE, new Notes().renamed(site.name(), id.name()).text(), id.ref());
        new Bgp(context).map(site, element, id);
    }

    static boolean isTranslatable(LocalNetworkSite site) {
        return AddressRange.address(site.vpnGatewayAddress()) >= 0
                && site.addressPrefixes().stream()
                        .anyMatch(p -> AddressRange.of(p.value()).isPresent());
    }
}
