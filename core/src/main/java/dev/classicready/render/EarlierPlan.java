package dev.classicready.render;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a plan left in a folder, as its {@code plan.json} names them. What is no longer part of the plan must not
 * lie beside it, since it would be deployed with it; whatever else is in the folder is the user's.
 */
final class EarlierPlan {

    /** What plans have, so that an index which names anything else has nothing removed. */
    private static final Pattern WRITTEN = Pattern.compile("(?:[^/\\\\]+/)?(?:main\\.json"
            + "|[^/\\\\]+/(?:template(?:-\\d+)?\\.json|parameters\\.json|template-\\d+\\.parameters\\.json)"
            + "|cloud-services/[^/\\\\]+/[^/\\\\]+\\.(?:cscfg|csdef))");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Set<String> files = new TreeSet<>();

    private EarlierPlan(Path folder) {
        this.folder = folder;
    }

    /** The plan that is in a folder; one without files where there is none, or where its index cannot be read. */
    static EarlierPlan in(Path folder) throws IOException {
        EarlierPlan plan = new EarlierPlan(folder);
        Path index = folder.resolve(PlanWriter.INDEX);
        if (Files.isRegularFile(index)) {
            try (JsonParser json = MAPPER.createParser(index.toFile())) {
                plan.read(json);
            } catch (JsonProcessingException e) {
                plan.files.clear();
            }
        }
        return plan;
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "entryTemplates" -> tree(json).forEach(this::add);
                case "resourceGroups" -> tree(json).forEach(this::addGroup);
                case "cloudServices" -> tree(json).forEach(file -> add(file.path("file")));
                default -> json.skipChildren();
            }
        }
    }

    private static JsonNode tree(JsonParser json) throws IOException {
        return MAPPER.readTree(json);
    }

    private void addGroup(JsonNode group) {
        add(group.path("template"));
        add(group.path("parameters"));
        for (JsonNode template : group.path("furtherTemplates")) {
            add(template);
            add(template.asText().replaceFirst("\\.json$", ".parameters.json"));
        }
    }

    private void add(JsonNode file) {
        add(file.asText());
    }

    private void add(String file) {
        if (WRITTEN.matcher(file).matches() && Stream.of(file.split("/")).noneMatch(".."::equals)) {
            files.add(file);
        }
    }

    /**
     * Removes what the plan that is now in the folder has not, and the folders that this leaves empty.
     *
     * @param written the new plan's files, below the folder, with {@code /}
     * @return the files that were removed, with {@code /}, sorted
     */
    List<String> removeRest(Set<String> written) throws IOException {
        List<String> removed = new ArrayList<>();
        if (files.isEmpty()) {
            return removed;
        }
        Path root = folder.toRealPath();
        Set<Path> kept = new TreeSet<>();
        for (String file : written) {
            kept.add(root.resolve(file));
        }
        for (String file : files) {
            Path path = root.resolve(file);
            if (!kept.contains(path) && isOwn(path)) {
                Files.delete(path);
                removed.add(file);
                removeEmpty(path.getParent(), root);
            }
        }
        return removed;
    }

    /** Whether it is a file that is there itself, not by a link. */
    private static boolean isOwn(Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && path.getParent().toRealPath().equals(path.getParent());
    }

    private static void removeEmpty(Path from, Path root) throws IOException {
        for (Path each = from; !each.equals(root) && isEmpty(each); each = each.getParent()) {
            Files.delete(each);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }
}
