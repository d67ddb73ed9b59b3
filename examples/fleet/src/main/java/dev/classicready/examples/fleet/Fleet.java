package dev.classicready.examples.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Judges a folder of exports, one child a subscription, and writes tables of what came of it. A second run judges only
 * the exports whose content has changed, and takes what is known of the others from the results of the first.
 */
public final class Fleet {

    /** Everything of an export in one row: what the other tables are made of, and what a later run goes on from. */
    private static final String RESULTS = "results";

    private static final String NEXT = ".next";
    private static final int TASKS_A_CORE = 8;

    private final SparkSession spark;
    private final FleetRequest request;
    private final Configuration configuration;

    private Fleet(SparkSession spark, FleetRequest request) {
        this.spark = spark;
        this.request = request;
        this.configuration = spark.sparkContext().hadoopConfiguration();
    }

    /** How many exports there were, and what became of them. */
    record Summary(long exports, long unchanged, long withProblem) {}

    public static void main(String[] arguments) throws IOException {
        FleetRequest request;
        try {
            request = FleetRequest.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("fleet: " + e.getMessage());
            System.err.println(FleetRequest.USAGE);
            System.exit(2);
            return;
        }
        SparkSession.Builder builder = SparkSession.builder().appName("ClassicReady fleet");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]").config("spark.ui.enabled", "false");
        }
        try (SparkSession spark = builder.getOrCreate()) {
            Summary summary = run(spark, request);
            System.out.println(summary.exports + " exports, " + (summary.exports - summary.unchanged) + " judged, "
                    + summary.unchanged + " unchanged since, " + summary.withProblem + " with a problem");
        }
    }

    /**
     * Judges what is asked for.
     *
     * @throws IOException if the exports cannot be listed or the results cannot be put in place
     */
    static Summary run(SparkSession spark, FleetRequest request) throws IOException {
        return new Fleet(spark, request).run();
    }

    private Summary run() throws IOException {
        List<Export> exports = exports();
        Path out = new Path(request.out());
        FileSystem files = out.getFileSystem(configuration);
        Path next = new Path(out, NEXT);
        files.delete(next, true);

        Dataset<Judged> earlier = earlier(files, new Path(out, RESULTS));
        Dataset<Judged> judged = judge(exports, hashes(earlier)).persist();
        Dataset<Judged> known = earlier.joinWith(
                        judged.filter(col("unchanged")).select("export"),
                        earlier.col("export").equalTo(judged.col("export")))
                .select("_1.*")
                .as(Encoders.bean(Judged.class));
        judged.filter(not(col("unchanged"))).unionByName(known).write().parquet(new Path(next, RESULTS).toString());
        Summary summary =
                new Summary(exports.size(), judged.filter(col("unchanged")).count(), withProblem(next));
        judged.unpersist();

        List<String> tables = tables(next);
        for (String table : tables) {
            files.delete(new Path(out, table), true);
            if (!files.rename(new Path(next, table), new Path(out, table))) {
                throw new IOException("cannot put " + table + " in its place in " + out);
            }
        }
        files.delete(next, true);
        return summary;
    }

    private long withProblem(Path next) {
        return results(new Path(next, RESULTS))
                .filter(col("problem").isNotNull())
                .count();
    }

    /** The children of the exports' folder, in the order of their names. */
    private List<Export> exports() throws IOException {
        Path folder = new Path(request.exports());
        List<Export> exports = new ArrayList<>();
        for (FileStatus child : folder.getFileSystem(configuration).listStatus(folder)) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                exports.add(Export.of(name, child.getPath().toString()));
            }
        }
        exports.sort(Comparator.comparing(Export::getName));
        return exports;
    }

    private Dataset<Judged> earlier(FileSystem files, Path results) throws IOException {
        return files.exists(results) ? results(results) : spark.createDataset(List.of(), Encoders.bean(Judged.class));
    }

    private Dataset<Judged> results(Path path) {
        return spark.read()
                .schema(Encoders.bean(Judged.class).schema())
                .parquet(path.toString())
                .as(Encoders.bean(Judged.class));
    }

    private static Map<String, String> hashes(Dataset<Judged> earlier) {
        Map<String, String> hashes = new TreeMap<>();
        for (Row row : earlier.select("export", "contentHash").collectAsList()) {
            hashes.put(row.getString(0), row.getString(1));
        }
        return hashes;
    }

    private Dataset<Judged> judge(List<Export> exports, Map<String, String> hashes) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Map<String, String>> known = context.broadcast(hashes);
        int tasks = Math.max(1, Math.min(exports.size(), TASKS_A_CORE * context.defaultParallelism()));
        return spark.createDataset(context.parallelize(exports, tasks).rdd(), Encoders.bean(Export.class))
                .map(
                        new Judging(request, new SerializableConfiguration(configuration), known),
                        Encoders.bean(Judged.class));
    }

    /** Writes the tables that people ask, each as Parquet and as JSON lines, and tells the names of all. */
    private List<String> tables(Path next) {
        Dataset<Row> results = results(new Path(next, RESULTS)).toDF();
        Map<String, Dataset<Row>> tables = new TreeMap<>();
        tables.put(
                "subscriptions",
                results.drop("unchanged", "findingRows", "unitRows", "needRows").sort("export"));
        tables.put(
                "findings",
                rows(results, "findingRows").sort("export", "ruleId", "resourceId", "file", "line", "column"));
        tables.put("units", rows(results, "unitRows").sort("export", "unit"));
        tables.put("needs", rows(results, "needRows").sort("export", "subscription", "location", "quota"));
        tables.put(
                "totals",
                rows(results, "findingRows")
                        .groupBy("ruleId", "severity", "location")
                        .agg(count(lit(1)).as("findings"))
                        .sort("ruleId", "severity", "location"));
        List<String> names = new ArrayList<>(List.of(RESULTS));
        tables.forEach((name, table) -> {
            table.write().mode(SaveMode.ErrorIfExists).parquet(new Path(next, name + ".parquet").toString());
            table.write().mode(SaveMode.ErrorIfExists).json(new Path(next, name + ".jsonl").toString());
            names.add(name + ".parquet");
            names.add(name + ".jsonl");
        });
        return names;
    }

    private static Dataset<Row> rows(Dataset<Row> results, String list) {
        return results.select(explode(col(list)).as("row")).select("row.*");
    }
}
