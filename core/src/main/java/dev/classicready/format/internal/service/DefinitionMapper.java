package dev.classicready.format.internal.service;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;
import static dev.classicready.format.internal.wire.Values.require;

import dev.classicready.classic.CertificateDeclaration;
import dev.classicready.classic.LoadBalancerProbe;
import dev.classicready.classic.LocalStorage;
import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.NetworkTrafficRule;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RoleKind;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.SettingDeclaration;
import dev.classicready.classic.Site;
import dev.classicready.classic.SourceText;
import dev.classicready.classic.StartupTask;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes service definitions. */
final class DefinitionMapper {

    private final Values values;
    private final EndpointMapper endpoints;

    DefinitionMapper(Values values) {
        this.values = values;
        this.endpoints = new EndpointMapper(values);
    }

    ServiceDefinition map(DefinitionWire.Definition wire, String text) {
        List<RoleDefinition> roles = new ArrayList<>(values.each(wire.webRoles, r -> role(RoleKind.WEB, r)));
        roles.addAll(values.each(wire.workerRoles, r -> role(RoleKind.WORKER, r)));
        roles.sort(Comparator.comparingLong(r -> r.places().element()));
        int[] rules = {0};
        return new ServiceDefinition(
                require(wire.name, wire, "ServiceDefinition", "name"),
                of(wire.schemaVersion),
                values.number(wire.upgradeDomainCount, "upgradeDomainCount"),
                of(wire.topologyChangeDiscovery),
                roles,
                values.each(wire.probes, this::probe),
                values.each(wire.trafficRules, r -> trafficRule(r, ++rules[0])),
                new SourceText(text),
                Places.at(wire.place(), ServiceDefinition.FIELDS)
                        .set("name", place(wire.name))
                        .set("upgradeDomainCount", place(wire.upgradeDomainCount))
                        .build());
    }

    private LoadBalancerProbe probe(DefinitionWire.Probe wire) {
        return new LoadBalancerProbe(
                require(wire.name, wire, "LoadBalancerProbe", "name"),
                of(wire.protocol),
                of(wire.path),
                values.number(wire.port, "port"),
                values.number(wire.intervalInSeconds, "intervalInSeconds"),
                values.number(wire.timeoutInSeconds, "timeoutInSeconds"),
                Places.at(wire.place(), LoadBalancerProbe.FIELDS).build());
    }

    private RoleDefinition role(RoleKind kind, DefinitionWire.Role wire) {
        List<LocalStorage> storage = new ArrayList<>(values.each(wire.localResources, this::localStorage));
        storage.addAll(values.each(wire.localStorage, this::localStorage));
        int[] tasks = {0};
        return new RoleDefinition(
                kind,
                require(wire.name, wire, kind.element(), "name"),
                of(wire.size),
                Values.truth(wire.enableNativeCodeExecution),
                wire.runtime == null ? null : of(wire.runtime.executionContext),
                endpoints.all(wire.endpoints, wire.inputEndpoints),
                values.each(wire.settings, DefinitionMapper::setting),
                values.each(wire.certificates, DefinitionMapper::certificate),
                values.each(wire.imports, DefinitionMapper::moduleImport),
                storage,
                values.each(wire.tasks, t -> task(t, ++tasks[0])),
                values.each(wire.sites, DefinitionMapper::site),
                Places.at(wire.place(), RoleDefinition.FIELDS)
                        .set("executionContext", place(wire.runtime))
                        .set("endpoints", place(wire.endpoints))
                        .build());
    }

    private static SettingDeclaration setting(DefinitionWire.Named wire) {
        return new SettingDeclaration(
                require(wire.name, wire, "Setting", "name"),
                Places.at(wire.place(), SettingDeclaration.FIELDS).build());
    }

    private static CertificateDeclaration certificate(DefinitionWire.Certificate wire) {
        return new CertificateDeclaration(
                require(wire.name, wire, "Certificate", "name"),
                of(wire.storeLocation),
                of(wire.storeName),
                of(wire.permissionLevel),
                Places.at(wire.place(), CertificateDeclaration.FIELDS).build());
    }

    private static ModuleImport moduleImport(DefinitionWire.Import wire) {
        return new ModuleImport(
                require(wire.moduleName, wire, "Import", "moduleName"),
                Places.at(wire.place(), ModuleImport.FIELDS).build());
    }

    private LocalStorage localStorage(DefinitionWire.Storage wire) {
        return new LocalStorage(
                require(wire.name, wire, "LocalStorage", "name"),
                values.number(wire.size, "sizeInMB"),
                Values.truth(wire.cleanOnRoleRecycle),
                Places.at(wire.place(), LocalStorage.FIELDS).build());
    }

    private static StartupTask task(DefinitionWire.Task wire, int position) {
        return new StartupTask(
                require(wire.commandLine, wire, "Task", "commandLine"),
                of(wire.executionContext),
                of(wire.taskType),
                position,
                Places.at(wire.place(), StartupTask.FIELDS).build());
    }

    private static Site site(DefinitionWire.SiteElement wire) {
        List<String> endpoints = new ArrayList<>();
        for (DefinitionWire.Binding binding : orEmpty(wire.bindings)) {
            endpoints.add(require(binding.endpointName, binding, "Binding", "endpointName"));
        }
        return new Site(
                require(wire.name, wire, "Site", "name"),
                of(wire.physicalDirectory),
                endpoints,
                Places.at(wire.place(), Site.FIELDS).build());
    }

    private static NetworkTrafficRule trafficRule(DefinitionWire.TrafficRule wire, int position) {
        List<NetworkTrafficRule.Destination> destinations = new ArrayList<>();
        for (DefinitionWire.RoleEndpointRef ref : orEmpty(wire.destinations)) {
            destinations.add(new NetworkTrafficRule.Destination(
                    require(ref.roleName, ref, "RoleEndpoint", "roleName"),
                    require(ref.endpointName, ref, "RoleEndpoint", "endpointName")));
        }
        List<String> sources = new ArrayList<>();
        for (DefinitionWire.FromRole role :
                wire.whenSource == null ? List.<DefinitionWire.FromRole>of() : orEmpty(wire.whenSource.roles)) {
            sources.add(require(role.roleName, role, "FromRole", "roleName"));
        }
        return new NetworkTrafficRule(
                destinations,
                sources,
                position,
                Places.at(wire.place(), NetworkTrafficRule.FIELDS)
                        .set("sources", place(wire.whenSource))
                        .build());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
