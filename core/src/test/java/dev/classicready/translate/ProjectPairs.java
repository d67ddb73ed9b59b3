package dev.classicready.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Service definitions and configurations of the corpus that belong together, each project in a folder of its own. */
final class ProjectPairs {
    private ProjectPairs() {}

    /** Copies them out of the corpus, whose table of sources says which belong together. */
    static List<Path> copy(Path corpus, Path to) throws IOException {
        Map<String, List<String[]>> projects = new TreeMap<>();
        for (String line : Files.readAllLines(corpus.resolve("SOURCES.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 4 && cells[4].contains("PAIR") && Files.exists(corpus.resolve(cells[0]))) {
                int slash = cells[2].lastIndexOf('/');
                projects.computeIfAbsent(cells[1] + "/" + cells[2].substring(0, slash + 1), k -> new ArrayList<>())
                        .add(cells);
            }
        }
        List<Path> folders = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> project : projects.entrySet()) {
            Path folder = to.resolve(project.getKey().replaceAll("[^A-Za-z0-9.-]", "-"));
            Files.createDirectories(folder);
            for (String[] cells : project.getValue()) {
                Path copy = folder.resolve(cells[2].substring(cells[2].lastIndexOf('/') + 1));
                if (!Files.exists(copy)) {
                    Files.copy(corpus.resolve(cells[0]), copy);
                }
            }
            folders.add(folder);
        }
        return folders;
    }
}
