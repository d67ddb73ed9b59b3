package dev.classicready.descriptor.internal;

import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Descriptors;
import dev.classicready.descriptor.Descriptors.InMemory;
import dev.classicready.descriptor.Descriptors.Input;
import dev.classicready.descriptor.Descriptors.OnDisk;
import dev.classicready.descriptor.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The documents of all inputs: inputs in the order in which they were named, the documents of one by name. Zips stay
 * open until this is closed.
 */
public final class Documents implements Closeable {

    /** What can be read once only is held in memory. */
    private static final long LARGEST_PIPE = 1 << 30;

    private final Limits limits;
    private final List<Document> documents = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    private Documents(Limits limits) {
        this.limits = limits;
    }

    /** Finds the documents; what cannot be found or opened is a document with a problem. */
    public static Documents of(Descriptors descriptors, Limits limits) {
        Documents found = new Documents(limits);
        for (Input input : descriptors.inputs()) {
            List<Document> ofInput = new ArrayList<>();
            if (input instanceof InMemory memory) {
                found.content(memory, ofInput);
            } else if (input instanceof OnDisk disk) {
                found.path(disk, ofInput);
            }
            ofInput.sort(Comparator.comparing(Document::name));
            found.documents.addAll(ofInput);
        }
        return found;
    }

    public List<Document> all() {
        return documents;
    }

    private void content(InMemory memory, List<Document> into) {
        try {
            if (isZip(memory.open())) {
                new ZipContents(memory.name(), memory.subscription(), limits, into).stream(memory::open, memory.size());
                return;
            }
        } catch (IOException e) {
            into.add(Document.unread(memory.name(), memory.subscription(), ZipContents.damaged(e)));
            return;
        }
        into.add(new Document(memory.name(), memory.subscription(), memory.size(), memory::open, null));
    }

    private void path(OnDisk input, List<Document> into) {
        Path path = input.path();
        Path named =
                path.getFileName() == null ? path.toAbsolutePath().normalize().getFileName() : path.getFileName();
        String name = named == null ? path.toString() : named.toString();
        if (Files.isDirectory(path)) {
            new FolderWalk(path, (file, relative) -> file(file, relative, input.subscription(), into))
                    .walk()
                    .forEach((relative, problem) -> into.add(
                            Document.unread(relative.isEmpty() ? name : relative, input.subscription(), problem)));
        } else if (Files.isRegularFile(path)) {
            file(path, name, input.subscription(), into);
        } else if (Files.exists(path)) {
            pipe(path, name, input.subscription(), into);
        } else {
            into.add(Document.unread(
                    name,
                    input.subscription(),
                    DescriptorProblem.error("no such file or folder: \"" + path + "\"; check the path")));
        }
    }

    private void file(Path file, String name, String subscription, List<Document> into) {
        try {
            if (!isZip(Files.newInputStream(file))) {

                into.add(new Document(name, subscription, Files.size(file), () -> Files.newInputStream(file), null));
            } else if (file.getFileSystem() == FileSystems.getDefault()) {
                open.add(new ZipContents(name, subscription, limits, into).file(file));
            } else {
                new ZipContents(name, subscription, limits, into)
                        .stream(() -> Files.newInputStream(file), Files.size(file));
            }
        } catch (IOException e) {
            into.add(Document.unread(name, subscription, unreadable(e)));
        }
    }

    /** A pipe or a device can be read once only. */
    private void pipe(Path path, String name, String subscription, List<Document> into) {
        try (InputStream in = Files.newInputStream(path)) {
            int limit = (int) Math.min(LARGEST_PIPE, limits.maxFileBytes());
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                into.add(Document.unread(
                        name,
                        subscription,
                        DescriptorProblem.error("gives more than " + limit
                                + " bytes and is no file; expected an ordinary descriptor; save it as a file first")));
                return;
            }
            into.add(new Document(name, subscription, content.length, new Document.Held(content), null));
        } catch (IOException e) {
            into.add(Document.unread(name, subscription, unreadable(e)));
        }
    }

    /** What to tell of a file that cannot be opened or read. */
    public static DescriptorProblem unreadable(IOException e) {
        String why = e instanceof AccessDeniedException ? "permission denied" : "the file system failed";
        return DescriptorProblem.error(
                "cannot be read: " + why + "; expected a readable file; check its permissions and try again");
    }

    static boolean isZip(InputStream in) throws IOException {
        try (in) {
            return isZip(in.readNBytes(4));
        }
    }

    /** Whether bytes begin as a zip does, an empty one included. */
    public static boolean isZip(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    @Override
    public void close() {
        for (Closeable closeable : open) {
            try {
                closeable.close();
            } catch (IOException e) {
                // It was open for reading only.
            }
        }
    }
}
