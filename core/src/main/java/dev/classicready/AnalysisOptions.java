package dev.classicready;

import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Limits;
import dev.classicready.fact.DesktopLimits;
import dev.classicready.translate.Target;
import dev.classicready.translate.TranslationOptions;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** How an estate is judged and translated. Immutable; each method answers a changed copy. */
public final class AnalysisOptions {

    /** The day of the first edition of the documents; before it there was no migration to judge. */
    public static final LocalDate FIRST_EDITION = LocalDate.of(2016, 5, 4);

    private final @Nullable LocalDate asOf;
    private final Set<Evidence> assumedAbsent;
    private final TranslationOptions translation;
    private final Limits limits;
    private final int threads;

    private AnalysisOptions(
            @Nullable LocalDate asOf,
            Set<Evidence> assumedAbsent,
            TranslationOptions translation,
            Limits limits,
            int threads) {
        this.asOf = asOf;
        this.assumedAbsent = Set.copyOf(assumedAbsent);
        this.translation = translation;
        this.limits = limits;
        this.threads = threads;
    }

    /** Judges as of the rule packs' knowledge date, translates to what can be deployed then, assumes nothing. */
    public static AnalysisOptions defaults() {
        return new AnalysisOptions(
                null,
                Set.of(),
                TranslationOptions.DEFAULT,
                Limits.DEFAULT,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Judges by the edition of the documents that held on a day.
     *
     * @throws IllegalArgumentException if the day is before {@link #FIRST_EDITION}
     */
    public AnalysisOptions asOf(LocalDate day) {
        if (day.isBefore(FIRST_EDITION)) {
            throw new IllegalArgumentException(
                    "as-of date " + day + " is before " + FIRST_EDITION + ", the first edition of the documents");
        }
        return new AnalysisOptions(day, assumedAbsent, translation, limits, threads);
    }

    /** Translates to another target. */
    public AnalysisOptions target(Target other) {
        return translation(translation.withTarget(other));
    }

    /**
     * Translates by other wishes.
     *
     * @throws IllegalArgumentException if there is no such setting, or its value makes no sense
     */
    public AnalysisOptions translation(TranslationOptions wishes) {
        wishes.settings().keySet().stream()
                .filter(name -> !TranslationOptions.isSetting(name) && !DesktopLimits.SETTINGS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("there is no setting " + name);
                });
        wishes.checkValues();
        DesktopLimits.of(wishes);
        return new AnalysisOptions(asOf, assumedAbsent, wishes, limits, threads);
    }

    /** The names of all settings that {@link #translation} takes. */
    public static SortedSet<String> settingNames() {
        SortedSet<String> names = TranslationOptions.settingNames();
        names.addAll(DesktopLimits.SETTINGS);
        return names;
    }

    /**
     * Takes kinds of evidence that are not supplied as "there is none".
     *
     * @throws IllegalArgumentException for a kind of which "none" makes no sense
     */
    public AnalysisOptions assumeAbsent(Evidence... kinds) {
        Set<Evidence> all = EnumSet.noneOf(Evidence.class);
        all.addAll(assumedAbsent);
        for (Evidence kind : kinds) {
            if (!kind.mayBeAbsent()) {
                throw new IllegalArgumentException(kind.kind() + " cannot be assumed absent");
            }
            all.add(kind);
        }
        return new AnalysisOptions(asOf, all, translation, limits, threads);
    }

    /** Reads within other bounds. */
    public AnalysisOptions limits(Limits bounds) {
        return new AnalysisOptions(asOf, assumedAbsent, translation, bounds, threads);
    }

    /**
     * Uses that many threads.
     *
     * @throws IllegalArgumentException for less than one
     */
    public AnalysisOptions threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new AnalysisOptions(asOf, assumedAbsent, translation, limits, count);
    }

    /** The day whose edition is used; empty for the rule packs' knowledge date. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Target target() {
        return translation.target();
    }

    public TranslationOptions translation() {
        return translation;
    }

    public Set<Evidence> assumedAbsent() {
        return assumedAbsent;
    }

    public Limits limits() {
        return limits;
    }

    public int threads() {
        return threads;
    }
}
