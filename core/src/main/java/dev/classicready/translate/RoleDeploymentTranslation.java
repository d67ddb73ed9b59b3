package dev.classicready.translate;

import dev.classicready.classic.Deployment;
import dev.classicready.classic.InternalLoadBalancer;
import dev.classicready.classic.Names;
import dev.classicready.classic.VirtualIp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the resources of one deployment of web and worker roles: a cloud service with its address, network and vault. */
final class RoleDeploymentTranslation {

    static final String RULE = "t-paas-deployment";
    static final String PUBLIC_IP = "t-paas-public-ip";

    private static final String FRONT_END = "frontend";

    private final CloudServiceDesign design;
    private final @Nullable ArmId production;
    private final ClassicElement element;
    private final TranslationContext context;
    private final boolean current;
    private final Notes notes = new Notes();
    private final List<Map<String, Object>> balancers = new ArrayList<>();

    /** @param production the cloud service of the production slot, which this one is to be swapped with; null for none */
    RoleDeploymentTranslation(
            CloudServiceDesign design, @Nullable ArmId production, ClassicElement element, TranslationContext context) {
        this.design = design;
        this.production = production;
        this.element = element;
        this.context = context;
        this.current = context.options().isCurrent();
    }

    void run() {
        network();
        ArmId address = publicAddress();
        String internalAddress = internalBalancer();
        Certificates certificates = new Certificates(design, context);
        DeployedExtensions deployed = new DeployedExtensions(design, context.placement());
        RoleExtensions extensions = new RoleExtensions(design, deployed);
        ArmExpression configuration = configuration(address, internalAddress);
        design.definitionText().ifPresent(t -> context.add(new DefinitionRewrite(design, t).file()));
        emit(configuration, certificates, extensions);
        mapDeployment();
        deployed.map(element, context);
        new ProjectMapping(design, element, context, certificates, extensions, internalAddress).map();
    }

    private void network() {
        if (design.network().kind() == NetworkPlace.Kind.MADE) {
            MadeNetworks.emit(design, element, context);
        } else if (design.network().kind() == NetworkPlace.Kind.EXISTING) {
            context.map(
                    Elements.of(element, "VirtualNetwork", "none"),
                    MadeNetworks.OF_ROLES,
                    "the instances join the existing virtual network "
                            + design.network().id().name() + ", with new addresses",
                    design.id().ref());
        }
    }

    private @Nullable ArmId publicAddress() {
        Deployment deployment = design.deployment();
        List<VirtualIp> ips = deployment.virtualIps();
        if (!design.isPublic()) {
            ips.forEach(ip -> context.leaveOut(
                    Elements.of(element, ip), ip, "no endpoint of the service definition listens at a public address"));
            return null;
        }
        boolean reserved = design.reservedIp().isPresent();
        ArmId address = design.reservedAddress(context.placement())
                .orElseGet(() -> context.id(ArmType.PUBLIC_IP_ADDRESS, addressName()));
        String label = ArmNames.dnsLabel(design.service().name() + (design.isSecond() ? "-staging" : ""));
        if (!context.isEmitted(address)) {
            PublicAddresses.emitBasic(context, address, reserved, label);
        }
        String balancer = balancerName();
        balancers.add(balancer(balancer, Values.object("publicIPAddress", Values.idOf(address.ref()))));
        ArmReference[] arm = {address.ref(), design.id().part("loadBalancerConfigurations", balancer)};
        String note = new Notes()
                .add(reserved ? "static, as the reserved address" : "dynamic")
                .add("Basic, which Azure still takes for cloud services")
                .addIf(
                        current,
                        "a new address, and the DNS label " + label
                                + " in the region's own domain: no cloudapp.net name can be taken along")
                .addIf(!current, "the same address and the same name " + label + ".cloudapp.net")
                .addIf(deployment.definition() == null, "no service definition tells whether an endpoint uses it")
                .text();
        ClassicElement ip =
                ips.isEmpty() ? Elements.of(element, "VirtualIp", "not described") : Elements.of(element, ips.get(0));
        context.map(ip, PUBLIC_IP, note, arm);
        ips.stream()
                .skip(1)
                .forEach(other -> context.leaveOut(
                        Elements.of(element, other), other, "a cloud service has one public front end in the plan"));
        return reserved ? address : null;
    }

    private String addressName() {
        return design.reservedIp()
                .orElse(design.service().name()
                        + (current ? (design.isSecond() ? "-staging-ip" : "-ip") : "ContractContract"));
    }

    private String balancerName() {
        return current ? design.id().name() + "-lb" : "LB-" + design.id().name();
    }

    private static Map<String, Object> balancer(String name, Map<String, Object> frontEnd) {
        return Values.part(name, Values.object("frontendIpConfigurations", List.of(Values.part(FRONT_END, frontEnd))));
    }

