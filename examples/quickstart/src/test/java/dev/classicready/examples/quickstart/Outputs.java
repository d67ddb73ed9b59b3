package dev.classicready.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a run puts out.
 *
 * @param files the content of each file by its path below the folder of {@code --out}
 * @param printed standard output and standard error of that run, and of one that prints the report
 */
record Outputs(int exitCode, Map<String, String> files, String printed) {

    static Outputs of(Path out, String... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        run(printed, args);
        String[] writing = Stream.concat(Stream.of(args), Stream.of("--out", out.toString()))
                .toArray(String[]::new);
        int exitCode = run(printed, writing);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = printed.toString(StandardCharsets.UTF_8).replace(out.toString(), "OUT");
        return new Outputs(exitCode, files, text);
    }

    private static int run(ByteArrayOutputStream printed, String... args) {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int exitCode = new ClassicReady(new ByteArrayInputStream(new byte[0]), stream, stream).run(args);
        stream.flush();
        return exitCode;
    }

    /** Names and contents of the files, and what was printed. */
    List<String> everything() {
        return Stream.concat(
                        Stream.of("printed\n" + printed),
                        files.entrySet().stream().map(file -> file.getKey() + "\n" + file.getValue()))
                .toList();
    }
}
