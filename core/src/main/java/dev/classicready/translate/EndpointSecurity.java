package dev.classicready.translate;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.InputEndpoint;
import dev.classicready.classic.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Security groups for machines that had none. A classic endpoint lets everybody in unless its access control list says
 * otherwise; Standard addresses and load balancers let nobody in unless a security group says so.
 */
final class EndpointSecurity {

    /** Ports of SSH, remote desktop and Windows Remote Management. */
    private static final Set<Integer> MANAGEMENT_PORTS = Set.of(22, 3389, 5985, 5986);

    private static final ArmExpression MANAGEMENT_SOURCE = ArmExpression.of(ArmParameter.string(
            "managementSourceAddressPrefix",
            "Internet",
            "Who may reach the ports of SSH, remote desktop and WinRM that classic endpoints opened: an address prefix or "
                    + "a service tag. Classic let everybody in, which is Internet; name your own addresses instead."));

    private static final ArmExpression INSTANCE_SOURCE = ArmExpression.of(ArmParameter.string(
            "instancePublicIpSourceAddressPrefix",
            "VirtualNetwork",
            "Who may reach machines at their own public addresses, on every port: an address prefix or a service tag. "
                    + "Classic let everybody in, which is Internet; VirtualNetwork lets nobody in from outside."));

    private EndpointSecurity() {}

    static void secure(ServiceDesign design, Placement placement, ArmNames names) {
        for (MachineDesign machine : design.machines()) {
            if (!isNeeded(machine)) {
                continue;
            }
            List<SecurityRule> rules = rules(machine);
            if (!rules.isEmpty()) {
                String group = design.securityGroups()
                        .computeIfAbsent(
                                rules,
                                r -> names.unique(
                                        ArmType.NETWORK_SECURITY_GROUP,
                                        design.service().name() + "-endpoints"));
                machine.secure(rules, group);
            }
        }
    }

    /**
     * A security group of the interface has decided all along; so has one of the subnet, unless endpoints have access
     * control lists beside it.
     */
    private static boolean isNeeded(MachineDesign machine) {
        boolean hasOwn = machine.machine().primaryInterface().networkSecurityGroup() != null;
        boolean hasAcl = machine.endpoints().stream()
                .anyMatch(e -> e.isTranslated() && !e.endpoint().acl().isEmpty());
        return !hasOwn && (hasAcl || !machine.subnet().isSecured());
    }

    private static List<SecurityRule> rules(MachineDesign machine) {
        ArmNames names = new ArmNames();
        List<SecurityRule> rules = new ArrayList<>();
        for (EndpointFate fate : machine.endpoints()) {
            if (fate.isTranslated()) {
                add(fate, names, rules);
            }
        }
        if (!machine.machine().primaryInterface().publicIps().isEmpty()) {
            rules.add(new SecurityRule("instance-public-ip", true, "*", INSTANCE_SOURCE, "*", null));
        }
        return rules;
    }

    private static void add(EndpointFate fate, ArmNames names, List<SecurityRule> rules) {
        InputEndpoint endpoint = fate.endpoint();
        boolean internal = fate.frontEnd() != null && fate.frontEnd().isInternal();
        String protocol = fate.rule() != null ? fate.rule().protocol() : protocolOf(fate);
        int port = port(fate);
        boolean permits = false;
        for (AclRule rule : acl(endpoint)) {
            boolean permit = !Names.same(rule.action(), "deny");
            permits |= permit;
            rules.add(new SecurityRule(
                    names.unique(ArmType.NETWORK_SECURITY_GROUP, aclRuleName(endpoint, rule)),
                    permit,
                    protocol,
                    AddressRange.of(rule.remoteSubnet()).orElseThrow().toString(),
                    String.valueOf(port),
                    description(rule)));
        }
        String name = names.unique(ArmType.NETWORK_SECURITY_GROUP, "endpoint-" + endpoint.name());
        if (internal && permits) {
            rules.add(new SecurityRule(name, false, protocol, "*", String.valueOf(port), null));
        } else if (!internal && !permits) {
            rules.add(new SecurityRule(
                    name,
                    true,
                    protocol,
                    MANAGEMENT_PORTS.contains(port) ? MANAGEMENT_SOURCE : "Internet",
                    String.valueOf(port),
                    null));
        }
    }

    /** The rules of an endpoint's access control list that can be translated, in their order. */
    private static List<AclRule> acl(InputEndpoint endpoint) {
        return endpoint.acl().isEmpty()
                ? List.of()
                : endpoint.acl().stream()
                        .filter(r -> AddressRange.of(r.remoteSubnet()).isPresent())
                        .sorted(Comparator.comparing(r -> r.order() == null ? Integer.MAX_VALUE : r.order()))
                        .toList();
    }

    /** Resource Manager takes 140 characters. */
    private static @Nullable String description(AclRule rule) {
        String text = rule.description() == null ? "" : rule.description().strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(140, text.length()));
    }

    /** The name of the security rule that stands for a rule of an endpoint's access control list. */
    static String aclRuleName(InputEndpoint endpoint, AclRule rule) {
        return ArmNames.legal("endpoint-" + endpoint.name() + "-acl-" + rule.order(), 80);
    }

    private static String protocolOf(EndpointFate fate) {
        return fate.natRule() == null ? "*" : fate.natRule().protocol();
    }

    /** With direct server return packets arrive at the public port, else at the machine's own. */
    private static int port(EndpointFate fate) {
        boolean direct = fate.endpoint().directServerReturn();
        if (fate.rule() != null) {
            return direct ? fate.rule().port() : fate.rule().backendPort();
        }
        NatRule rule = fate.natRule();
        return rule == null ? 0 : direct ? rule.port() : rule.backendPort();
    }
}
