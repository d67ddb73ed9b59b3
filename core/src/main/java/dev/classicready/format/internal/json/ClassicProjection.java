package dev.classicready.format.internal.json;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.classic.AzureResource;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.NetworkSecurityGroup;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.RouteTable;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Classic resources in the form in which Resource Manager shows them. It shows less than the management API does; what
 * it does not show stays open, and nothing is taken for absent.
 */
final class ClassicProjection {

    static final String CLOUD_SERVICE = "Microsoft.ClassicCompute/domainNames";
    static final String VIRTUAL_MACHINE = "Microsoft.ClassicCompute/virtualMachines";

    private final AzureResource azure;
    private final JsonElement resource;
    private final DescriptorSink sink;
    private final JsonElement properties;

    private ClassicProjection(AzureResource azure, JsonElement resource, DescriptorSink sink) {
        this.azure = azure;
        this.resource = resource;
        this.sink = sink;
        this.properties = resource.get("properties");
    }

    /** Adds the classic resource that a resource is; nothing where it is none or shows no properties. */
    static void add(AzureResource azure, JsonElement resource, DescriptorSink sink) {
        if (azure.properties() == null) {
            return;
        }
        ClassicProjection projection = new ClassicProjection(azure, resource, sink);
        switch (azure.azureType().toLowerCase(Locale.ROOT)) {
            case "microsoft.classiccompute/domainnames" -> sink.add(projection.cloudService());
            case "microsoft.classiccompute/virtualmachines" -> new ClassicMachine(azure, resource, sink).add();
            case "microsoft.classicnetwork/virtualnetworks" -> {
                VirtualNetwork network = projection.virtualNetwork();
                projection.named(network, network.siteId(), network::named);
            }
            case "microsoft.classicnetwork/networksecuritygroups" -> {
                NetworkSecurityGroup group = projection.securityGroup();
                projection.named(group, null, group::named);
            }
            case "microsoft.classicnetwork/reservedips" -> {
                ReservedIp ip = projection.reservedIp();
                projection.named(ip, null, ip::named);
            }
            case "microsoft.classicnetwork/routetables" -> {
                RouteTable table = projection.routeTable();
                projection.named(table, null, table::named);
            }
            default -> {
                ClassicResource stored = ClassicStorage.of(azure, resource);
                if (stored != null) {
                    sink.add(stored);
                }
            }
        }
    }

    /** Adds a resource under the name that the management API has for it. */
    private void named(ClassicResource shown, @Nullable String siteId, Function<String, ClassicResource> named) {
        sink.withClassicName(
                shown.subscription(),
                shown.type(),
                shown.name(),
                ResourceId.groupOf(azure.id()),
                siteId,
                name -> sink.add(name.equals(shown.name()) ? shown : named.apply(name)));
    }

    private CloudService cloudService() {
        return new CloudService(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                properties.get("label").text(),
                null,
                properties.get("status").text(),
                null,
                null,
                null,
                false,
                List.of(),
                places(CloudService.FIELDS)
                        .set("location", resource.get("location").place())
                        .set("status", properties.get("status").place())
                        .build());
    }

    private VirtualNetwork virtualNetwork() {
        return new VirtualNetwork(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                null,
                properties.get("siteId").text(),
                properties.get("status").text(),
                null,
                properties.get("addressSpace").get("addressPrefixes").each(ClassicProjection::prefix, sink),
                properties.get("subnets").each(this::subnet, sink),
                List.of(),
                null,
                places(VirtualNetwork.FIELDS)
                        .set("location", resource.get("location").place())
                        .set("state", properties.get("status").place())
                        .build());
    }

    private Subnet subnet(JsonElement subnet) {
        JsonElement name = subnet.get("name");
        JsonElement prefix = subnet.get("addressPrefix");
        return new Subnet(
                name.required("the name of a subnet"),
                prefix.exists() ? List.of(prefix(prefix)) : List.of(),
                null,
                null,
                Places.at(subnet.place(), Subnet.FIELDS)
                        .set("name", name.place())
                        .build());
    }

    private static AddressPrefix prefix(JsonElement prefix) {
        return new AddressPrefix(
                prefix.required("an address prefix, such as 10.0.0.0/16"),
                Places.at(prefix.place(), AddressPrefix.FIELDS).build());
    }

    private NetworkSecurityGroup securityGroup() {
        return new NetworkSecurityGroup(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                properties.get("status").text(),
                null,
                null,
                places(NetworkSecurityGroup.FIELDS)
                        .set("location", resource.get("location").place())
                        .set("state", properties.get("status").place())
                        .build());
    }

    private RouteTable routeTable() {
        return new RouteTable(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                properties.get("status").text(),
                null,
                null,
                places(RouteTable.FIELDS)
                        .set("location", resource.get("location").place())
                        .set("state", properties.get("status").place())
                        .build());
    }

    private ReservedIp reservedIp() {
        return new ReservedIp(
                azure.subscription(),
                azure.name(),
                azure.location(),
                null,
                properties.get("ipAddress").text(),
                properties.get("status").text(),
                properties.get("inUse").truth(),
                nameOf(properties, CLOUD_SERVICE),
                null,
                null,
                null,
                places(ReservedIp.FIELDS)
                        .set("address", properties.get("ipAddress").place())
                        .set("inUse", properties.get("inUse").place())
                        .build());
    }

    private Places.Builder places(Places.Fields fields) {
        return Places.at(resource.place(), fields)
                .set("name", resource.get("name").place());
    }

    /** The name of the resource of a type that some member of an object refers to by its id; null for none. */
    static @Nullable String nameOf(JsonElement object, String type) {
        for (JsonElement member : object.members().values()) {
            ResourceId id = member.isObject() && member.get("id").isText()
                    ? ResourceId.of(member.get("id").text())
                    : null;
            if (id != null && id.is(type)) {
                return id.name();
            }
        }
        return null;
    }
}
