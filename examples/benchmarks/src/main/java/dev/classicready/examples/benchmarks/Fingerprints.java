package dev.classicready.examples.benchmarks;

import dev.classicready.AnalysisOptions;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.render.CsvRenderer;
import dev.classicready.render.JUnitRenderer;
import dev.classicready.render.JsonRenderer;
import dev.classicready.render.MarkdownRenderer;
import dev.classicready.render.PlanWriter;
import dev.classicready.render.ReportRenderer;
import dev.classicready.render.SarifRenderer;
import dev.classicready.render.TextRenderer;
import dev.classicready.translate.Target;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints a fingerprint of every report and plan that the library makes of some inputs, so that two versions of it, or
 * one and several threads, can be told apart: the lines are equal as long as every byte of every result is.
 */
public final class Fingerprints {

    private static final List<ReportRenderer> RENDERERS = List.of(
            new JsonRenderer(),
            new TextRenderer(),
            new MarkdownRenderer(),
            new SarifRenderer(),
            new CsvRenderer(),
            new JUnitRenderer());

    private final ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
    private final int threads;

    private Fingerprints(int threads) {
        this.threads = threads;
    }

    /**
     * @param args {@code [--threads N] INPUT...}; of a folder that ends with {@code /...} each file is an input
     */
    public static void main(String[] args) throws IOException {
        int first = args.length > 1 && args[0].equals("--threads") ? 2 : 0;
        Fingerprints fingerprints = new Fingerprints(first == 0 ? 2 : Integer.parseInt(args[1]));
        for (int i = first; i < args.length; i++) {
            for (Path input : inputs(args[i])) {
                System.out.println(fingerprints.of(input) + "  " + input);
            }
        }
    }

    private static List<Path> inputs(String name) throws IOException {
        if (!name.endsWith("/...")) {
            return List.of(Path.of(name));
        }
        try (Stream<Path> files = Files.walk(Path.of(name.substring(0, name.length() - 4)))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String of(Path input) throws IOException {
        MessageDigest digest = sha256();
        for (Target target : Target.values()) {
            AnalysisOptions options =
                    AnalysisOptions.defaults().threads(threads).target(target);
            ReadinessReport report = analyzer.with(options).analyze(Descriptors.from(input));
            for (ReportRenderer renderer : RENDERERS) {
                try (Writer out = new BufferedWriter(new OutputStreamWriter(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8))) {
                    renderer.write(report, out);
                }
            }
            plan(report, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void plan(ReadinessReport report, MessageDigest digest) throws IOException {
        Path folder = Files.createTempDirectory("plan");
        try {
            PlanWriter.write(report.plan(), folder);
            for (Path file : under(folder)) {
                if (Files.isRegularFile(file)) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        } finally {
            List<Path> made = under(folder);
            made.sort(Comparator.reverseOrder());
            for (Path file : made) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
