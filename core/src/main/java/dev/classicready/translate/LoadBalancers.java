package dev.classicready.translate;

import dev.classicready.classic.Deployment;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.Names;
import dev.classicready.classic.Probe;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualIp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The load balancers of a deployment: one for its public addresses, one for each internal load balancer. */
final class LoadBalancers {

    private static final String OUTBOUND = "outbound";
    private static final int DEFAULT_INTERVAL = 15;
    private static final int DEFAULT_TIMEOUT = 31;

    private final ServiceDesign design;
    private final ClassicElement deployment;
    private final TranslationContext context;
    private final boolean current;
    private final Map<FrontEnd, ArmId> ids = new HashMap<>();
    private @Nullable ArmId publicBalancer;

    LoadBalancers(ServiceDesign design, ClassicElement deployment, TranslationContext context) {
        this.design = design;
        this.deployment = deployment;
        this.context = context;
        this.current = context.options().isCurrent();
    }

    void emit() {
        emitPublic();
        design.internalFrontEnds().forEach(this::emitInternal);
        for (InternalLoadBalancer balancer : design.deployment().loadBalancers()) {
            boolean used = design.internalFrontEnds().stream().anyMatch(f -> f.balancer() == balancer);
            if (!used) {
                context.leaveOut(Elements.of(deployment, balancer), balancer, "no endpoint hangs on it");
            }
        }
        for (VirtualIp ip : design.deployment().virtualIps()) {
            boolean used = design.publicFrontEnds().stream().anyMatch(f -> f.virtualIp() == ip);
            if (!used) {
                context.leaveOut(
                        Elements.of(deployment, ip),
                        ip,
                        "no input endpoint is assigned to it, so that it does not migrate");
            }
        }
    }

    /** The load balancer that serves a front end. */
    ArmId balancer(FrontEnd frontEnd) {
        return Objects.requireNonNull(ids.get(frontEnd));
    }

    /** The pool of machines that leave through the public load balancer. */
    ArmReference outboundPool() {
        return Objects.requireNonNull(publicBalancer).part("backendAddressPools", OUTBOUND);
    }

    private void emitPublic() {
        List<FrontEnd> frontEnds = design.publicFrontEnds();
        if (frontEnds.isEmpty()) {
            return;
        }
        ArmId balancer = context.id(ArmType.LOAD_BALANCER, design.service().name() + "-lb");
        publicBalancer = balancer;
        List<Map<String, Object>> configurations = new ArrayList<>();
        FrontEnd named = frontEnds.stream()
                .filter(f -> f.virtualIp() != null && f.virtualIp().dnsProgrammed())
                .findFirst()
                .orElse(frontEnds.get(0));
        for (FrontEnd frontEnd : frontEnds) {
            ids.put(frontEnd, balancer);
            ArmId address = emitAddress(frontEnd, frontEnd == named, frontEnds.size() > 1, balancer);
            configurations.add(
                    Values.part(frontEnd.name(), Values.object("publicIPAddress", Values.idOf(address.ref()))));
        }
        emit(balancer, configurations, frontEnds);
    }

    private ArmId emitAddress(FrontEnd frontEnd, boolean named, boolean several, ArmId balancer) {
        Deployment classic = design.deployment();
        VirtualIp ip = frontEnd.virtualIp();
        String reserved = context.placement().reservedIp(design.service(), classic, ip);
        ArmId address = context.placement()
                .id(design.service().subscription(), ResourceType.RESERVED_IP, reserved)
                .filter(id -> id.isIn(context.group()))
                .orElseGet(() -> context.id(
                        ArmType.PUBLIC_IP_ADDRESS,
                        reserved != null
                                ? reserved
                                : ip == null ? design.service().name() + "-ip" : frontEnd.name()));
        String reverse = named ? design.service().reverseDnsFqdn() : null;
        String label = named ? ArmNames.dnsLabel(design.service().name()) : null;
        if (!context.isEmitted(address)) {
            PublicAddresses.emit(context, address, reserved != null, dns(label, current ? null : reverse), null);
        }
        String note = new Notes()
                .addIf(named, "with the DNS label " + label)
                .addIf(
                        current && reverse != null,
                        "without the reverse name " + reverse
                                + ", which Azure takes only when that name leads to the new "
                                + "address: a step after deployment")
                .addIf(
                        current,
                        "Standard and static; a new address"
                                + (ip == null || ip.address() == null ? "" : " in place of " + ip.address())
                                + ", since none can be chosen")
                .addIf(several, "one of several addresses of the load balancer")
                .text();
        ClassicElement element =
                ip == null ? Elements.of(deployment, "VirtualIp", "not described") : Elements.of(deployment, ip);
        context.map(
                element,
                several ? "t-multiple-vips" : "t-vip",
                note,
                address.ref(),
                balancer.part("frontendIPConfigurations", frontEnd.name()));
        return address;
    }

