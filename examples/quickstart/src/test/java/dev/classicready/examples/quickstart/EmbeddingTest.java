package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.AnalysisOptions;
import dev.classicready.AnalysisProgress;
import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
import dev.classicready.descriptor.AnalysisCancelledException;
import dev.classicready.descriptor.Cancellation;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.render.JsonRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library inside of other people's programs. */
class EmbeddingTest {

    private static final Path ESTATE = Path.of("estate");

    private static String json(ReadinessReport report) throws IOException {
        StringWriter text = new StringWriter();
        new JsonRenderer().write(report, text);
        return text.toString();
    }

    @Test
    void one_analyzer_serves_many_threads() throws Exception {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        String alone = json(analyzer.analyze(Descriptors.from(ESTATE)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> json(analyzer.analyze(Descriptors.from(ESTATE))));
            }
            for (Future<String> report : threads.invokeAll(tasks)) {
                assertThat(report.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Stops at the first bytes or at the first units. */
    private static AnalysisProgress stopping(boolean whileJudging, Cancellation cancellation) {
        return new AnalysisProgress() {
            @Override
            public void read(long bytes, long allBytes, int files, int allFiles) {
                if (!whileJudging) {
                    cancellation.cancel();
                }
            }

            @Override
            public void judged(int units, int allUnits) {
                cancellation.cancel();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void another_thread_stops_it_and_nothing_is_left_running(boolean whileJudging) throws Exception {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        String before = json(analyzer.analyze(Descriptors.from(ESTATE)));
        for (int threads : List.of(1, 4)) {
            ReadinessAnalyzer other = analyzer.with(AnalysisOptions.defaults().threads(threads));
            Cancellation cancellation = new Cancellation();
            AnalysisProgress progress = stopping(whileJudging, cancellation);
            assertThatThrownBy(() -> other.analyze(Descriptors.from(ESTATE), progress, cancellation))
                    .isInstanceOf(AnalysisCancelledException.class)
                    .hasMessage("the analysis was cancelled");
            assertNothingRuns();
            assertThatThrownBy(() -> other.analyze(Descriptors.from(ESTATE), AnalysisProgress.NONE, cancellation))
                    .isInstanceOf(AnalysisCancelledException.class);
        }
        assertThat(json(analyzer.analyze(Descriptors.from(ESTATE)))).isEqualTo(before);
    }

    @Test
    void interrupting_stops_it_too() throws Exception {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        String before = json(analyzer.analyze(Descriptors.from(ESTATE)));
        for (Path input : List.of(ESTATE, ESTATE.resolve("NetworkConfig.netcfg"))) {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> analyzer.analyze(Descriptors.from(input)))
                        .isInstanceOf(AnalysisCancelledException.class)
                        .hasMessage("the analysis was interrupted");
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            } finally {
                Thread.interrupted();
            }
            assertNothingRuns();
        }
        assertThat(json(analyzer.analyze(Descriptors.from(ESTATE)))).isEqualTo(before);
    }

    /** A thread that has done its work may take a moment to end. */
    private static void assertNothingRuns() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("classicready-")) {
                thread.join(1_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void it_tells_how_far_it_has_come() {
        List<String> told = new ArrayList<>();
        ReadinessReport report = ReadinessAnalyzer.create()
                .analyze(
                        Descriptors.from(ESTATE),
                        new AnalysisProgress() {
                            @Override
                            public void read(long bytes, long allBytes, int files, int allFiles) {
                                if (bytes == allBytes && files == allFiles) {
                                    told.add(files + " files");
                                }
                            }

                            @Override
                            public void judged(int units, int allUnits) {
                                if (units == allUnits) {
                                    told.add(units + " units");
                                }
                            }

                            @Override
                            public void planning() {
                                told.add("planning");
                            }

                            @Override
                            public void planned() {
                                told.add("planned");
                            }
                        },
                        new Cancellation());
        String files = report.inputs().size() + " files";
        String units = report.units().size() + " units";
        assertThat(told).containsExactly(files, units);
        report.plan();
        report.plan();
        assertThat(told).containsExactly(files, units, "planning", "planned");
    }

    @Test
    void two_class_loaders_have_it_side_by_side_and_the_context_need_not_see_it() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (URLClassLoader one = own();
                URLClassLoader other = own();
                URLClassLoader nothing = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(nothing);
            Object expected = readiness(one);
            assertThat(readiness(other)).hasToString(expected.toString());
            assertThat(readiness(other).getClass()).isNotSameAs(expected.getClass());
            assertThat(expected).hasToString("NOT_READY");
            assertThat(thread.getContextClassLoader()).isSameAs(nothing);
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    /** A class loader with the whole class path, which shares nothing but Java. */
    private static URLClassLoader own() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        URL[] urls = Arrays.stream(path.split(System.getProperty("path.separator")))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static Object readiness(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> descriptors = loader.loadClass("dev.classicready.descriptor.Descriptors");
        Object input = descriptors.getMethod("from", Path[].class).invoke(null, (Object) new Path[] {ESTATE});
        Class<?> analyzers = loader.loadClass("dev.classicready.ReadinessAnalyzer");
        Object analyzer = analyzers.getMethod("create").invoke(null);
        Method analyze = analyzers.getMethod("analyze", descriptors);
        Object report = analyze.invoke(analyzer, input);
        return report.getClass().getMethod("readiness").invoke(report);
    }
}
