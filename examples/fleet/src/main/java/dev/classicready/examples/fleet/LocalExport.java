package dev.classicready.examples.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;

/** An export on the executor's own disk: where it lies there already, or a copy that goes when it is closed. */
final class LocalExport implements AutoCloseable {

    private final Path path;
    private final @Nullable Path copy;

    private LocalExport(Path path, @Nullable Path copy) {
        this.path = path;
        this.copy = copy;
    }

    static LocalExport of(Export export, Configuration configuration) throws IOException {
        org.apache.hadoop.fs.Path address = new org.apache.hadoop.fs.Path(export.getAddress());
        FileSystem files = address.getFileSystem(configuration);
        if (files.getScheme().equals("file")) {
            return new LocalExport(Path.of(address.toUri().getPath()), null);
        }
        Path folder = Files.createTempDirectory("export-");
        Path copied = folder.resolve(address.getName());
        try {
            files.copyToLocalFile(false, address, new org.apache.hadoop.fs.Path(copied.toUri()), true);
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
        return new LocalExport(copied, folder);
    }

    Path path() {
        return path;
    }

    /** A SHA-256 over what decides the results: how the export is analysed, and its files by name and content. */
    String hash(String analysedAs) throws IOException {
        MessageDigest digest = sha256();
        digest.update(analysedAs.getBytes(StandardCharsets.UTF_8));
        byte[] buffer = new byte[1 << 16];
        for (Path file : files()) {
            digest.update((byte) 0);
            digest.update(path.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            try (InputStream in = Files.newInputStream(file)) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    digest.update(buffer, 0, count);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            delete(copy);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
