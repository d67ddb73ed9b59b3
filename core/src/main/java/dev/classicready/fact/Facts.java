package dev.classicready.fact;

import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ExtensionTable;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ReservedIp;
import dev.classicready.classic.ServiceExtension;
import dev.classicready.classic.StorageAccount;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.VirtualNetwork;
import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what enters working memory. Facts of a unit are made when the unit is judged and dropped
 * afterwards; what they say of other units is looked up in the estate, so that they are the same however units are
 * divided among sessions.
 */
public final class Facts {

    private final ClassicEstate estate;
    private final LocalDate asOf;
    private final Map<String, StorageAccount> accounts = new HashMap<>();
    private final Map<String, VirtualNetwork> networks = new HashMap<>();
    private final Map<String, ExtensionTable> extensions;
    private final ExtensionTable builtInExtensions = new ExtensionTable(Set.of());
    private final Map<String, Map<String, ServiceExtension>> listedExtensions = new HashMap<>();
    private final AzureNeighbours neighbours;
    private final ListedBlobs blobs;
    private final Circuits circuits;
    private final TranslationOptions planned;
    private final Interest interest;
    private final boolean disks;
    private final boolean retirements;
    private final DesktopLimits desktopLimits;
    private final Set<String> reservedAddresses = new HashSet<>();
    private @Nullable QuotaFacts quotas;

    private Facts(ClassicEstate estate, LocalDate asOf, TranslationOptions planned, Interest interest) {
        this.estate = estate;
        this.interest = interest;
        this.disks = interest.in(DiskFact.class, CircumstanceFact.BLOBS_UNKNOWN, CircumstanceFact.BLOB_SIZE_UNKNOWN);
        this.retirements = interest.in(SizeRetirementFact.class);
        this.asOf = asOf;
        estate.resources(StorageAccount.class).forEach(a -> accounts.put(key(a), a));
        estate.resources(VirtualNetwork.class).forEach(n -> networks.put(key(n), n));
        this.extensions = estate.observations(CatalogueExtension.class).stream()
                .collect(Collectors.groupingBy(
                        CatalogueExtension::subscription,
                        Collectors.collectingAndThen(Collectors.toList(), ExtensionTable::new)));
        for (ServiceExtension extension : estate.observations(ServiceExtension.class)) {
            if (extension.cloudService() != null) {
                String service = Names.key(extension.subscription()) + "/" + Names.key(extension.cloudService());
                listedExtensions
                        .computeIfAbsent(service, s -> new HashMap<>())
                        .put(Names.key(extension.id()), extension);
            }
        }
        this.neighbours = AzureNeighbours.of(estate);
        this.blobs = new ListedBlobs(estate);
        this.circuits = new Circuits(estate);
        this.planned = planned;
        this.desktopLimits = DesktopLimits.of(planned);
        for (ReservedIp ip : estate.resources(ReservedIp.class)) {
            if (ip.address() != null) {
                reservedAddresses.add(Names.key(ip.subscription()) + "/" + Names.key(ip.address()));
            }
        }
    }

    /**
     * The facts of an estate.
     *
     * @param asOf the day as of which the estate is judged
     * @param planned how the estate would be translated, which tells what it needs of quotas
     * @param interest which facts to make where making them is dear
     */
    public static Facts of(ClassicEstate estate, LocalDate asOf, TranslationOptions planned, Interest interest) {
        return new Facts(estate, asOf, planned, interest);
    }

    /** Counting what an estate needs takes its time, and only the subscriptions' facts ask for it. */
    private synchronized QuotaFacts quotas() {
        if (quotas == null) {
            quotas = new QuotaFacts(estate, planned);
        }
        return quotas;
    }

    /** Gives the facts of one unit, for rules of scope UNIT. */
    public void ofUnit(MigrationUnit unit, Consumer<? super Fact> facts) {
        unit.cloudServices().forEach(s -> new CloudServiceFacts(this, unit, s).forEach(facts));
        if (unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            new VirtualNetworkFacts(this, unit).forEach(facts);
        } else if (unit.kind() == UnitKind.STORAGE_ACCOUNT) {
            boolean complete = has(unit, Evidence.DEPLOYMENT, Evidence.DISKS, Evidence.IMAGES);
            new StorageFacts(unit, complete, interest).forEach(facts);
        } else if (unit.kind() == UnitKind.UNATTACHED && unit.subject() != null) {
            facts.accept(new UnattachedFact(unit, unit.subject(), isCertainlyUnattached(unit)));
        } else if (unit.kind() == UnitKind.SUBSCRIPTION) {
            new SubscriptionFacts(this, estate, unit).forEach(facts);
            new DesktopFacts(estate, unit, planned, desktopLimits).forEach(facts);
            if (interest.in(QuotaFact.class)) {
                quotas().of(unit, facts);
            }
        } else if (unit.kind() == UnitKind.HOST_POOL) {
            new HostPoolFacts(estate, unit, desktopLimits).forEach(facts);
        }
        if (!unit.cloudServices().isEmpty() || unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            neighbours.hidden(unit).forEach(h -> facts.accept(new CircumstanceFact(unit, h)));
        }
        MigrationStates.of(unit, facts);
    }

