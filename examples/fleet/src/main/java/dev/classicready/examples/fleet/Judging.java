package dev.classicready.examples.fleet;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import java.io.IOException;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Judges one export on an executor. Whatever is wrong with it becomes a row and never fails the job. */
final class Judging implements MapFunction<Export, Judged> {
    private static final long serialVersionUID = 1L;

    private final FleetRequest request;
    private final SerializableConfiguration configuration;
    private final Broadcast<Map<String, String>> known;

    /** @param known the content hashes of exports that earlier runs judged, by name */
    Judging(FleetRequest request, SerializableConfiguration configuration, Broadcast<Map<String, String>> known) {
        this.request = request;
        this.configuration = configuration;
        this.known = known;
    }

    /** One analyzer a JVM, made when the first export is judged there. */
    private static final class Shared {
        static final ReadinessAnalyzer ANALYZER = ReadinessAnalyzer.create(Judging.class.getClassLoader());
    }

    @Override
    public Judged call(Export export) {
        Judged judged = new Judged();
        judged.setExport(export.getName());
        try (LocalExport local = LocalExport.of(export, configuration.value())) {
            String hash = local.hash(request.analysedAs());
            judged.setContentHash(hash);
            if (hash.equals(known.value().get(export.getName()))) {
                judged.setUnchanged(true);
            } else {
                ReadinessReport report =
                        Shared.ANALYZER.with(request.options()).analyze(Descriptors.from(local.path()));
                new Rows(report).to(judged);
            }
        } catch (IOException | RuntimeException e) {
            // Without a hash the next run tries again.
            judged.setContentHash("");
            judged.setProblem(e.getClass().getSimpleName() + ": " + e.getMessage());
            judged.setReadiness("UNKNOWN");
            judged.setRedeploy("UNKNOWN");
        }
        return judged;
    }
}
