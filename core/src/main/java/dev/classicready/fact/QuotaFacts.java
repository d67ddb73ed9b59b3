package dev.classicready.fact;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.UnitKind;
import dev.classicready.classic.Usage;
import dev.classicready.translate.Need;
import dev.classicready.translate.Target;
import dev.classicready.translate.Translation;
import dev.classicready.translate.TranslationOptions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the plan needs of quotas, by the subscription that has to have it. Where no usages are supplied the needs are not
 * counted, since there is nothing to compare them with: it is only told which quotas matter.
 */
final class QuotaFacts {

    private final Map<String, Need> largest = new TreeMap<>();
    private final Map<String, Usage> usages = new HashMap<>();
    private final List<MigrationUnit> subscriptions;
    private final QuotasTouched touched;
    private final QuotasHidden hidden;

    QuotaFacts(ClassicEstate estate, TranslationOptions planned) {
        this.subscriptions = estate.units(UnitKind.SUBSCRIPTION).toList();
        for (Usage usage : estate.observations(Usage.class)) {
            usages.put(key(usage.subscription(), usage.compute(), usage.location(), usage.quota()), usage);
        }
        this.touched = usages.isEmpty() ? QuotasTouched.by(estate) : QuotasTouched.NONE;
        this.hidden = new QuotasHidden(estate);
        if (!usages.isEmpty()) {
            Arrays.stream(Target.values())
                    .flatMap(target -> Translation.of(estate, planned.withTarget(target)).needs().stream())
                    .forEach(this::count);
        }
    }

    /** Of what both targets need, the larger number counts. */
    private void count(Need need) {
        largest.merge(
                key(need.subscription(), need.compute(), need.location(), need.quota()),
                need,
                (one, other) -> other.needed() > one.needed() ? other : one);
    }

    /** Gives those of one subscription; what another subscription has to have goes to the first one described. */
    void of(MigrationUnit subscription, Consumer<? super Fact> to) {
        touched.circumstances(subscription).forEach(c -> to.accept(new CircumstanceFact(subscription, c)));
        hidden.circumstances(subscription).forEach(c -> to.accept(new CircumstanceFact(subscription, c)));
        boolean first = !subscriptions.isEmpty() && subscription.equals(subscriptions.get(0));
        largest.forEach((key, need) -> {
            boolean own = Names.same(need.subscription(), subscription.subscription());
            if (own || first && !isDescribed(need.subscription())) {
                to.accept(new QuotaFact(subscription, need, usages.get(key)));
                if (need.limit() == null || need.used() == null) {
                    to.accept(new CircumstanceFact(subscription, QuotaFact.unknown(need)));
                }
            }
        });
    }

    private boolean isDescribed(String subscription) {
        return subscriptions.stream().anyMatch(s -> Names.same(s.subscription(), subscription));
    }

    private static String key(String subscription, boolean compute, String location, String quota) {
        return Names.key(subscription) + "/" + compute + "/" + Names.locationKey(location) + "/" + Names.key(quota);
    }
}
