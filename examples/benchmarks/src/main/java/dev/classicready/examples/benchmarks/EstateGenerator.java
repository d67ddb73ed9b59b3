package dev.classicready.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generates classic estates of any size, always the same for the same number of machines, in bounded memory. A virtual
 * machine takes some 3 KB of XML.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.classicready.examples.benchmarks.EstateGenerator \
 *     --machines 10000 --encoding utf-8 --out deployments.xml
 * }</pre>
 */
public final class EstateGenerator {

    private static final String USAGE = """
            Usage: EstateGenerator --machines N [--encoding utf-16|utf-8] --out FILE
                   EstateGenerator --machines N --export [--subscriptions N] --out FOLDER
                   EstateGenerator --services N --out FOLDER
            The first writes the deployments as the metadata extractor does (UTF-16 unless told otherwise), the second
            a full export with all evidence that rules ask for. With --subscriptions the folder gets as many exports of
            different sizes, with that many machines on average. The third writes the service definitions and
            configurations of as many cloud services of web and worker roles.""";

    private EstateGenerator() {}

    /** Writes an estate to a file or folder. */
    public static void main(String[] arguments) throws IOException {
        int machines = 0;
        Charset encoding = StandardCharsets.UTF_16LE;
        boolean export = false;
        int subscriptions = 0;
        int services = 0;
        Path out = Path.of("");
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "--machines" -> machines = Integer.parseInt(arguments[++i]);
                    case "--encoding" -> encoding = encoding(arguments[++i]);
                    case "--out" -> out = Path.of(arguments[++i]);
                    case "--export" -> export = true;
                    case "--services" -> services = Integer.parseInt(arguments[++i]);
                    case "--subscriptions" -> subscriptions = Integer.parseInt(arguments[++i]);
                    default -> throw new IllegalArgumentException(arguments[i] + " is no option");
                }
            }
            if (machines < 1 == services < 1 || out.toString().isEmpty()) {
                throw new IllegalArgumentException("--out and one of --machines and --services are needed");
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
        }
        if (services > 0) {
            projects(services, out);
        } else if (export && subscriptions > 0) {
            exports(machines, subscriptions, out);
        } else if (export) {
            export(machines, out);
        } else {
            try (OutputStream file = Files.newOutputStream(out)) {
                metadata(machines, encoding, file);
            }
        }
    }

    private static Charset encoding(String name) {
        return switch (name) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "utf-16" -> StandardCharsets.UTF_16LE;
            default -> throw new IllegalArgumentException("--encoding is " + name + "; expected utf-8 or utf-16");
        };
    }

    /**
     * Writes the deployments of an estate as one metadata file.
     *
     * @param encoding UTF-16LE, which gets a byte order mark, or UTF-8
     */
    public static void metadata(int machines, Charset encoding, OutputStream out) throws IOException {
        new MetadataFile(out, encoding).write(new GeneratedEstate(machines));
    }

    /** The metadata file of an estate in memory. */
    public static byte[] metadata(int machines, Charset encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            metadata(machines, encoding, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes exports of subscriptions as they are found: most are small, and one in fifty has a large part of all. */
    private static void exports(int machines, int subscriptions, Path folder) throws IOException {
        for (int i = 0; i < subscriptions; i++) {
            int size = i % 50 == 0 ? machines * 26 : machines * (1 + i % 5) / 6;
            export(Math.max(1, size), folder.resolve("subscription-%06d".formatted(i)));
        }
    }

    /** Writes the service definitions and configurations of web and worker roles, a folder for each service. */
    public static void projects(int services, Path folder) throws IOException {
        new RoleProjects(folder, services).write();
    }

    /** Writes a full export of an estate as a folder of files. */
    public static void export(int machines, Path folder) throws IOException {
        new ExportFolder(folder, new GeneratedEstate(machines)).write();
    }
}
