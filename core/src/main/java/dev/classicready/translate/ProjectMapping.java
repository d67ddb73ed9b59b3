package dev.classicready.translate;

import dev.classicready.classic.ConfigurationSetting;
import dev.classicready.classic.ConfiguredCertificate;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.InstanceAddress;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.NetworkTrafficRule;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RoleEndpoint;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.StartupTask;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what became of each element of a service definition and configuration, and of a deployment's roles. */
final class ProjectMapping {

    private static final String CONFIGURATION = "t-paas-configuration";
    private static final String ENDPOINTS = "t-paas-endpoints";
    private static final String ENDPOINT_ACL = "t-paas-endpoint-acl";
    private static final String TRAFFIC = "t-paas-network-traffic-rules";
    private static final String TASKS = "t-paas-tasks";

    /** Families of guest operating systems that Azure gives no more: Windows Server 2008 to 2012 R2. */
    private static final Set<String> RETIRED_FAMILIES = Set.of("1", "2", "3", "4");

    private final CloudServiceDesign design;
    private final ClassicElement element;
    private final TranslationContext context;
    private final Certificates certificates;
    private final RoleExtensions extensions;
    private final @Nullable String internalAddress;

    ProjectMapping(
            CloudServiceDesign design,
            ClassicElement element,
            TranslationContext context,
            Certificates certificates,
            RoleExtensions extensions,
            @Nullable String internalAddress) {
        this.design = design;
        this.element = element;
        this.context = context;
        this.certificates = certificates;
        this.extensions = extensions;
        this.internalAddress = internalAddress;
    }

    void map() {
        Deployment deployment = design.deployment();
        design.roles()
                .forEach(r -> map(
                        Elements.of(element, r.role()),
                        RoleDeploymentTranslation.RULE,
                        note(r),
                        role(r.role().name())));
        deployment.dnsServers().forEach(d -> map(Elements.of(element, d), CONFIGURATION, "kept in the configuration"));
        deployment.loadBalancers().forEach(b -> balancer(element, b));
        if (deployment.configuration() != null) {
            configuration(deployment.configuration());
        }
        if (deployment.definition() != null) {
            definition(deployment.definition());
        }
    }

    private void map(ClassicElement classic, String rule, @Nullable String note, ArmReference... arm) {
        context.map(
                classic,
                rule,
                note,
                arm.length == 0 ? new ArmReference[] {design.id().ref()} : arm);
    }

    private void mapAll(ClassicElement parent, List<? extends Located> parts, String rule, @Nullable String note) {
        parts.forEach(p -> map(Elements.of(parent, p), rule, note));
    }

    private ArmReference role(String name) {
        return design.id().part("roles", name);
    }

    private String note(RoleDesign role) {
        String classic = design.deployment().sizeOf(role.role()).orElse(null);
        boolean renamed = role.size() != null && !role.size().equals(classic);
        return new Notes()
                .add((role.instances() == null ? "an unknown number" : role.instances()) + " of "
                        + (role.size() == null ? "an unknown size, a parameter" : role.size()))
                .addIf(renamed, "in place of " + classic)
                .addIf(
                        renamed && context.options().isCurrent(),
                        "since the sizes that the platform's migration gave are retired; the option size." + classic
                                + " chooses another one")
                .add("in the subnet " + role.subnet().name())
                .addIf(!role.subnetTold(), "which no service configuration names")
                .text();
    }

    private void configuration(ServiceConfiguration configuration) {
        ClassicElement at = Elements.of(element, configuration);
        Optional<RewrittenFile> file = file(RewrittenFile.CONFIGURATION);
        String family = configuration.osFamily();
        map(
                at,
                CONFIGURATION,
                new Notes()
                        .add(changes(
                                file, "its tags do not match: it is not rewritten, and has to be handed over whole"))
                        .addIf(
                                family != null && RETIRED_FAMILIES.contains(family.strip()),
                                "its osFamily " + family
                                        + " is retired: extended support takes 5, 6 and 7; try the roles "
                                        + "on a newer one and choose it by the option os-family")
                        .addIf(
                                family == null,
                                "it names no osFamily, of whose default the documents say different things")
                        .text());
        configuration.roles().forEach(r -> role(at, r));
        if (configuration.network() != null) {
            network(at, configuration.network());
        }
    }

