package dev.classicready.format.internal.deployment;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.BootDiagnostics;
import dev.classicready.classic.CertificateReference;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WinRmListener;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.Base64Text;
import dev.classicready.format.internal.Secrets;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes virtual machines of roles and of what their instances report. */
final class VirtualMachineMapper {

    private static final Wire.RoleInstance UNTOLD = new Wire.RoleInstance();

    private final Values values;
    private final DiskMapper disks;
    private final InterfaceMapper interfaces;
    private final EndpointMapper endpoints;
    private final ExtensionMapper extensions;

    VirtualMachineMapper(Values values) {
        this.values = values;
        this.disks = new DiskMapper(values);
        this.interfaces = new InterfaceMapper(values);
        this.endpoints = new EndpointMapper(values);
        this.extensions = new ExtensionMapper(values);
    }

    VirtualMachine map(Wire.Role wire, Wire.@Nullable RoleInstance told) {
        String name = Values.require(wire.roleName, wire, "Role", "RoleName");
        Wire.RoleInstance instance = told == null ? UNTOLD : told;
        Text size = wire.roleSize != null ? wire.roleSize : instance.size;
        Text agent = instance.guestAgent == null ? null : instance.guestAgent.status;
        Wire.ConfigurationSet network = network(wire);
        Wire.InputEndpoints inputs = network == null ? null : network.endpoints;
        return new VirtualMachine(
                name,
                of(size),
                of(wire.availabilitySetName),
                disks.osDisk(wire.osDisk),
                values.each(wire.dataDisks, disks::dataDisk),
                interfaces.primary(network, instance, wire),
                network == null ? List.of() : interfaces.secondary(network, instance),
                inputs == null ? List.of() : values.each(inputs.endpoints, endpoints::map),
                values.each(wire.extensions, extensions::reference),
                values.each(instance.extensionStatuses, extensions::status),
                of(instance.status),
                of(instance.powerState),
                of(instance.ipAddress),
                of(instance.hostName),
                of(agent),
                of(wire.migrationState),
                Values.truth(wire.provisionGuestAgent),
                bootDiagnostics(wire.debugSettings),
                of(wire.imageName),
                of(wire.licenseType),
                Base64Text.label(of(wire.label)),
                listeners(wire),
                certificates(wire),
                Places.at(wire.place(), VirtualMachine.FIELDS)
                        .set("name", place(wire.roleName))
                        .set("size", place(size))
                        .set("availabilitySet", place(wire.availabilitySetName))
                        .set("instanceStatus", place(instance.status))
                        .set("powerState", place(instance.powerState))
                        .set("ipAddress", place(instance.ipAddress))
                        .set("guestAgentStatus", place(agent))
                        .set("migrationState", place(wire.migrationState))
                        .set("endpoints", place(inputs))
                        .build());
    }

    private static Wire.@Nullable ConfigurationSet network(Wire.Role wire) {
        for (Wire.ConfigurationSet set : sets(wire)) {
            if (set.type == null
                    ? set.endpoints != null || set.subnetNames != null
                    : Names.same(set.type.value(), "NetworkConfiguration")) {
                return set;
            }
        }
        return null;
    }

    private static List<Wire.ConfigurationSet> sets(Wire.Role wire) {
        return wire.configurationSets == null ? List.of() : wire.configurationSets;
    }

    private static @Nullable BootDiagnostics bootDiagnostics(Wire.@Nullable DebugSettings wire) {
        return wire == null
                ? null
                : new BootDiagnostics(
                        Values.isTrue(wire.bootDiagnosticsEnabled),
                        Secrets.withoutQuery(of(wire.screenshotUri)),
                        Secrets.withoutQuery(of(wire.serialOutputUri)),
                        Places.at(wire.place(), BootDiagnostics.FIELDS)
                                .set("enabled", place(wire.bootDiagnosticsEnabled))
                                .build());
    }

    private List<WinRmListener> listeners(Wire.Role wire) {
        List<WinRmListener> listeners = new ArrayList<>(0);
        for (Wire.ConfigurationSet set : sets(wire)) {
            if (set.winRm != null) {
                listeners.addAll(values.each(set.winRm.listeners, VirtualMachineMapper::listener));
            }
        }
        return listeners;
    }

    private static WinRmListener listener(Wire.Listener wire) {
        return new WinRmListener(
                Values.require(wire.protocol, wire, "Listener", "Protocol"),
                of(wire.certificateThumbprint),
                Places.at(wire.place(), WinRmListener.FIELDS)
                        .set("protocol", place(wire.protocol))
                        .build());
    }

    private List<CertificateReference> certificates(Wire.Role wire) {
        List<CertificateReference> certificates = new ArrayList<>(0);
        for (Wire.ConfigurationSet set : sets(wire)) {
            certificates.addAll(values.each(set.certificates, VirtualMachineMapper::certificate));
        }
        return certificates;
    }

    private static CertificateReference certificate(Wire.CertificateSetting wire) {
        return new CertificateReference(
                Values.require(wire.thumbprint, wire, "CertificateSetting", "Thumbprint"),
                of(wire.storeName),
                Places.at(wire.place(), CertificateReference.FIELDS)
                        .set("thumbprint", place(wire.thumbprint))
                        .build());
    }
}
