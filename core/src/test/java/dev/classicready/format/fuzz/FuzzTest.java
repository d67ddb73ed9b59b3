package dev.classicready.format.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.EstateBuilder;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Limits;
import dev.classicready.descriptor.internal.Documents;
import dev.classicready.format.DescriptorReader;
import dev.classicready.format.DescriptorsRead;
import dev.classicready.format.InputFile;
import dev.classicready.format.ReadProgress;
import dev.classicready.format.fuzz.Mutation.Kind;
import dev.classicready.format.fuzz.Seeds.Seed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Whatever a document holds, reading it ends soon, in bounded memory, with a result and with problems that people can
 * read. The documents are those that we have, changed in a few places. {@code -Dclassicready.fuzz=SECONDS} says for how
 * long to go on, {@code -Dclassicready.fuzz.seed=NUMBER} where to begin.
 */
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("classicready.fuzz", 6);
    private static final long FIRST_SEED = Long.getLong("classicready.fuzz.seed", 20_261_121L);
    private static final long LONGEST_SECONDS = 10;
    private static final int SHRINKINGS = 400;

    /** What reading may allocate in all: a constant for the parsers' tables, and so much for each byte. */
    private static final long BYTES_AT_LEAST = 64L << 20;

    private static final long BYTES_EACH = 2_000;

    private static final Limits LIMITS = new Limits(1L << 24, 256, 1000, 200, 1L << 22, 1);

    private final DescriptorReader reader = DescriptorReader.create();
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Path zip;
    private ExecutorService worker = Executors.newSingleThreadExecutor(FuzzTest::daemon);

    FuzzTest() throws IOException {
        this.zip = Files.createTempFile("fuzz", ".zip");
        zip.toFile().deleteOnExit();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fuzzed reading");
        thread.setDaemon(true);
        return thread;
    }

    private static Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, Mutation.WHOLE),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 1 << 16))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static byte[] apply(List<Mutation> mutations, byte[] document, byte[] other) {
        byte[] changed = document;
        for (Mutation mutation : mutations) {
            changed = mutation.of(changed, other);
        }
        return changed;
    }

    @Example
    void whatever_a_document_holds_reading_it_ends_well() throws Exception {
        Seeds seeds = Seeds.find();
        // The first document of each reader binds its types, which takes its time once.
        for (String each : seeds.readers()) {
            assertThat(fault(seeds.of(each).get(0).name(), seeds.of(each).get(0).content()))
                    .as(each)
                    .isEmpty();
        }
        RandomGenerator<List<Mutation>> generator = mutations().generator(1000, false);
        Random random = new Random(FIRST_SEED);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int count = 0;
        while (System.nanoTime() < end) {
            for (String each : seeds.readers()) {
                Seed seed = pick(seeds.of(each), random);
                byte[] other =
                        pick(seeds.of(pick(seeds.readers(), random)), random).content();
                Shrinkable<List<Mutation>> mutations = generator.next(random);
                String fault = fault(seed.name(), apply(mutations.value(), seed.content(), other));
                count++;
                if (!fault.isEmpty()) {
                    fail(seed, other, mutations, fault, count);
                }
            }
        }
        System.out.println("fuzz: " + count + " documents of " + seeds.readers().size() + " sorts in " + SECONDS
                + " s, first seed " + FIRST_SEED);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private void fail(Seed seed, byte[] other, Shrinkable<List<Mutation>> found, String fault, int count)
            throws Exception {
        Shrinkable<List<Mutation>> least = found;
        Iterator<Shrinkable<List<Mutation>>> smaller = found.shrink().iterator();
        for (int i = 0; i < SHRINKINGS && smaller.hasNext(); i++) {
            Shrinkable<List<Mutation>> candidate = smaller.next();
            if (!fault(seed.name(), apply(candidate.value(), seed.content(), other))
                    .isEmpty()) {
                least = candidate;
                smaller = candidate.shrink().iterator();
            }
        }
        Path kept = Path.of("target", "fuzz", seed.name());
        Files.createDirectories(kept.getParent());
        Files.write(kept, apply(least.value(), seed.content(), other));
        throw new AssertionError("document " + count + " after seed " + FIRST_SEED + ", made of " + seed.name() + " by "
                + least.value() + " and kept as core/" + kept + ": " + fault);
    }

    /** What is wrong with how a document is read; an empty string for nothing. */
    private String fault(String name, byte[] document) throws InterruptedException, IOException {
        Future<String> reading = worker.submit(() -> faultOf(name, document));
        try {
            return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = Executors.newSingleThreadExecutor(FuzzTest::daemon);
            return "not read within " + LONGEST_SECONDS + " s";
        } catch (ExecutionException e) {
            return "threw " + e.getCause() + " at "
                    + Arrays.stream(e.getCause().getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("dev.classicready"))
                            .limit(4)
                            .toList();
        }
    }

    private String faultOf(String name, byte[] document) throws IOException {
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        DescriptorsRead read =
                reader.read(Descriptors.from(name, document), LIMITS, new EstateBuilder(), ReadProgress.NONE);
        if (Documents.isZip(document)) {
            // A zip on disk is opened by other means than one in memory.
            Files.write(zip, document);
            reader.read(Descriptors.from(zip), LIMITS, new EstateBuilder(), ReadProgress.NONE);
        }
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        if (allocated > BYTES_AT_LEAST + BYTES_EACH * document.length) {
            return "allocated " + allocated + " bytes for " + document.length;
        }
        for (InputFile file : read.files()) {
            if (file.file().chars().anyMatch(Character::isISOControl)) {
                return "named a file " + file.file();
            }
            for (DescriptorProblem problem : file.problems()) {
                if (!isReadable(problem)) {
                    return "reported " + problem;
                }
            }
        }
        return "";
    }

    private static boolean isReadable(DescriptorProblem problem) {
        String message = problem.message();
        return !message.contains("defect of ours")
                && !message.contains("Exception")
                && !message.contains("[row,col")
                && (message + problem.path()).chars().noneMatch(Character::isISOControl)
                && message.length() < 500
                && problem.line() >= 0
                && problem.column() >= 0;
    }
}