    private boolean has(MigrationUnit unit, Evidence... kinds) {
        return Arrays.stream(kinds)
                .allMatch(kind -> estate.evidence(unit.subscription()).has(kind, ""));
    }

    /** Reserved IPs tell themselves whether they are used; groups and tables do not. */
    private boolean isCertainlyUnattached(MigrationUnit unit) {
        return switch (Objects.requireNonNull(unit.subject()).type()) {
            case NETWORK_SECURITY_GROUP -> has(unit, Evidence.VIRTUAL_NETWORKS, Evidence.DEPLOYMENT);
            case ROUTE_TABLE -> has(unit, Evidence.VIRTUAL_NETWORKS);
            default -> true;
        };
    }

    /** Gives the facts that take the estate as a whole, for rules of scope ESTATE. */
    public void ofEstate(Consumer<? super Fact> facts) {
        EstateFacts.of(estate, interest, facts);
    }

    /** Whether facts on the disks of virtual machines are of interest. */
    boolean withDisks() {
        return disks;
    }

    /** Whether facts on the retirement of their sizes are. */
    boolean withRetirements() {
        return retirements;
    }

    AzureNeighbours neighbours() {
        return neighbours;
    }

    ListedBlobs blobs() {
        return blobs;
    }

    Circuits circuits() {
        return circuits;
    }

    /** Whether the subscription's storage accounts were listed, so that one that is not described does not exist. */
    boolean tellsAccounts(String subscription) {
        return estate.evidence(subscription).has(Evidence.STORAGE_ACCOUNTS, "");
    }

    /** Whether virtual networks were described by documents that show all their subnets. */
    boolean tellsSubnets(MigrationUnit network) {
        return estate.evidence(network.subscription()).has(Evidence.NETWORK_CONFIGURATION)
                || estate.evidence(network.subscription()).has(Evidence.VIRTUAL_NETWORKS);
    }

    /** Whether the gateways of a network were told. */
    boolean tellsGateways(MigrationUnit network) {
        return estate.evidence(network.subscription()).has(Evidence.GATEWAYS, network.name());
    }

    boolean isReserved(String subscription, @Nullable String address) {
        return address != null
                && !reservedAddresses.isEmpty()
                && reservedAddresses.contains(Names.key(subscription) + "/" + Names.key(address));
    }

    /** The name of the virtual network that is wished for, whatever group and subnet it is given with. */
    @Nullable
    String targetVirtualNetwork() {
        String wished = planned.targetVirtualNetwork();
        String[] parts = wished == null ? new String[] {} : wished.split("/");
        return parts.length == 0 ? null : parts[Math.min(1, parts.length - 1)];
    }

    LocalDate asOf() {
        return asOf;
    }

    ExtensionTable extensions(String subscription) {
        return extensions.getOrDefault(subscription, builtInExtensions);
    }

    /** The extensions of a cloud service that a document lists, by the keys of their ids. */
    Map<String, ServiceExtension> listedExtensions(CloudService service) {
        return listedExtensions.isEmpty() ? Map.of() : listedExtensions.getOrDefault(key(service), Map.of());
    }

    @Nullable
    StorageAccount account(String subscription, String name) {
        return accounts.isEmpty() ? null : accounts.get(Names.key(subscription) + "/" + Names.key(name));
    }

    @Nullable
    VirtualNetwork network(String subscription, @Nullable String name) {
        return name == null || networks.isEmpty()
                ? null
                : networks.get(Names.key(subscription) + "/" + Names.key(name));
    }

    private static String key(ClassicResource resource) {
        return Names.key(resource.subscription()) + "/" + Names.key(resource.name());
    }

    /** The service or its network, if an affinity group places it. */
    @Nullable
    ClassicResource inAffinityGroup(CloudService service, Deployment deployment) {
        if (service.affinityGroup() != null) {
            return service;
        }
        VirtualNetwork network = network(service.subscription(), deployment.virtualNetworkName());
        return network == null || network.affinityGroup() == null ? null : network;
    }
}
