package dev.classicready.translate;

import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.VirtualIp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address at which a deployment's endpoints listen: a VIP, or an internal load balancer. */
final class FrontEnd {

    private final @Nullable VirtualIp virtualIp;
    private final @Nullable InternalLoadBalancer balancer;
    private final String name;
    private final Map<String, LoadRule> rules = new LinkedHashMap<>();
    private final List<NatRule> natRules = new ArrayList<>();
    private final Set<String> ports = new HashSet<>();

    private FrontEnd(@Nullable VirtualIp virtualIp, @Nullable InternalLoadBalancer balancer, String name) {
        this.virtualIp = virtualIp;
        this.balancer = balancer;
        this.name = name;
    }

    /** The front end of a VIP; null where the descriptor shows none. */
    static FrontEnd of(@Nullable VirtualIp virtualIp, String name) {
        return new FrontEnd(virtualIp, null, name);
    }

    static FrontEnd of(InternalLoadBalancer balancer) {
        return new FrontEnd(null, balancer, ArmNames.legal(balancer.name(), 80));
    }

    @Nullable
    VirtualIp virtualIp() {
        return virtualIp;
    }

    @Nullable
    InternalLoadBalancer balancer() {
        return balancer;
    }

    boolean isInternal() {
        return balancer != null;
    }

    String name() {
        return name;
    }

    List<LoadRule> rules() {
        return List.copyOf(rules.values());
    }

    List<NatRule> natRules() {
        return natRules;
    }

    boolean isUsed() {
        return !rules.isEmpty() || !natRules.isEmpty();
    }

    /** Takes a port of the front end if it is free. */
    boolean takePort(String protocol, int port) {
        return ports.add(protocol + "/" + port);
    }

    @Nullable
    LoadRule rule(String key) {
        return rules.get(key);
    }

    void add(String key, LoadRule rule) {
        rules.put(key, rule);
    }

    void add(NatRule rule) {
        natRules.add(rule);
    }
}
