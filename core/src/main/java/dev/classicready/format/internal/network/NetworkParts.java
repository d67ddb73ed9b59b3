package dev.classicready.format.internal.network;

import dev.classicready.classic.LocalNetworkConnection;
import dev.classicready.classic.NetworkGateway;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.Subnet;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.RequestName;
import dev.classicready.format.internal.Shown;
import dev.classicready.format.internal.wire.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to virtual networks what answers tell of one of their parts. */
final class NetworkParts {

    private NetworkParts() {}

    /** The security group or the route table of the subnet that the request names. */
    static void subnet(
            RequestName request,
            @Nullable String networkSecurityGroup,
            @Nullable String routeTable,
            Text place,
            DescriptorSink sink) {
        String network = request.subnetNetwork();
        String subnet = request.subnet();
        if (network == null || subnet == null) {
            return;
        }
        Places places = Places.at(place.place(), Subnet.FIELDS)
                .set("networkSecurityGroup", networkSecurityGroup == null ? -1 : place.place())
                .set("routeTable", routeTable == null ? -1 : place.place())
                .build();
        Subnet part = new Subnet(subnet, List.of(), networkSecurityGroup, routeTable, places);
        add(request.subscriptionOrEmpty(), network, place.place(), List.of(part), null, sink);
    }

    /** A connection of the network's gateway. */
    static void connection(
            String subscription, String network, LocalNetworkConnection connection, DescriptorSink sink) {
        long place = connection.places().element();
        NetworkGateway gateway = new NetworkGateway(
                null,
                List.of(),
                List.of(connection),
                Places.at(place, NetworkGateway.FIELDS).build());
        add(subscription, network, place, List.of(), gateway, sink);
    }

    /** A part of a network that nothing else tells of says too little to be judged. */
    private static void add(
            String subscription,
            String network,
            long place,
            List<Subnet> subnets,
            @Nullable NetworkGateway gateway,
            DescriptorSink sink) {
        sink.withName(subscription, ResourceType.VIRTUAL_NETWORK, network, known -> {
            if (known.isPresent()) {
                Places places = Places.at(place, VirtualNetwork.FIELDS).build();
                sink.add(new VirtualNetwork(
                        subscription,
                        known.get(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        subnets,
                        List.of(),
                        gateway,
                        places));
            } else {
                sink.note(
                        place,
                        "",
                        "belongs to the virtual network \"" + Shown.of(network)
                                + "\", which no other file tells of; pass the virtual networks' answer too");
            }
        });
    }
}
