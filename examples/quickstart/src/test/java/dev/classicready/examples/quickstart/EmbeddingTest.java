package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.classicready.ReadinessAnalyzer;
import dev.classicready.ReadinessReport;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

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

    @Test
    void interrupting_stops_it_and_leaves_nothing_behind() throws Exception {
        ReadinessAnalyzer analyzer = ReadinessAnalyzer.create();
        String before = json(analyzer.analyze(Descriptors.from(ESTATE)));
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> analyzer.analyze(Descriptors.from(ESTATE)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!threads.contains(thread) && thread.getName().startsWith("pool-")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThat(json(analyzer.analyze(Descriptors.from(ESTATE)))).isEqualTo(before);
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
