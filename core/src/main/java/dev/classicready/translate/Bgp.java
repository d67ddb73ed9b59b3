package dev.classicready.translate;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.BgpSettings;
import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.LocalNetworkSite;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualNetworkGateway;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of BGP, by which gateways tell one another routes. */
final class Bgp {

    private static final String ENABLE_BGP = "EnableBgp";
    private static final long LARGEST_ASN = 4_294_967_295L;

    private final TranslationContext context;

    Bgp(TranslationContext context) {
        this.context = context;
    }

    /** Whether a gateway of the plan speaks BGP. */
    boolean isSpokenBy(GatewayDesign design) {
        return isEnabled(design) && obstacle(design).isEmpty();
    }

    /** A gateway's settings, or null for those that it takes by itself. */
    @Nullable
    Map<String, Object> settings(GatewayDesign design) {
        BgpSettings settings =
                design.classic() == null ? null : design.classic().bgpSettings();
        return settings == null || obstacle(design, settings).isPresent() ? null : members(settings);
    }

    /** The settings of a local network's gateway, or null for none. */
    static @Nullable Map<String, Object> settings(@Nullable LocalNetworkSite site) {
        BgpSettings settings = site == null ? null : site.bgpSettings();
        return settings == null || obstacle(settings).isPresent() ? null : members(settings);
    }

    /** Remarks on a gateway that has to take numbers other than its own. */
    @Nullable
    String note(GatewayDesign design) {
        return isSpokenBy(design) && settings(design) == null
                ? "BGP with Azure's own number, 65515: no usable one is told"
                : null;
    }

    /** Says what became of what a gateway's answer tells of BGP. */
    void map(VirtualNetworkGateway gateway, ClassicElement element, GatewayDesign design) {
        if (isEnabled(design)) {
            obstacle(design).ifPresent(why -> leaveOut(element, why));
        }
        BgpSettings settings = gateway.bgpSettings();
        if (settings == null) {
            return;
        }
        ClassicElement part = Elements.of(element, settings);
        Optional<String> obstacle = obstacle(design, settings);
        if (obstacle.isPresent()) {
            context.leaveOut(part, settings, obstacle.get());
        } else {
            boolean isNew = context.options().isCurrent() && settings.peeringAddress() != null;
            context.map(
                    part,
                    Gateways.GATEWAY,
                    isNew ? "the other side has to learn the address if the new gateway speaks at another one" : null,
                    design.id().ref());
        }
    }

    /** Says what became of the settings of a local network's gateway. */
    void map(LocalNetworkSite site, ClassicElement element, ArmId id) {
        BgpSettings settings = site.bgpSettings();
        if (settings == null) {
            return;
        }
        ClassicElement part = Elements.of(element, settings);
        obstacle(settings)
                .ifPresentOrElse(
                        why -> context.leaveOut(part, settings, why),
                        () -> context.map(part, LocalNetworkSiteTranslator.RULE, null, id.ref()));
    }

    /**
     * Whether a connection has BGP; where it had and cannot have it, that is told.
     *
     * @param otherEnd whether the gateway at its other end speaks it
     */
    boolean isSpokenOver(
            LocalNetworkConnection connection, ClassicElement element, GatewayDesign design, boolean otherEnd) {
        if (!Boolean.TRUE.equals(connection.enableBgp())) {
            return false;
        }
        boolean spoken = isSpokenBy(design) && otherEnd;
        if (!spoken) {
            leaveOut(
                    element,
                    isSpokenBy(design)
                            ? "the gateway at the other end has no BGP in the plan"
                            : "its gateway has no BGP in the plan");
        }
        return spoken;
    }

    /** Says that a connection to a circuit is not told of BGP. */
    void leaveToCircuit(LocalNetworkConnection connection, ClassicElement element) {
        if (Boolean.TRUE.equals(connection.enableBgp())) {
            leaveOut(element, "a circuit's routes are told by BGP anyway");
        }
    }

    private void leaveOut(ClassicElement owner, String why) {
        context.leaveOutAlone(Elements.of(owner, ENABLE_BGP, "true"), why);
    }

    private static boolean isEnabled(GatewayDesign design) {
        return design.classic() != null && Boolean.TRUE.equals(design.classic().enableBgp());
    }

    private Optional<String> obstacle(GatewayDesign design) {
        if (design.expressRoute()) {
            return Optional.of(
                    "a gateway for ExpressRoute speaks BGP with its circuits, by settings of the platform's");
        }
        return Names.same(design.sku(context.options()), "Basic")
                ? Optional.of("a gateway of the SKU Basic does not speak BGP")
                : Optional.empty();
    }

    private Optional<String> obstacle(GatewayDesign design, BgpSettings settings) {
        return obstacle(design).or(() -> obstacleOfNumber(settings));
    }

    /** A local network's gateway has to be reached, so that it needs an address too. */
    private static Optional<String> obstacle(BgpSettings settings) {
        return obstacleOfNumber(settings)
                .or(() -> AddressRange.address(settings.peeringAddress()) < 0
                        ? Optional.of("they tell no IPv4 address to speak to")
                        : Optional.empty());
    }

    private static Optional<String> obstacleOfNumber(BgpSettings settings) {
        Long asn = settings.asn();
        return asn == null || asn < 1 || asn > LARGEST_ASN
                ? Optional.of("they tell no number that an autonomous system can have")
                : Optional.empty();
    }

    private static Map<String, Object> members(BgpSettings settings) {
        String address = settings.peeringAddress();
        return Values.object(
                "asn", settings.asn(),
                "bgpPeeringAddress", address == null || AddressRange.address(address) < 0 ? null : address.strip(),
                "peerWeight", settings.peerWeight());
    }
}
