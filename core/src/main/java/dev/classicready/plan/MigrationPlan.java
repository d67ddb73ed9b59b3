package dev.classicready.plan;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.finding.Finding;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.Need;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslatedGroup;
import dev.classicready.translate.Translation;
import dev.classicready.translate.Untranslated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The plan for an estate: waves of steps, resource groups with their templates, and what became of each classic element.
 * Groups' resources are made when they are asked for and not kept.
 */
public final class MigrationPlan {

    private static final String CLOUD_SERVICES = "cloud-services";

    private final ClassicEstate estate;
    private final List<Finding> findings;
    private final PlanOptions options;
    private final Translation translation;
    private final boolean severalSubscriptions;
    private final Map<Target, List<Need>> needs = new ConcurrentHashMap<>();
    private final Map<String, GroupFiles> files = new ConcurrentHashMap<>();

    private MigrationPlan(ClassicEstate estate, List<Finding> findings, PlanOptions options, Translation translation) {
        this.estate = estate;
        this.findings = List.copyOf(findings);
        this.options = options;
        this.translation = translation;
        this.severalSubscriptions = translation.groups().stream()
                        .map(ArmResourceGroup::subscription)
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Plans.
     *
     * @param findings what has to be settled; waived findings are named and not asked for
     */
    public static MigrationPlan of(ClassicEstate estate, List<Finding> findings, PlanOptions options) {
        return new MigrationPlan(estate, findings, options, Translation.of(estate, options.translation()));
    }

    /** This plan for other findings of the same estate. */
    public MigrationPlan with(List<Finding> others) {
        return new MigrationPlan(estate, others, options, translation);
    }

    public Target target() {
        return options.translation().target();
    }

    public PlanOptions options() {
        return options;
    }

    public ClassicEstate estate() {
        return estate;
    }

    /** The waves in order, with their steps; names each group's templates, and so translates groups not seen before. */
    public List<Wave> waves() {
        CollectedWaves waves = new CollectedWaves();
        tellWaves(waves);
        return waves.collected();
    }

    /** Tells the waves one after the other, each made when its turn is. */
    public void tellWaves(WaveListener listener) {
        new WaveWriter(estate, findings, options, this, this::files).tell(listener);
    }

    /** The resource groups in the order of deployment. */
    public List<ArmResourceGroup> groups() {
        return translation.groups();
    }

    /** Makes a group's resources. */
    public TranslatedGroup translate(ArmResourceGroup group) {
        TranslatedGroup translated = translation.translate(group);
        files.put(group.id().key(), GroupFiles.of(translated));
        return translated;
    }

    /** What became of each element that has a counterpart; made anew at each call. */
    public Stream<Mapping> mapping() {
        return translation.mapping();
    }

    /** Each element that has no counterpart, and why; made anew at each call. */
    public Stream<Untranslated> untranslated() {
        return translation.untranslated();
    }

    /** Elements without counterpart of resources that no group takes. */
    public List<Untranslated> leftOver() {
        return translation.leftOver();
    }

    /** What both targets need of quotas, this plan's target first. */
    public List<Need> needs() {
        List<Need> both = new ArrayList<>(needs(target()));
        for (Target other : Target.values()) {
            if (other != target()) {
                both.addAll(needs(other));
            }
        }
        return both;
    }

    /** What one target needs of quotas, counted at the first call. */
    public List<Need> needs(Target of) {
        return needs.computeIfAbsent(of, this::countNeeds);
    }

    private List<Need> countNeeds(Target of) {
        return List.copyOf((of == target()
                        ? translation
                        : Translation.of(estate, options.translation().withTarget(of)))
                .needs());
    }

    /** Whether there are several subscriptions, so that each has a folder of its own. */
    public boolean hasSeveralSubscriptions() {
        return severalSubscriptions;
    }

    /** The folder of a group's files below the plan's, with {@code /}; accepted by every file system. */
    public String folder(ArmResourceGroup group) {
        return severalSubscriptions
                ? FileNames.legal(group.subscription()) + "/" + FileNames.legal(group.name())
                : FileNames.legal(group.name());
    }

    /** Where a rewritten definition or configuration lies below the plan's folder, with {@code /}. */
    public String path(ArmResourceGroup group, RewrittenFile file) {
        String above = severalSubscriptions ? FileNames.legal(group.subscription()) + "/" : "";
        return above + CLOUD_SERVICES + "/" + FileNames.legal(file.cloudService()) + "/" + file.name();
    }

    private GroupFiles files(ArmResourceGroup group) {
        GroupFiles known = files.get(group.id().key());
        if (known == null) {
            translate(group);
            known = files.get(group.id().key());
        }
        return Objects.requireNonNull(known);
    }
}
