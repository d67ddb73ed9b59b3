package dev.classicready.translate;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.DeploymentSlot;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.RoleEndpoint;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.ServiceNetwork;
import dev.classicready.classic.WebWorkerRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is settled for a deployment of web and worker roles before its resources are made: its name in Resource Manager,
 * the network, the front ends and the sizes of the roles. Quota needs are counted on it.
 */
final class CloudServiceDesign {

    private final CloudService service;
    private final Deployment deployment;
    private final ArmResourceGroup group;
    private final TranslationOptions options;
    private final boolean second;
    private final ArmId id;
    private final NetworkPlace network;
    private final List<RoleDesign> roles = new ArrayList<>();
    private final List<InternalLoadBalancer> balancers;
    private final Optional<String> reservedIp;
    private final Optional<XmlText> configurationText;
    private final Optional<XmlText> definitionText;

    private CloudServiceDesign(
            CloudService service, Deployment deployment, ArmResourceGroup group, Placement placement, ArmNames names) {
        this.service = service;
        this.deployment = deployment;
        this.group = group;
        this.options = placement.options();
        this.second = isSecond(service, deployment);
        String name = service.name() + (second ? "-staging" : "");
        this.id = new ArmId(group.subscription(), group.name(), ArmType.CLOUD_SERVICE, names.cloudService(name), null);
        this.network = placement.network(service, deployment);
        this.reservedIp = Optional.ofNullable(placement.reservedIp(
                        service,
                        deployment,
                        deployment.virtualIps().stream().findFirst().orElse(null)))
                .or(() -> deployment
                        .network()
                        .flatMap(n -> n.reservedIps().stream().findFirst())
                        .map(ServiceNetwork.ReservedIpReference::name));
        this.configurationText = Optional.ofNullable(deployment.configuration())
                .map(ServiceConfiguration::text)
                .flatMap(t -> XmlText.of(t.characters()));
        this.definitionText = Optional.ofNullable(deployment.definition())
                .map(ServiceDefinition::text)
                .flatMap(t -> XmlText.of(t.characters()));
        for (WebWorkerRole role : deployment.webWorkerRoles()) {
            roles.add(design(role));
        }
        this.balancers = balancers(deployment);
    }

    static CloudServiceDesign of(
            CloudService service, Deployment deployment, ArmResourceGroup group, Placement placement, ArmNames names) {
        return new CloudServiceDesign(service, deployment, group, placement, names);
    }

    /**
     * Whether the deployment is the staging slot of a service that has production roles too: the platform migrates only
     * one slot, today both can be made and swapped.
     */
    static boolean isSecond(CloudService service, Deployment deployment) {
        return deployment.slot() == DeploymentSlot.STAGING
                && service.deployment(DeploymentSlot.PRODUCTION)
                        .filter(Deployment::isPaas)
                        .isPresent();
    }

    /** Whether the target has the deployment. */
    static boolean isMade(CloudService service, Deployment deployment, TranslationOptions options) {
        return deployment.isPaas() && !deployment.isIaas() && (options.isCurrent() || !isSecond(service, deployment));
    }

    private RoleDesign design(WebWorkerRole role) {
        String subnet = deployment
                .network()
                .flatMap(n -> n.addressOf(role.name()))
                .flatMap(a -> a.subnets().stream().findFirst())
                .orElse(null);
        Optional<Integer> configured = deployment.configurationOf(role).map(RoleConfiguration::instances);
        Integer instances = configured.orElseGet(() -> {
            var known = deployment.instancesOf(role);
            return known.isPresent() ? known.getAsInt() : null;
        });
        return new RoleDesign(
                role,
                network.subnet(subnet),
                subnet != null,
                RoleSkus.name(deployment.sizeOf(role).orElse(null), options).orElse(null),
                instances);
    }

    private static List<InternalLoadBalancer> balancers(Deployment deployment) {
        Map<String, InternalLoadBalancer> balancers = new LinkedHashMap<>();
        Stream.concat(
                        deployment.network().map(ServiceNetwork::loadBalancers).orElse(List.of()).stream(),
                        deployment.loadBalancers().stream())
                .filter(b -> deployment.definition() == null
                        || endpoints(deployment.definition()).anyMatch(e -> Names.same(e.loadBalancer(), b.name())))
                .forEach(b -> balancers.putIfAbsent(Names.key(b.name()), b));
        return List.copyOf(balancers.values());
    }

    private static Stream<RoleEndpoint> endpoints(ServiceDefinition definition) {
        return definition.roles().stream().map(RoleDefinition::endpoints).flatMap(List::stream);
    }

    CloudService service() {
        return service;
    }

    Deployment deployment() {
        return deployment;
    }

    ArmResourceGroup group() {
        return group;
    }

    /** The cloud service in Resource Manager. */
    ArmId id() {
        return id;
    }

    NetworkPlace network() {
        return network;
    }

    List<RoleDesign> roles() {
        return roles;
    }

    /** Whether this is a staging slot beside a production slot. */
    boolean isSecond() {
        return second;
    }

    /** Whether an endpoint listens at a public address; taken as so where no service definition is known. */
    boolean isPublic() {
        return deployment.definition() == null
                || endpoints(deployment.definition()).anyMatch(RoleEndpoint::isPublic);
    }

    /** The internal load balancer; a cloud service takes one. */
    Optional<InternalLoadBalancer> internal() {
        return balancers.stream().findFirst();
    }

    int loadBalancers() {
        return (isPublic() ? 1 : 0) + (balancers.isEmpty() ? 0 : 1);
    }

    /** The classic name of the reserved address, if it has one. */
    Optional<String> reservedIp() {
        return reservedIp;
    }

    /**
     * The id that the reserved address has, where it is a resource of the estate and the service's own; a service that
     * claims another one's gets an address for itself.
     */
    Optional<ArmId> reservedAddress(Placement placement) {
        return placement
                .id(
                        service.subscription(),
                        ResourceType.RESERVED_IP,
                        reservedIp().orElse(null))
                .filter(id -> id.isIn(group));
    }

    /** The service configuration, where there is one that can be rewritten. */
    Optional<XmlText> configurationText() {
        return configurationText;
    }

    /** The service definition, where there is one that can be rewritten. */
    Optional<XmlText> definitionText() {
        return definitionText;
    }

    /** Whether extensions take the place of modules: where the package is made anew from a rewritten definition. */
    boolean replacesModules() {
        return options.isCurrent() && definitionText.isPresent();
    }

    /** Whether a setting or certificate of a role goes with the module that it belongs to. */
    boolean goesWithModule(String role, String setting) {
        Optional<RoleModule> module = RoleModule.owning(setting);
        RoleDefinition declared = deployment.definition() == null
                ? null
                : deployment.definition().role(role).orElse(null);
        return replacesModules()
                && module.isPresent()
                && declared != null
                && module.get().isImportedBy(declared)
                && declared.settings().stream().noneMatch(s -> Names.same(s.name(), setting))
                && declared.certificates().stream().noneMatch(c -> Names.same(c.name(), setting));
    }

    /** A name of a parameter or secret: those of a second deployment of the group are told from the first's. */
    String named(String name) {
        return second ? "staging" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** How a service configuration names the network: by its name in its own group, else by its id; null for unknown. */
    @Nullable
    String networkName() {
        ArmId network = this.network.id();
        boolean here = network.resourceGroup().equalsIgnoreCase(group.name())
                && network.subscription().equals(group.subscription());
        if (here) {
            return network.name();
        }
        boolean known = this.network.kind() != NetworkPlace.Kind.EXISTING
                && network.subscription().matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
        return known ? network.path() : null;
    }
}
