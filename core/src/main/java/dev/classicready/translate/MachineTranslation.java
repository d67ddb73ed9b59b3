package dev.classicready.translate;

import dev.classicready.classic.AclRule;
import dev.classicready.classic.AddressRange;
import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CertificateReference;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WinRmListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the resources of virtual machines: interfaces, disks, the machine, its extensions. */
final class MachineTranslation {

    private static final String RULE = "t-virtual-machine";
    private static final Map<String, String> LICENSES =
            Map.of("windows_server", "Windows_Server", "windows_client", "Windows_Client");

    private static final String CERTIFICATE_STEP =
            "a step after deployment: Resource Manager takes no osProfile beside an attached OS disk";

    private final ServiceDesign design;
    private final ClassicElement deployment;
    private final TranslationContext context;
    private final Map<String, ArmId> availabilitySets;
    private final KeyVaults vaults;
    private final NetworkInterfaces interfaces;
    private final Disks disks;
    private final Map<String, ArmId> securityGroups;
    private final LoadBalancers balancers;
    private final boolean current;

    MachineTranslation(
            ServiceDesign design,
            ClassicElement deployment,
            TranslationContext context,
            LoadBalancers balancers,
            Map<String, ArmId> securityGroups,
            Map<String, ArmId> availabilitySets,
            KeyVaults vaults,
            List<String> dnsServers) {
        this.design = design;
        this.deployment = deployment;
        this.context = context;
        this.balancers = balancers;
        this.securityGroups = securityGroups;
        this.availabilitySets = availabilitySets;
        this.vaults = vaults;
        this.interfaces = new NetworkInterfaces(design, context, balancers, securityGroups, dnsServers);
        this.disks = new Disks(design.service(), context);
        this.current = context.options().isCurrent();
    }

    void translate(MachineDesign machine) {
        VirtualMachine classic = machine.machine();
        ClassicElement element = Elements.of(deployment, classic);
        ArmId id = new ArmId(
                context.group().subscription(), context.group().name(), ArmType.VIRTUAL_MACHINE, machine.name(), null);
        List<ArmId> nics = interfaces.emit(machine, element);
        Map<String, Object> storage = disks.emit(machine, element, id);
        ArmId set =
                classic.availabilitySet() == null ? null : availabilitySets.get(Names.key(classic.availabilitySet()));
        context.emit(
                id,
                "properties",
                Values.object(
                        "hardwareProfile",
                        Values.object("vmSize", VmSizes.value(classic.size(), context.options())),
                        "availabilitySet",
                        set == null ? null : Values.idOf(set.ref()),
                        "storageProfile",
                        storage,
                        "networkProfile",
                        Values.object("networkInterfaces", references(nics)),
                        "diagnosticsProfile",
                        diagnostics(classic.bootDiagnostics()),
                        "licenseType",
                        license(classic)));
        context.map(element, RULE, note(machine), id.ref());
        new Extensions(context).emit(machine, element, id);
        machine.endpoints().forEach(fate -> map(fate, machine, element));
        mapRest(classic, element, id);
        context.change(MachineChanges.of(machine, design, context.placement()));
    }

    private static List<Map<String, Object>> references(List<ArmId> nics) {
        List<Map<String, Object>> references = new ArrayList<>();
        for (ArmId nic : nics) {
            boolean primary = references.isEmpty();
            references.add(Values.object("id", nic.ref(), "properties", Values.object("primary", primary)));
        }
        return references;
    }

    private @Nullable String note(MachineDesign machine) {
        VirtualMachine classic = machine.machine();
        String size = VmSizes.name(classic.size(), context.options());
        Notes notes = new Notes().renamed(classic.name(), machine.name());
        if (size == null) {
            notes.add(
                    "its size is the parameter defaultVmSize, since no descriptor tells one that Resource Manager has");
        } else {
            notes.addIf(!Names.same(size, classic.size()), "its size is " + size + " in place of " + classic.size());
        }
        notes.addIf(
                classic.licenseType() != null && license(classic) == null,
                "without the license type " + classic.licenseType() + ", which is not known");
        if (current) {
            notes.addIf(
                    classic.isStopped(), "it was stopped, and runs after the deployment: stop and deallocate it again");
            notes.addIf(
                    machine.leavesThroughLoadBalancer(),
                    "leaves for the internet by an outbound rule of the load balancer");
            notes.addIf(machine.subnet().needsNatGateway(), "leaves for the internet by the NAT gateway of its subnet");
        }
        return notes.text();
    }

