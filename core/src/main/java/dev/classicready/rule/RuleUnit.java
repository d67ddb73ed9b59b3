package dev.classicready.rule;

import dev.classicready.classic.UnitKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a rule looks at, and so which migration units it applies to. */
public enum RuleUnit {
    VM(UnitKind.VIRTUAL_NETWORK, UnitKind.CLOUD_SERVICE),
    CLOUD_SERVICE(UnitKind.VIRTUAL_NETWORK, UnitKind.CLOUD_SERVICE),
    VIRTUAL_NETWORK(UnitKind.VIRTUAL_NETWORK),
    STORAGE_ACCOUNT(UnitKind.STORAGE_ACCOUNT),
    UNATTACHED(UnitKind.UNATTACHED),
    SUBSCRIPTION(UnitKind.SUBSCRIPTION),
    HOST_POOL(UnitKind.HOST_POOL),
    ANY(UnitKind.values());

    private final Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);

    RuleUnit(UnitKind... kinds) {
        this.kinds.addAll(Set.of(kinds));
    }

    /** Whether units of a kind hold what such a rule looks at. */
    public boolean appliesTo(UnitKind kind) {
        return kinds.contains(kind);
    }

    /** Whether what the rule looks at is a deployment or a part of one. */
    public boolean isDeployed() {
        return this == VM || this == CLOUD_SERVICE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