    /** The static address of the internal load balancer, or null. */
    private @Nullable String internalBalancer() {
        if (design.internal().isEmpty()) {
            return null;
        }
        InternalLoadBalancer classic = design.internal().get();
        SubnetPlace subnet = classic.subnet() == null
                ? design.roles().get(0).subnet()
                : design.network().subnet(classic.subnet());
        String claim =
                ServiceDesign.claimOf(design.service(), design.deployment().slot() + "/" + classic.name());
        String address = StaticAddresses.keep(classic.staticAddress(), claim, design.network(), subnet, notes);
        balancers.add(balancer(
                ArmNames.legal(classic.name(), ArmType.LOAD_BALANCER.maxLength()),
                Values.object("privateIPAddress", address, "subnet", Values.idOf(subnet.reference()))));
        return address;
    }

    private ArmExpression configuration(@Nullable ArmId reserved, @Nullable String internalAddress) {
        if (design.configurationText().isEmpty()) {
            return ServiceConfigurations.unknown(design);
        }
        ConfigurationRewrite rewrite = new ConfigurationRewrite(
                design, design.configurationText().get(), context.options(), reserved, internalAddress);
        context.add(rewrite.file());
        return ServiceConfigurations.of(design, rewrite);
    }

    private void emit(ArmExpression configuration, Certificates certificates, RoleExtensions extensions) {
        boolean suspended = Names.same(design.deployment().status(), "Suspended");
        boolean told = design.definitionText().isPresent()
                && design.roles().stream().allMatch(r -> r.size() != null && r.instances() != null);
        context.emit(
                design.id(),
                ArmResource.Stage.PREPARED,
                "tags",
                current && design.deployment().label() != null
                        ? Values.object("DeploymentLabel", design.deployment().label())
                        : null,
                "properties",
                Values.object(
                        "packageUrl", ArmExpression.secret(design.named("packageUrl")),
                        "configuration", configuration,
                        "upgradeMode", "Auto",
                        "startCloudService", suspended ? false : null,
                        "allowModelOverride", told ? null : true,
                        "roleProfile",
                                Values.object(
                                        "roles",
                                        design.roles().stream().map(this::role).toList()),
                        "networkProfile", networkProfile(),
                        "osProfile", certificates.profile(),
                        "extensionProfile", extensions.profile()));
        notes.addIf(suspended, "not started, since the deployment was suspended")
                .addIf(
                        !told,
                        "the template's sizes and numbers of instances win over those of the package, which no service "
                                + "definition tells");
    }

    private Map<String, Object> role(RoleDesign role) {
        return Values.object(
                "name",
                role.role().name(),
                "sku",
                Values.object("name", sku(role), "tier", "Standard", "capacity", capacity(role)));
    }

    private Object sku(RoleDesign role) {
        return role.size() != null
                ? role.size()
                : ArmExpression.of(ArmParameter.string(
                        "defaultRoleSize",
                        RoleSkus.DEFAULT,
                        "The size of roles of which no descriptor tells one that Resource Manager has."));
    }

    private Object capacity(RoleDesign role) {
        return role.instances() != null
                ? role.instances()
                : ArmExpression.of(ArmParameter.number(
                        "defaultInstances", 1, "The number of instances of roles of which no descriptor tells it."));
    }

    private Map<String, Object> networkProfile() {
        return Values.object(
                "loadBalancerConfigurations", Values.orNull(balancers),
                "slotType", production == null ? "Production" : "Staging",
                "swappableCloudService", production == null ? null : Values.idOf(production.ref()));
    }

    private void mapDeployment() {
        Deployment deployment = design.deployment();
        context.map(
                element,
                RULE,
                notes.renamed(design.service().name(), design.id().name())
                        .addIf(design.isSecond(), "made anew and swappable with the service of the production slot")
                        .addIf(
                                deployment.slot().toString().equalsIgnoreCase("Staging") && !design.isSecond(),
                                "a cloud service of its own: swap it into the production slot before, to keep its name")
                        .addIf(
                                deployment.definition() == null,
                                "no descriptor holds the package with its service definition: get it with Get Package, "
                                        + "or from the build")
                        .addIf(
                                deployment.configuration() == null,
                                "no descriptor holds the service configuration: hand it over as a member of secrets")
                        .add("Cloud Services (extended support) end on 2027-03-31")
                        .text(),
                design.id().ref());
        context.map(
                Elements.of(element, "AcceleratedNetworking", "not described"),
                "t-paas-accelerated-networking",
                "supported; no descriptor tells whether the instances have it",
                design.id().ref());
        context.map(
                Elements.of(element, "HypernetVirtualNetwork", "not described"),
                "t-paas-hypernet",
                "not judged: no descriptor tells of it, and later documents do not name it any more",
                design.id().ref());
    }
}
