package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the resources of one deployment of virtual machines. */
final class DeploymentTranslation {

    private final CloudService service;
    private final Deployment deployment;
    private final ClassicElement element;
    private final TranslationContext context;
    private final ServiceDesign design;

    DeploymentTranslation(
            CloudService service, Deployment deployment, ClassicElement element, TranslationContext context) {
        this.service = service;
        this.deployment = deployment;
        this.element = element;
        this.context = context;
        this.design = ServiceDesign.of(service, deployment, context.placement(), context.names());
    }

    void run() {
        boolean current = context.options().isCurrent();
        if (design.network().kind() == NetworkPlace.Kind.MADE) {
            MadeNetworks.emit(design, element, context);
        } else if (design.network().kind() == NetworkPlace.Kind.EXISTING) {
            context.map(
                    Elements.of(element, "VirtualNetwork", "none"),
                    MadeNetworks.RULE,
                    "the machines join an existing virtual network, with new addresses",
                    design.network().id().ref());
        }
        LoadBalancers balancers = new LoadBalancers(design, element, context);
        balancers.emit();
        Map<String, ArmId> securityGroups = emitSecurityGroups();
        Map<String, ArmId> sets = emitAvailabilitySets(current);
        KeyVaults vaults = new KeyVaults(service, context);
        List<String> dns = dnsServers();
        MachineTranslation machines =
                new MachineTranslation(design, element, context, balancers, securityGroups, sets, vaults, dns);
        design.machines().forEach(machines::translate);
        for (VirtualMachine machine : deployment.virtualMachines()) {
            if (!ServiceDesign.isTranslatable(machine)) {
                leaveOut(machine);
            }
        }
        deployment
                .extensions()
                .forEach(e -> context.leaveOut(
                        Elements.of(element, e), e, "extensions of a whole deployment are for web and worker roles"));
        deployment
                .webWorkerRoles()
                .forEach(r -> context.leaveOut(
                        Elements.of(element, r),
                        r,
                        "a deployment of virtual machines migrates without its web and worker roles"));
        context.map(
                element,
                CloudServiceTranslator.RULE,
                "a deployment is no resource of its own: what it holds lies in the resource group",
                context.group().id().ref());
        if (deployment.internalDnsSuffix() != null) {
            context.map(
                    Elements.of(element, "InternalDnsSuffix", deployment.internalDnsSuffix()),
                    "t-internal-dns",
                    current
                            ? "new interfaces get a suffix from the platform, which cannot be chosen"
                            : "it stays as the interfaces' internalDomainNameSuffix, which can only be read",
                    context.group().id().ref());
        }
    }

    private void leaveOut(VirtualMachine machine) {
        String why = "the descriptor tells of no OS disk in a storage account";
        context.leaveOut(Elements.of(element, machine), machine, why);
        machine.disks()
                .forEach(d -> context.placement().registered(service, d).ifPresent(r -> context.leaveOut(r, why)));
    }

    private Map<String, ArmId> emitSecurityGroups() {
        Map<String, ArmId> ids = new HashMap<>();
        design.securityGroups().forEach((rules, name) -> {
            ArmId id = new ArmId(
                    context.group().subscription(), context.group().name(), ArmType.NETWORK_SECURITY_GROUP, name, null);
            List<Map<String, Object>> securityRules = new ArrayList<>();
            int priority = 100;
            for (SecurityRule rule : rules) {
                securityRules.add(Values.part(
                        rule.name(),
                        Values.object(
                                "priority",
                                priority++,
                                "direction",
                                "Inbound",
                                "access",
                                rule.allow() ? "Allow" : "Deny",
                                "protocol",
                                rule.protocol(),
                                "sourceAddressPrefix",
                                rule.source(),
                                "sourcePortRange",
                                "*",
                                "destinationAddressPrefix",
                                "*",
                                "destinationPortRange",
                                rule.port(),
                                "description",
                                rule.description())));
            }
            context.emit(id, "properties", Values.object("securityRules", securityRules));
            ids.put(name, id);
        });
        return ids;
    }

    private Map<String, ArmId> emitAvailabilitySets(boolean current) {
        Map<String, ArmId> ids = new HashMap<>();
        for (String set : design.availabilitySets()) {
            ArmId id = context.id(ArmType.AVAILABILITY_SET, set);
            context.emit(
                    id,
                    "sku",
                    Values.object("name", current ? "Aligned" : "Classic"),
                    "properties",
                    Values.object(
                            "platformFaultDomainCount", 2, "platformUpdateDomainCount", updateDomains(deployment)));
            ids.put(Names.key(set), id);
            context.map(
                    Elements.of(element, "AvailabilitySet", set),
                    "t-availability-set",
                    new Notes()
                            .renamed(set, id.name())
                            .addIf(current, "aligned, since the machines have managed disks")
                            .text(),
                    id.ref());
        }
        return ids;
    }

    private static int updateDomains(Deployment deployment) {
        String count = deployment.upgradeDomainCount();
        int number = count != null && count.strip().matches("\\d{1,2}") ? Integer.parseInt(count.strip()) : 5;
        return number < 1 || number > 20 ? 5 : number;
    }

    private List<String> dnsServers() {
        return VirtualNetworkTranslator.dnsServers(
                deployment.dnsServers(), element, context.group().id(), context);
    }
}