    private @Nullable Map<String, Object> diagnostics(@Nullable BootDiagnostics diagnostics) {
        if (diagnostics == null) {
            return null;
        }
        Object storage = null;
        if (diagnostics.enabled() && !current) {
            storage = BlobLocation.of(diagnostics.screenshotUri())
                    .or(() -> BlobLocation.of(diagnostics.serialOutputUri()))
                    .map(blob -> Disks.uri(context.placement().account(design.service(), blob.account()), "/"))
                    .orElse(null);
        }
        return Values.object("bootDiagnostics", Values.object("enabled", diagnostics.enabled(), "storageUri", storage));
    }

    private static @Nullable String license(VirtualMachine machine) {
        return machine.licenseType() == null
                ? null
                : LICENSES.get(machine.licenseType().strip().toLowerCase(Locale.ROOT));
    }

    private void map(EndpointFate fate, MachineDesign machine, ClassicElement parent) {
        ClassicElement element = Elements.of(parent, fate.endpoint());
        if (fate.frontEnd() == null) {
            context.leaveOut(element, fate.endpoint(), fate.why() == null ? "" : fate.why());
            return;
        }
        ArmId balancer = balancers.balancer(fate.frontEnd());
        boolean secured =
                current && machine.securityRules() != null && !fate.frontEnd().isInternal();
        Notes notes = new Notes()
                .add(fate.why())
                .addIf(
                        secured,
                        "opened in the security group " + machine.securityGroup()
                                + ", since Standard is closed by default");
        ArmReference rule;
        if (fate.rule() != null) {
            rule = balancer.part("loadBalancingRules", fate.rule().name());
            context.map(element, "t-load-balanced-set", notes.text(), rule);
        } else {
            rule = balancer.part(
                    "inboundNatRules", Objects.requireNonNull(fate.natRule()).name());
            notes.addIf(
                    current,
                    "rules to a single machine of this kind (inbound NAT rules V1) retire on 2027-09-30: by then it has to be"
                            + " one to a back-end pool");
            context.map(element, "t-inbound-nat", notes.text(), rule);
        }
        mapProbe(fate, element, balancer);
        fate.endpoint().acl().forEach(r -> map(r, element, machine));
    }

    private void mapProbe(EndpointFate fate, ClassicElement element, ArmId balancer) {
        if (fate.endpoint().probe() == null) {
            return;
        }
        ClassicElement probe = Elements.of(element, fate.endpoint().probe());
        if (fate.rule() == null) {
            context.leaveOut(probe, fate.endpoint().probe(), "a rule to a single machine has no probe");
        } else {
            boolean speaks = fate.endpoint().probe().equals(fate.rule().first().probe());
            context.map(
                    probe,
                    "t-load-balanced-set",
                    speaks ? null : "the probe of the set is that of its first member, which differs",
                    balancer.part("probes", fate.rule().name()));
        }
    }

    private void map(AclRule rule, ClassicElement parent, MachineDesign machine) {
        ClassicElement element = Elements.of(parent, rule);
        if (!current) {
            context.leaveOut(element, rule, "the platform does not migrate access control lists of endpoints");
        } else if (machine.securityGroup() == null) {
            context.leaveOut(
                    element, rule, "the machine has a security group of its own, into which it must be put by hand");
        } else if (AddressRange.of(rule.remoteSubnet()).isEmpty()) {
            context.leaveOut(element, rule, "its subnet is no IPv4 prefix");
        } else {
            context.map(
                    element,
                    "t-nsg",
                    "a proposal: the platform does not migrate access control lists of endpoints",
                    securityGroups.get(machine.securityGroup()).ref());
        }
    }

    private void mapRest(VirtualMachine classic, ClassicElement element, ArmId id) {
        if (classic.bootDiagnostics() != null) {
            context.map(
                    Elements.of(element, classic.bootDiagnostics()),
                    RULE,
                    current && classic.bootDiagnostics().enabled() ? "kept in storage that Azure manages" : null,
                    id.ref());
        }
        for (WinRmListener listener : classic.winRmListeners()) {
            String certificate = listener.certificateThumbprint();
            context.map(
                    Elements.of(element, listener),
                    "t-winrm",
                    new Notes()
                            .add(CERTIFICATE_STEP)
                            .addIf(certificate != null, "with the certificate " + certificate + " of the key vault")
                            .text(),
                    certificate == null
                            ? new ArmReference[] {id.ref()}
                            : new ArmReference[] {id.ref(), vaults.vault().ref()});
        }
        classic.certificates()
                .forEach(c -> context.map(
                        Elements.of(element, c),
                        "t-certificates",
                        "put into the key vault, and from there into the machine's store " + store(c) + ", in "
                                + CERTIFICATE_STEP + "; never delete the vault",
                        vaults.vault().ref()));
    }

    private static String store(CertificateReference certificate) {
        return certificate.store() == null ? "My" : certificate.store();
    }
}
