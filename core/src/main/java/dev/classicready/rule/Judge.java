package dev.classicready.rule;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.descriptor.SourceFiles;
import dev.classicready.rule.internal.RuleEngine;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Fires the rules of all packs over an estate. Immutable and thread-safe; making one builds the rule base, which is the
 * costly part, so that a judge is kept and used again.
 */
public final class Judge {

    private final RuleEngine engine;

    private Judge(RuleEngine engine) {
        this.engine = engine;
    }

    /** Rule packs that were found and are not loaded yet. */
    public static final class Packs {
        private final List<RulePack> packs;

        private Packs(List<RulePack> packs) {
            this.packs = List.copyOf(packs);
        }
    }

    /**
     * Finds the rule packs that a class loader sees.
     *
     * @throws IllegalStateException if there is none
     */
    public static Packs packs(ClassLoader loader) {
        List<RulePack> packs = new ArrayList<>();
        ServiceLoader.load(RulePack.class, loader).forEach(packs::add);
        if (packs.isEmpty()) {
            throw new IllegalStateException(
                    "no rule pack on the class path: add dev.classicready:classicready-rules beside classicready-core");
        }
        return new Packs(packs);
    }

    /**
     * A judge with rule packs.
     *
     * @throws IllegalStateException if one of them is broken
     */
    public static Judge of(Packs found) {
        return new Judge(RuleEngine.of(found.packs));
    }

    public RuleCatalogue catalogue() {
        return engine.catalogue();
    }

    /**
     * Judges an estate.
     *
     * @param files where the estate's elements were read
     * @param asOf the day whose edition of the rules is used
     * @param threads how many units are judged at once, at least one
     */
    public Judgement judge(ClassicEstate estate, SourceFiles files, LocalDate asOf, int threads) {
        return judge(estate, files, asOf, TranslationOptions.DEFAULT, threads, JudgeProgress.NONE, new Cancellation());
    }

    /**
     * Judges an estate that would be translated with options, which decide what it needs of quotas.
     *
     * @param files where the estate's elements were read
     * @param asOf the day whose edition of the rules is used
     * @param threads how many units are judged at once, at least one
     * @param progress is told how far judging has come
     * @param cancellation stops it
     * @throws AnalysisCancelledException if it was stopped, or the current thread interrupted
     */
    public Judgement judge(
            ClassicEstate estate,
            SourceFiles files,
            LocalDate asOf,
            TranslationOptions planned,
            int threads,
            JudgeProgress progress,
            Cancellation cancellation) {
        RuleEngine.Result result = engine.judge(estate, files, asOf, planned, threads, progress, cancellation);
        List<RuleMetadata> rules = catalogue().holdingOn(asOf);
        return new Judgement(
                result.findings(), new Outcomes(estate, result.factsByUnit(), result.findings()).of(rules));
    }
}
