package dev.classicready.translate;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An estate as resources of Resource Manager. Which groups there are and what things are called is settled at once; the
 * groups' resources are made anew at each call, group by group, so that even a large estate's never lie in memory
 * together. Safe for use by several threads.
 */
public final class Translation {

    private final ClassicEstate estate;
    private final Placement placement;

    private Translation(ClassicEstate estate, TranslationOptions options) {
        this.estate = estate;
        this.placement = new Placement(estate, options);
    }

    /** Translates an estate. */
    public static Translation of(ClassicEstate estate, TranslationOptions options) {
        return new Translation(estate, options);
    }

    public TranslationOptions options() {
        return placement.options();
    }

    /** The resource groups in the order of deployment: a group refers to groups before it only. */
    public List<ArmResourceGroup> groups() {
        return placement.groups();
    }

    /** Makes a group's resources. */
    public TranslatedGroup translate(ArmResourceGroup group) {
        TranslationContext context = new TranslationContext(placement, group);
        group.members().forEach(m -> Translators.translate(m, context));
        return new TranslatedGroup(
                group,
                ArmTemplate.split(group, context.resources()),
                context.mapping(),
                context.untranslated(),
                context.files(),
                context.machines());
    }

    /** The groups with their resources, made one by one. */
    public Stream<TranslatedGroup> translatedGroups() {
        return groups().stream().map(this::translate);
    }

    /** What became of each element that has a counterpart. */
    public Stream<Mapping> mapping() {
        return translatedGroups().flatMap(g -> g.mapping().stream());
    }

    /** Each element that has no counterpart. */
    public Stream<Untranslated> untranslated() {
        return Stream.of(translatedGroups().map(TranslatedGroup::untranslated), Stream.of(leftOver()))
                .flatMap(Function.identity())
                .flatMap(List::stream);
    }

    /** Elements of resources that no group takes. */
    public List<Untranslated> leftOver() {
        TranslationContext context = new TranslationContext(placement, null);
        for (ClassicResource resource : placement.ungrouped()) {
            Translators.translate(resource, context);
        }
        return List.copyOf(context.untranslated());
    }

    /** What the translated resources need of quotas, sorted by subscription, location and quota. */
    public List<Need> needs() {
        return QuotaNeeds.of(estate, placement);
    }
}
