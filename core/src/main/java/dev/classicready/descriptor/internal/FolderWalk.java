package dev.classicready.descriptor.internal;

import dev.classicready.descriptor.DescriptorProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Walks a folder. Links are followed as long as they stay inside of it and do not lead in circles; the folders of
 * version control systems are passed over.
 */
final class FolderWalk {

    private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");

    private final Path root;
    private final BiConsumer<Path, String> files;
    private final Map<String, DescriptorProblem> problems = new TreeMap<>();
    private final Deque<Path> ancestors = new ArrayDeque<>();
    private boolean found;

    /**
     * @param files takes each file and its name relative to the folder
     */
    FolderWalk(Path root, BiConsumer<Path, String> files) {
        this.root = root;
        this.files = files;
    }

    /** Walks, and answers what was not followed or could not be read, by name. */
    Map<String, DescriptorProblem> walk() {
        try {
            folder(root, root.toRealPath());
        } catch (IOException e) {
            problems.put(nameOf(root), Documents.unreadable(e));
        }
        if (!found && problems.isEmpty()) {
            note(root, "a folder without files; expected descriptors in it; check the path");
        }
        return problems;
    }

    private void folder(Path folder, Path real) throws IOException {
        if (ancestors.contains(real)) {
            note(folder, "a link that leads back to a folder it lies in is not followed");
            return;
        }
        List<Path> children = children(folder);
        ancestors.push(real);
        for (Path child : children) {
            try {
                child(child);
            } catch (IOException e) {
                problems.put(nameOf(child), Documents.unreadable(e));
            }
        }
        ancestors.pop();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> listing = Files.list(folder)) {
            return listing.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void child(Path child) throws IOException {
        if (Files.isSymbolicLink(child)) {
            if (!Files.exists(child)) {
                note(child, "a link that leads nowhere; expected a file or folder");
                return;
            }
            if (!child.toRealPath().startsWith(root.toRealPath())) {
                note(child, "a link that leads out of the folder is not followed; name its target as an input");
                return;
            }
        }
        if (Files.isDirectory(child)) {
            if (!VERSION_CONTROL.contains(child.getFileName().toString())) {
                folder(child, child.toRealPath());
            }
        } else if (Files.isRegularFile(child)) {
            found = true;
            files.accept(child, nameOf(child));
        } else if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
            note(child, "neither a file nor a folder; it is not read");
        }
    }

    private void note(Path path, String message) {
        problems.put(nameOf(path), DescriptorProblem.note(message));
    }

    private String nameOf(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