    private static @Nullable Map<String, Object> dns(@Nullable String label, @Nullable String reverse) {
        return label == null ? null : Values.object("domainNameLabel", label, "reverseFqdn", reverse);
    }

    private void emitInternal(FrontEnd frontEnd) {
        InternalLoadBalancer classic = Objects.requireNonNull(frontEnd.balancer());
        ArmId balancer = context.id(ArmType.LOAD_BALANCER, classic.name());
        ids.put(frontEnd, balancer);
        SubnetPlace subnet = classic.subnet() == null
                ? design.machines().get(0).subnet()
                : design.network().subnet(classic.subnet());
        Notes notes = new Notes().renamed(classic.name(), balancer.name());
        String address = StaticAddresses.keep(
                classic.staticAddress(),
                ServiceDesign.claimOf(design.service(), classic.name()),
                design.network(),
                subnet,
                notes);
        Map<String, Object> configuration = Values.part(
                frontEnd.name(),
                Values.object(
                        "subnet",
                        Values.idOf(subnet.reference()),
                        "privateIPAllocationMethod",
                        address == null ? "Dynamic" : "Static",
                        "privateIPAddress",
                        address));
        emit(balancer, List.of(configuration), List.of(frontEnd));
        context.map(
                Elements.of(deployment, classic),
                "t-internal-lb",
                notes.addIf(current, "Standard").text(),
                balancer.ref());
    }

    private void emit(ArmId balancer, List<Map<String, Object>> configurations, List<FrontEnd> frontEnds) {
        List<Map<String, Object>> pools = new ArrayList<>();
        List<Map<String, Object>> probes = new ArrayList<>();
        List<Map<String, Object>> rules = new ArrayList<>();
        List<Map<String, Object>> natRules = new ArrayList<>();
        for (FrontEnd frontEnd : frontEnds) {
            for (LoadRule rule : frontEnd.rules()) {
                pools.add(Values.object("name", rule.name()));
                Map<String, Object> probe = probe(rule);
                if (probe != null) {
                    probes.add(probe);
                }
                rules.add(Values.part(rule.name(), rule(balancer, frontEnd, rule, probe != null)));
                context.map(
                        Elements.of(deployment, "LoadBalancedEndpointSet", rule.set()),
                        "t-load-balanced-set",
                        new Notes().renamed(rule.set(), rule.name()).text(),
                        balancer.part("loadBalancingRules", rule.name()),
                        balancer.part("backendAddressPools", rule.name()));
            }
            frontEnd.natRules().forEach(r -> natRules.add(Values.part(r.name(), natRule(balancer, frontEnd, r))));
        }
        boolean outbound = !frontEnds.get(0).isInternal() && design.hasOutboundRule();
        if (outbound) {
            pools.add(Values.object("name", OUTBOUND));
        }
        context.emit(
                balancer,
                "sku",
                Values.object("name", current ? "Standard" : "Basic"),
                "properties",
                Values.object(
                        "frontendIPConfigurations", configurations,
                        "backendAddressPools", Values.orNull(pools),
                        "probes", Values.orNull(probes),
                        "loadBalancingRules", Values.orNull(rules),
                        "inboundNatRules", Values.orNull(natRules),
                        "outboundRules", outbound ? List.of(outboundRule(balancer, frontEnds.get(0))) : null));
    }

