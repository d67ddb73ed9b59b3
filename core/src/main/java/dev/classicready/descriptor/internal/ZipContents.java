package dev.classicready.descriptor.internal;

import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Limits;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a zip. Entries whose names lead out of the zip are refused, and so are entries that unpack to far
 * more than the zip holds; both are judged before anything is unpacked where the zip is a file.
 */
final class ZipContents {

    private final String zip;
    private final String subscription;
    private final Limits limits;
    private final int nesting;
    private final List<Document> into;
    private long unpacked;

    ZipContents(String zip, String subscription, Limits limits, List<Document> into) {
        this(zip, subscription, limits, 1, into);
    }

    private ZipContents(String zip, String subscription, Limits limits, int nesting, List<Document> into) {
        this.zip = zip;
        this.subscription = subscription;
        this.limits = limits;
        this.nesting = nesting;
        this.into = into;
    }

    /** Opens a zip on disk; it must stay open while its documents are read. */
    Closeable file(Path path) throws IOException {
        ZipFile file;
        try {
            file = open(path);
        } catch (ZipException e) {
            into.add(Document.unread(zip, subscription, damaged(e)));
            return () -> {};
        }
        long packed = Files.size(path);
        file.stream()
                .filter(e -> !e.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .forEach(e -> entry(path, file, e, packed));
        if (file.stream().allMatch(ZipEntry::isDirectory)) {
            into.add(empty());
        }
        return file;
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void entry(Path path, ZipFile file, ZipEntry entry, long packed) {
        unpacked += Math.max(0, entry.getSize());
        DescriptorProblem refusal = refusal(entry.getName(), packed);
        if (refusal != null) {
            into.add(Document.unread(nameOf(entry), subscription, refusal));
            return;
        }
        long size = entry.getSize();
        document(entry, size, () -> new ExactStream(open(path, file, entry), size));
    }

    /** Opens an entry; once everything is read and the zip is closed, whoever looks again opens it again. */
    private static InputStream open(Path path, ZipFile file, ZipEntry entry) throws IOException {
        try {
            return file.getInputStream(entry);
        } catch (IllegalStateException closed) {
            ZipFile again = open(path);
            return new FilterInputStream(again.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    again.close();
                }
            };
        }
    }

    private void document(ZipEntry entry, long size, Document.Content content) {
        try {
            if (!Documents.isZip(content.open())) {
                into.add(new Document(nameOf(entry), subscription, size, content, null));
            } else if (nesting < limits.maxZipNesting()) {
                new ZipContents(nameOf(entry), subscription, limits, nesting + 1, into).stream(content, size);
            } else {
                into.add(Document.unread(
                        nameOf(entry),
                        subscription,
                        DescriptorProblem.error("a zip inside a zip is not opened; expected a descriptor; "
                                + "unpack the outer zip and name its folder")));
            }
        } catch (IOException e) {
            into.add(Document.unread(nameOf(entry), subscription, damaged(e)));
        }
    }

    /** Unpacks a zip that is not a file; as with files, names that are not UTF-8 are taken for Latin-1. */
    void stream(Document.Content zipped, long packed) throws IOException {
        int found = into.size();
        try {
            stream(zipped.open(), StandardCharsets.UTF_8, packed);
        } catch (IllegalArgumentException | ZipException e) {
            // A name that is not UTF-8 is the one in Java 17 and the other in 25; what else is wrong stays wrong.
            into.subList(found, into.size()).clear();
            unpacked = 0;
            stream(zipped.open(), StandardCharsets.ISO_8859_1, packed);
        }
        if (into.size() == found) {
            into.add(empty());
        }
    }

    private void stream(InputStream in, Charset names, long packed) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(in, names)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    unpack(entries, entry, packed);
                }
            }
        } catch (IllegalArgumentException e) {
            if (names.equals(StandardCharsets.UTF_8)) {
                throw e;
            }
            // The entry says that its name is UTF-8, and it is not.
            throw new ZipException(e.getMessage());
        }
    }

    private Document empty() {
        return Document.unread(
                zip,
                subscription,
                DescriptorProblem.note("a zip without files; expected descriptors in it; pack the folder again"));
    }

    private void unpack(ZipInputStream entries, ZipEntry entry, long packed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        DescriptorProblem refusal = refusal(entry.getName(), packed);
        for (int n = entries.read(buffer); n >= 0 && refusal == null; n = entries.read(buffer)) {
            content.write(buffer, 0, n);
            unpacked += n;
            refusal = refusal(entry.getName(), packed);
        }
        if (refusal != null) {
            into.add(Document.unread(nameOf(entry), subscription, refusal));
        } else {
            byte[] bytes = content.toByteArray();
            document(entry, bytes.length, new Document.Held(bytes));
        }
    }

    private @Nullable DescriptorProblem refusal(String entry, long packed) {
        if (leadsOut(entry)) {
            return DescriptorProblem.error("the zip entry's name leads out of the zip; expected a name without \"..\", "
                    + "a leading \"/\" or a drive; pack the folder again");
        }
        if (unpacked > limits.zipRatioFrom() && unpacked / limits.maxZipRatio() > packed) {
            return DescriptorProblem.error("the zip unpacks to more than " + limits.maxZipRatio()
                    + " times its size; expected descriptors, which pack less well; unpack it and name the folder");
        }
        return null;
    }

    private static boolean leadsOut(String entry) {
        String name = entry.replace('\\', '/');
        return name.startsWith("/")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || name.indexOf('\0') >= 0;
    }

    private String nameOf(ZipEntry entry) {
        return zip + "!/" + entry.getName().replace('\\', '/');
    }

    static DescriptorProblem damaged(IOException e) {
        return DescriptorProblem.error("begins like a zip and cannot be opened as one; "
                + "expected a whole zip without a password; pack it again, or unpack it and name the folder");
    }

    /** An entry's content, which may not be longer than the zip's directory says. */
    private static final class ExactStream extends BoundedStream {
        ExactStream(InputStream in, long size) {
            super(
                    in,
                    size,
                    "the zip entry unpacks to more than the " + size
                            + " bytes that the zip announces; expected a sound zip; pack it again",
                    read -> {});
        }
    }
}