    private Optional<RewrittenFile> file(String name) {
        return context.files().stream()
                .filter(f ->
                        f.cloudService().equals(design.id().name()) && f.name().equals(name))
                .findFirst();
    }

    private static String changes(Optional<RewrittenFile> file, String none) {
        return file.map(f -> "the file " + f.name() + " of the plan; changed: "
                        + (f.changes().isEmpty()
                                ? "nothing"
                                : f.changes().stream()
                                        .map(c -> "line " + c.line() + ", " + c.what())
                                        .collect(Collectors.joining("; "))))
                .orElse(none);
    }

    private void role(ClassicElement parent, RoleConfiguration role) {
        ClassicElement at = Elements.of(parent, role);
        map(at, CONFIGURATION, null, role(role.name()));
        for (ConfigurationSetting setting : role.settings()) {
            boolean gone = design.goesWithModule(role.name(), setting.name());
            if (gone) {
                context.leaveOut(Elements.of(at, setting), setting, "it goes with the module that it belongs to");
            } else {
                boolean secret = Secrets.isSetting(setting.name(), setting.value());
                map(
                        Elements.of(at, setting),
                        CONFIGURATION,
                        secret ? "its value may be a secret: a placeholder, and a member of secrets" : null);
            }
        }
        for (ConfiguredCertificate certificate : role.certificates()) {
            certificate(at, role, certificate);
        }
    }

    private void certificate(ClassicElement parent, RoleConfiguration role, ConfiguredCertificate certificate) {
        ClassicElement at = Elements.of(parent, certificate);
        ArmReference vault = certificates.vaultOf(certificate);
        if (design.goesWithModule(role.name(), certificate.name())) {
            context.leaveOut(at, certificate, "it goes with the module that it belongs to");
        } else if (vault == null) {
            map(
                    at,
                    CONFIGURATION,
                    "kept in the configuration; it has no thumbprint of 40 digits, and so is in no vault");
        } else {
            map(
                    at,
                    RoleDeploymentTranslation.RULE,
                    new Notes()
                            .add("a secret of the key vault, to be put there before the service is made")
                            .addIf(
                                    !context.options().isCurrent(),
                                    "the platform makes the vault without access policies")
                            .text(),
                    vault,
                    design.id().ref());
        }
    }

    private void network(ClassicElement parent, ServiceNetwork network) {
        ClassicElement at = Elements.of(parent, network);
        map(at, CONFIGURATION, "the virtual network is " + design.network().id().name());
        mapAll(at, network.dnsServers(), CONFIGURATION, "kept in the configuration");
        network.instanceAddresses().forEach(a -> addresses(at, a));
        for (int i = 0; i < network.reservedIps().size(); i++) {
            ServiceNetwork.ReservedIpReference reserved = network.reservedIps().get(i);
            if (i > 0) {
                context.leaveOut(Elements.of(at, reserved), reserved, "a cloud service takes one reserved address");
            } else {
                map(Elements.of(at, reserved), CONFIGURATION, "the name of a static public address");
            }
        }
        for (ServiceNetwork.AccessControl control : network.accessControls()) {
            map(Elements.of(at, control), ENDPOINT_ACL, "kept in the configuration");
            mapAll(Elements.of(at, control), control.rules(), ENDPOINT_ACL, null);
        }
        mapAll(at, network.endpointAcls(), ENDPOINT_ACL, "kept in the configuration");
        network.loadBalancers().forEach(b -> balancer(at, b));
    }