    private static Map<String, Object> outboundRule(ArmId balancer, FrontEnd frontEnd) {
        return Values.part(
                OUTBOUND,
                Values.object(
                        "frontendIPConfigurations",
                        List.of(Values.idOf(balancer.part("frontendIPConfigurations", frontEnd.name()))),
                        "backendAddressPool",
                        Values.idOf(balancer.part("backendAddressPools", OUTBOUND)),
                        "protocol",
                        "All",
                        "idleTimeoutInMinutes",
                        4));
    }

    private Map<String, Object> rule(ArmId balancer, FrontEnd frontEnd, LoadRule rule, boolean probed) {
        InputEndpoint endpoint = rule.first();
        return Values.object(
                "frontendIPConfiguration",
                Values.idOf(balancer.part("frontendIPConfigurations", frontEnd.name())),
                "backendAddressPool",
                Values.idOf(balancer.part("backendAddressPools", rule.name())),
                "probe",
                probed ? Values.idOf(balancer.part("probes", rule.name())) : null,
                "protocol",
                rule.protocol(),
                "frontendPort",
                rule.port(),
                "backendPort",
                rule.backendPort(),
                "idleTimeoutInMinutes",
                idleTimeout(endpoint),
                "enableFloatingIP",
                endpoint.directServerReturn(),
                "loadDistribution",
                distribution(endpoint.distribution()),
                "disableOutboundSnat",
                current && !frontEnd.isInternal() ? true : null);
    }

    private static Map<String, Object> natRule(ArmId balancer, FrontEnd frontEnd, NatRule rule) {
        return Values.object(
                "frontendIPConfiguration",
                Values.idOf(balancer.part("frontendIPConfigurations", frontEnd.name())),
                "protocol",
                rule.protocol(),
                "frontendPort",
                rule.port(),
                "backendPort",
                rule.backendPort(),
                "idleTimeoutInMinutes",
                idleTimeout(rule.endpoint()),
                "enableFloatingIP",
                rule.endpoint().directServerReturn());
    }

    private static @Nullable Integer idleTimeout(InputEndpoint endpoint) {
        Integer minutes = endpoint.idleTimeoutInMinutes();
        return minutes == null ? null : Math.max(4, Math.min(30, minutes));
    }

    private static String distribution(@Nullable String distribution) {
        if (Names.same(distribution, "sourceIP")) {
            return "SourceIP";
        }
        return Names.same(distribution, "sourceIPProtocol") ? "SourceIPProtocol" : "Default";
    }

    /**
     * Without a probe classic takes every running machine for well. A rule should have one, and a machine that takes no
     * TCP connection serves nobody; UDP cannot be asked.
     */
    private static @Nullable Map<String, Object> probe(LoadRule rule) {
        Probe classic = rule.first().probe();
        if (classic == null && rule.protocol().equals("Udp")) {
            return null;
        }
        boolean http = classic != null
                && classic.protocol() != null
                && classic.protocol().strip().toLowerCase(Locale.ROOT).equals("http");
        int interval = classic == null || classic.intervalInSeconds() == null
                ? DEFAULT_INTERVAL
                : Math.max(5, classic.intervalInSeconds());
        int timeout =
                classic == null || classic.timeoutInSeconds() == null ? DEFAULT_TIMEOUT : classic.timeoutInSeconds();
        return Values.part(
                rule.name(),
                Values.object(
                        "protocol", http ? "Http" : "Tcp",
                        "port", classic == null || classic.port() == null ? rule.backendPort() : classic.port(),
                        "requestPath", http ? path(classic.path()) : null,
                        "intervalInSeconds", interval,
                        "numberOfProbes", Math.max(1, Math.min(100, timeout / interval))));
    }

    private static String path(@Nullable String path) {
        String stripped = path == null ? "" : path.strip();
        return stripped.startsWith("/") ? stripped : "/" + stripped;
    }
}
