package dev.classicready.translate;

import dev.classicready.classic.AddressRange;
import dev.classicready.classic.Names;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.NetworkSecurityRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Network security groups with their rules; the rules that every group has anyhow are not written. */
final class NetworkSecurityGroupTranslator implements ResourceTranslator<NetworkSecurityGroup> {

    private static final String RULE = "t-nsg";

    private static final Map<String, String> TAGS = Map.of(
            "virtual_network", "VirtualNetwork",
            "virtualnetwork", "VirtualNetwork",
            "azure_loadbalancer", "AzureLoadBalancer",
            "azureloadbalancer", "AzureLoadBalancer",
            "internet", "Internet");

    @Override
    public Class<NetworkSecurityGroup> kind() {
        return NetworkSecurityGroup.class;
    }

    @Override
    public void translate(NetworkSecurityGroup group, TranslationContext context) {
        if (group.rules() == null) {
            context.leaveOut(
                    group, "the descriptor lists the group without its rules; collect it with detaillevel=Full");
            return;
        }
        ArmId id = context.placement().id(group).orElseThrow();
        ClassicElement element = Elements.of(group);
        List<Map<String, Object>> rules = new ArrayList<>();
        ArmNames names = new ArmNames();
        Set<String> priorities = new HashSet<>();
        for (NetworkSecurityRule rule : group.rules()) {
            ClassicElement ruleElement = Elements.of(element, rule);
            if (rule.isDefault()) {
                context.map(ruleElement, RULE, "every security group has this rule; it is not written", id.ref());
                continue;
            }
            String problem = problem(rule, priorities);
            if (problem != null) {
                context.leaveOut(ruleElement, rule, problem);
                continue;
            }
            String name = names.unique(ArmType.NETWORK_SECURITY_GROUP, rule.name());
            rules.add(Values.part(name, properties(rule)));
            context.map(
                    ruleElement, RULE, new Notes().renamed(rule.name(), name).text(), id.part("securityRules", name));
        }
        context.emit(id, "properties", Values.object("securityRules", rules));
        context.map(element, RULE, new Notes().renamed(group.name(), id.name()).text(), id.ref());
    }

    private static @Nullable String problem(NetworkSecurityRule rule, Set<String> priorities) {
        if (rule.priority() == null || rule.priority() < 100 || rule.priority() > 4096) {
            return "its priority is not between 100 and 4096";
        }
        if (direction(rule) == null || access(rule) == null) {
            return "the descriptor tells neither a direction nor an action that Resource Manager has";
        }
        if (prefix(rule.sourceAddressPrefix()) == null || prefix(rule.destinationAddressPrefix()) == null) {
            return "an address prefix of it is neither IPv4 nor a tag that Resource Manager has";
        }
        return priorities.add(direction(rule) + rule.priority())
                ? null
                : "another rule of the group has the same direction and priority";
    }

    private static Map<String, Object> properties(NetworkSecurityRule rule) {
        return Values.object(
                "priority", rule.priority(),
                "direction", direction(rule),
                "access", access(rule),
                "protocol", protocol(rule.protocol()),
                "sourceAddressPrefix", prefix(rule.sourceAddressPrefix()),
                "sourcePortRange", ports(rule.sourcePortRange()),
                "destinationAddressPrefix", prefix(rule.destinationAddressPrefix()),
                "destinationPortRange", ports(rule.destinationPortRange()));
    }

    private static @Nullable String direction(NetworkSecurityRule rule) {
        return Names.same(rule.direction(), "Inbound")
                ? "Inbound"
                : Names.same(rule.direction(), "Outbound") ? "Outbound" : null;
    }

    private static @Nullable String access(NetworkSecurityRule rule) {
        return Names.same(rule.action(), "Allow") ? "Allow" : Names.same(rule.action(), "Deny") ? "Deny" : null;
    }

    private static String protocol(@Nullable String protocol) {
        return switch (protocol == null ? "" : protocol.strip().toLowerCase(Locale.ROOT)) {
            case "tcp" -> "Tcp";
            case "udp" -> "Udp";
            case "icmp" -> "Icmp";
            default -> "*";
        };
    }

    private static @Nullable String prefix(@Nullable String prefix) {
        if (prefix == null || prefix.isBlank() || prefix.strip().equals("*")) {
            return "*";
        }
        String tag = TAGS.get(prefix.strip().toLowerCase(Locale.ROOT));
        if (tag != null) {
            return tag;
        }
        return AddressRange.of(prefix)
                .map(r -> prefix.contains("/") ? r.toString() : prefix.strip())
                .orElse(null);
    }

    private static String ports(@Nullable String ports) {
        return ports == null || ports.isBlank() ? "*" : ports.replace(" ", "");
    }
}
