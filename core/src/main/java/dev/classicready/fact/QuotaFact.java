package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.Usage;
import dev.classicready.descriptor.Located;
import dev.classicready.translate.Need;
import org.jspecify.annotations.Nullable;

/**
 * A quota of a region that the plan needs some of, with as much as the target needs that needs more of it.
 *
 * @param unit the subscription
 * @param usage what was supplied of the quota; null for nothing
 */
public record QuotaFact(
        MigrationUnit unit, Need need, @Nullable Usage usage) implements Fact {

    /** Before the name of a quota: the circumstance that something of it is needed. */
    static final String NEEDS = "Needs";

    @Override
    public ResourceRef resource() {
        return ResourceRef.of(
                need.subscription(),
                need.compute() ? ResourceType.COMPUTE_LOCATION : ResourceType.NETWORK_LOCATION,
                need.location());
    }

    @Override
    public Located element() {
        return usage != null ? usage : new CircumstanceFact(unit, kind()).element();
    }

    /** Whether the plan needs more than the limit leaves. */
    public boolean isExceeded() {
        return need.exceeds();
    }

    /** Whether the quota is one of virtual processors, of all together or of a family of sizes. */
    public boolean isOfCores() {
        return isOfCores(need);
    }

    static boolean isOfCores(Need need) {
        return need.compute() && (need.quota().equals("cores") || need.quota().endsWith("Family"));
    }

    @Override
    public String kind() {
        return NEEDS + name(need);
    }

    /** The circumstance that the usage of such a quota was not supplied. */
    static String unknown(Need need) {
        return "Unknown" + name(need);
    }

    private static String name(Need need) {
        return isOfCores(need) ? "Cores" : need.quota();
    }
}
