package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.PlanOptions;
import dev.classicready.plan.Waves;
import dev.classicready.rule.Judge;
import dev.classicready.rule.Judgement;
import dev.classicready.rule.RuleCatalogue;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * The entry: reads descriptors, judges them by the rule packs on the class path, and answers with a report.
 *
 * <pre>{@code
 * ReadinessReport report = ReadinessAnalyzer.create().analyze(Descriptors.from(Path.of("export")));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Making one loads the rules; keep it and use it again.
 */
public final class ReadinessAnalyzer {

    private final Future<Judge> judge;
    private final DescriptorReader reader;
    private final AnalysisOptions options;

    private ReadinessAnalyzer(Future<Judge> judge, DescriptorReader reader, AnalysisOptions options) {
        this.judge = judge;
        this.reader = reader;
        this.options = options;
    }

    /**
     * An analyzer with the rule packs that the class loader of this library finds.
     *
     * @throws IllegalStateException if there is none
     */
    public static ReadinessAnalyzer create() {
        return create(ReadinessAnalyzer.class.getClassLoader());
    }

    /**
     * An analyzer with the rule packs that a class loader finds.
     *
     * @throws IllegalStateException if there is none
     */
    public static ReadinessAnalyzer create(ClassLoader packs) {
        Judge.Packs found = Judge.packs(packs);
        FutureTask<Judge> judge = new FutureTask<>(() -> Judge.of(found));
        // The rule base is built while the first descriptors are read.
        Thread builder = new Thread(judge, "classicready-rules");
        builder.setDaemon(true);
        builder.start();
        return new ReadinessAnalyzer(judge, DescriptorReader.create(), AnalysisOptions.defaults());
    }

    /** This analyzer with other options; the rules are shared. */
    public ReadinessAnalyzer with(AnalysisOptions other) {
        return new ReadinessAnalyzer(judge, reader, other);
    }

    /**
     * Reads, judges and, when the plan is asked for, translates.
     *
     * <p>Descriptors that cannot be read are problems of their {@linkplain ReadinessReport#inputs() input}; the others
     * are judged all the same.
     */
    public ReadinessReport analyze(Descriptors descriptors) {
        return analyze(descriptors, AnalysisProgress.NONE, new Cancellation());
    }

    /**
     * The same, telling a listener how far it has come, until another thread stops it.
     *
     * @throws AnalysisCancelledException if it was stopped, or the current thread interrupted; none of its threads runs
     *     any more then, and the analyzer can be used again
     */
    public ReadinessReport analyze(Descriptors descriptors, AnalysisProgress progress, Cancellation cancellation) {
        DescriptorsRead read = reader.threads(options.threads())
                .read(
                        descriptors,
                        options.limits(),
                        new EstateBuilder().assumeAbsent(options.assumedAbsent()),
                        (bytes, allBytes, files, allFiles) -> {
                            cancellation.check();
                            progress.read(bytes, allBytes, files, allFiles);
                        });
        cancellation.check();
        ClassicEstate estate = read.estate();
        LocalDate asOf = options.asOf().orElseGet(() -> rules().knowledgeDate());
        Judgement judgement = judge().judge(
                        estate, read.sources(), asOf, options.translation(), options.threads(), progress, cancellation);
        cancellation.check();
        PlanOptions planning = new PlanOptions(options.translation(), asOf);
        Waves waves = Waves.of(estate, planning);
        return new ReadinessReport(
                estate,
                read.sources(),
                read.files(),
                asOf,
                options,
                rules(),
                Verdicts.of(estate.units(), judgement.findings(), judgement.outcomes(), waves::orderOf),
                judgement.findings(),
                judgement.outcomes(),
                Once.of(() -> Coverages.of(estate, judgement.outcomes())),
                Once.of(() -> {
                    progress.planning();
                    MigrationPlan plan = MigrationPlan.of(estate, judgement.findings(), planning);
                    progress.planned();
                    return plan;
                }));
    }

    /**
     * A report that can be shared: names and addresses of the estate are replaced, each by the same everywhere in the
     * report and its plan, texts that people wrote are withheld, and verdicts and findings stay. Waivers and baselines,
     * which name resources, have to be applied before.
     */
    public ReadinessReport redact(ReadinessReport report) {
        return RedactedReport.of(report, judge());
    }

    /** Every rule of the packs. */
    public RuleCatalogue rules() {
        return judge().catalogue();
    }

    private Judge judge() {
        try {
            return judge.get();
        } catch (InterruptedException e) {
            throw AnalysisCancelledException.interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalStateException broken) {
                throw broken;
            }
            throw new IllegalStateException("the rules cannot be loaded: " + e.getCause(), e.getCause());
        }
    }
}
