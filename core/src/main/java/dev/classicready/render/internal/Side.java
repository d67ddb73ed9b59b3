package dev.classicready.render.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.Readiness;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One side of a drawing: what there is, what lies in what, and what leads to what. Where it lies, the page settles. */
final class Side {

    /** Stands for "none" where an index is expected. */
    static final int NONE = -1;

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> groupIndexes = new HashMap<>();

    private record Cluster(
            String label,
            String detail,
            int parent,
            @Nullable Readiness readiness) {}

    private record Edge(int from, int to, String label) {}

    /** Nodes that can be drawn as one, by the same key on both sides. */
    record Group(String key, String label) {}

    /**
     * Something drawn.
     *
     * @param kind {@code vm}, {@code service}, {@code balancer} …, which chooses its sign
     * @param cluster what it lies in
     * @param readiness null for what is not judged by itself
     * @param group nodes of a group can be drawn as one
     * @param origin the node of the classic side that it comes from
     * @param unit the unit that has a drawing of its own
     */
    record Node(
            String kind,
            String label,
            String detail,
            int cluster,
            @Nullable Readiness readiness,
            int group,
            int origin,
            int unit) {

        static Node of(String kind, String label, String detail, @Nullable Readiness readiness) {
            return new Node(kind, label, detail, NONE, readiness, NONE, NONE, NONE);
        }

        Node in(int other) {
            return new Node(kind, label, detail, other, readiness, group, origin, unit);
        }

        Node among(int other) {
            return new Node(kind, label, detail, cluster, readiness, other, origin, unit);
        }

        Node from(int other) {
            return new Node(kind, label, detail, cluster, readiness, group, other, unit);
        }

        Node leadingTo(int other) {
            return new Node(kind, label, detail, cluster, readiness, group, origin, other);
        }
    }

    int cluster(String label, String detail, int parent, @Nullable Readiness readiness) {
        clusters.add(new Cluster(label, detail, parent, readiness));
        return clusters.size() - 1;
    }

    int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    Node node(int index) {
        return nodes.get(index);
    }

    void edge(int from, int to, String label) {
        if (from != NONE && to != NONE && from != to) {
            edges.add(new Edge(from, to, label));
        }
    }

    /** Tells the two ends of each edge. */
    void eachEdge(BiConsumer<Integer, Integer> ends) {
        edges.forEach(edge -> ends.accept(edge.from, edge.to));
    }

    int group(Group group) {
        return groupIndexes.computeIfAbsent(group.key(), k -> {
            groups.add(group);
            return groups.size() - 1;
        });
    }

    Group group(int index) {
        return groups.get(index);
    }

    int size() {
        return nodes.size();
    }

    /**
     * Writes clusters, nodes, edges and groups, each thing as an array of its parts.
     *
     * @param shown makes text of descriptors fit to be shown
     */
    void write(JsonGenerator json, UnaryOperator<String> shown) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("clusters");
        for (Cluster cluster : clusters) {
            json.writeStartArray();
            json.writeString(shown.apply(cluster.label));
            json.writeString(shown.apply(cluster.detail));
            json.writeNumber(cluster.parent);
            json.writeNumber(tone(cluster.readiness));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (Node node : nodes) {
            json.writeStartArray();
            json.writeString(node.kind);
            json.writeString(shown.apply(node.label));
            json.writeString(shown.apply(node.detail));
            json.writeNumber(node.cluster);
            json.writeNumber(tone(node.readiness));
            json.writeNumber(node.group);
            json.writeNumber(node.origin);
            json.writeNumber(node.unit);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (Edge edge : edges) {
            json.writeStartArray();
            json.writeNumber(edge.from);
            json.writeNumber(edge.to);
            json.writeString(shown.apply(edge.label));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (Group group : groups) {
            json.writeStartArray();
            json.writeString(group.key());
            json.writeString(shown.apply(group.label()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static int tone(@Nullable Readiness readiness) {
        return readiness == null ? NONE : readiness.ordinal();
    }
}