    private void addresses(ClassicElement parent, InstanceAddress addresses) {
        ClassicElement at = Elements.of(parent, addresses);
        String further = addresses.subnets().size() > 1 ? "its further subnets are kept as they are" : null;
        map(at, CONFIGURATION, further);
        mapAll(at, addresses.publicIps(), CONFIGURATION, "kept in the configuration; the address is a new one");
    }

    private void balancer(ClassicElement parent, InternalLoadBalancer balancer) {
        ClassicElement at = Elements.of(parent, balancer);
        boolean used = design.internal()
                .filter(b -> b.name().equalsIgnoreCase(balancer.name()))
                .isPresent();
        if (!used) {
            context.leaveOut(
                    at,
                    balancer,
                    design.internal().isPresent()
                            ? "a cloud service takes one internal load balancer"
                            : "no endpoint of the service definition hangs on it");
            return;
        }
        String name = ArmNames.legal(balancer.name(), ArmType.LOAD_BALANCER.maxLength());
        map(
                at,
                ENDPOINTS,
                internalAddress == null
                        ? "its address is chosen by Azure"
                        : "an internal front end at " + internalAddress,
                design.id().part("loadBalancerConfigurations", name));
    }

    private void definition(ServiceDefinition definition) {
        ClassicElement at = Elements.of(element, definition);
        map(
                at,
                RoleDeploymentTranslation.RULE,
                changes(
                        file(RewrittenFile.DEFINITION),
                        "its tags do not match: it is not rewritten, and the package stays as it is"));
        mapAll(at, definition.probes(), ENDPOINTS, "kept in the definition of the package");
        for (NetworkTrafficRule rule : definition.trafficRules()) {
            map(Elements.of(at, rule), TRAFFIC, "kept in the definition of the package");
        }
        definition.roles().forEach(r -> definition(at, r));
    }

    private void definition(ClassicElement parent, RoleDefinition role) {
        ClassicElement at = Elements.of(parent, role);
        map(at, RoleDeploymentTranslation.RULE, null, role(role.name()));
        role.endpoints().forEach(e -> map(Elements.of(at, e), ENDPOINTS, endpoint(e)));
        String kept = "kept in the definition of the package";
        mapAll(at, role.settings(), CONFIGURATION, kept);
        mapAll(at, role.certificates(), RoleDeploymentTranslation.RULE, kept);
        mapAll(at, role.localStorage(), RoleDeploymentTranslation.RULE, kept);
        mapAll(at, role.sites(), RoleDeploymentTranslation.RULE, kept);
        for (StartupTask task : role.startupTasks()) {
            map(Elements.of(at, task), TASKS, "kept in the package");
        }
        role.imports().forEach(i -> imported(at, role, i));
    }

    private static String endpoint(RoleEndpoint endpoint) {
        return switch (endpoint.kind()) {
            case INTERNAL -> "kept in the definition of the package";
            case INPUT, INSTANCE_INPUT ->
                "kept in the definition of the package, of which Azure makes the rules of a Basic " + "load balancer";
        };
    }

    private void imported(ClassicElement parent, RoleDefinition role, ModuleImport imported) {
        ClassicElement at = Elements.of(parent, imported);
        Optional<RoleModule> module = RoleModule.of(imported);
        if (module.isEmpty()) {
            map(
                    at,
                    RoleDeploymentTranslation.RULE,
                    "kept in the definition: no extension is known that takes its place");
        } else if (!design.replacesModules()) {
            map(
                    at,
                    RoleDeploymentTranslation.RULE,
                    "kept, as the platform keeps modules; it has to be removed before its extension can be added");
        } else {
            extensions
                    .inPlaceOf(module.get(), role)
                    .ifPresentOrElse(
                            e -> map(
                                    at,
                                    RoleDeploymentTranslation.RULE,
                                    "an extension in place of the module",
                                    design.id().part("extensions", e)),
                            () -> context.leaveOut(at, imported, "remote desktop is switched off for the role"));
        }
    }
}
