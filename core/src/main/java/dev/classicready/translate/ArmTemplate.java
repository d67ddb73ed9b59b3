package dev.classicready.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template for the deployment of a resource group, or of a part of one: Azure takes 800 resources, 256 parameters and
 * 4 MB a template, so that a large group needs several, which are deployed one after the other.
 */
public final class ArmTemplate {

    private final ArmResourceGroup group;
    private final int number;
    private final ArmResource.Stage stage;
    private final List<ArmResource> resources;
    private final List<ArmParameter> parameters;
    private final Map<ArmId, Set<ArmId>> references;

    private ArmTemplate(
            ArmResourceGroup group,
            int number,
            ArmResource.Stage stage,
            List<ArmResource> resources,
            Map<ArmId, Set<ArmId>> references,
            SortedMap<String, ArmParameter> byName) {
        this.group = group;
        this.number = number;
        this.stage = stage;
        this.resources = List.copyOf(resources);
        this.references = new HashMap<>(references);
        ArmParameter location = byName.remove(ArmParameter.LOCATION.name());
        this.parameters = new ArrayList<>();
        if (location != null) {
            parameters.add(location);
        }
        parameters.addAll(byName.values());
    }

    public ArmResourceGroup group() {
        return group;
    }

    /** Counted from 1 in the order of deployment. */
    public int number() {
        return number;
    }

    /** When its turn is. */
    public ArmResource.Stage stage() {
        return stage;
    }

    /** What the template takes, the location first, then by name. */
    public List<ArmParameter> parameters() {
        return List.copyOf(parameters);
    }

    /** In the order in which they could be deployed one by one. */
    public List<ArmResource> resources() {
        return resources;
    }

    /** {@code template.json}, {@code template-2.json} … */
    public String fileName() {
        return number == 1 ? "template.json" : "template-" + number + ".json";
    }

    /** {@code parameters.json}, {@code template-2.parameters.json} … */
    public String parametersFileName() {
        return number == 1 ? "parameters.json" : "template-" + number + ".parameters.json";
    }

    /** How this template writes a reference: by name, if what it refers to is in the template, else by the full way. */
    public ArmExpression expression(ArmReference reference) {
        boolean here = references.containsKey(reference.id());
        return reference.expression(!here, !reference.id().subscription().equals(group.subscription()));
    }

    /** What a resource waits for: its parent, and everything of this template that it refers to. */
    public List<ArmExpression> dependsOn(ArmResource resource) {
        ArmId self = resource.id();
        ArmId parent = self.type()
                .parent()
                .map(type -> new ArmId(
                        group.subscription(),
                        group.name(),
                        type,
                        self.name().substring(0, self.name().indexOf('/')),
                        null))
                .orElse(null);
        List<ArmExpression> expressions = new ArrayList<>();
        if (parent != null && references.containsKey(parent)) {
            expressions.add(parent.ref().expression(false, false));
        }
        for (ArmId id : references.getOrDefault(self, Set.of())) {
            if (references.containsKey(id) && !id.equals(parent) && !id.equals(self)) {
                expressions.add(id.ref().expression(false, false));
            }
        }
        return expressions;
    }

    /** Resources of other templates, of this group or of others, that this template refers to. */
    public Set<ArmId> references() {
        Set<ArmId> others = new LinkedHashSet<>();
        for (ArmResource resource : resources) {
            others.addAll(references.getOrDefault(resource.id(), Set.of()));
        }
        others.removeAll(references.keySet());
        return others;
    }

    /** Divides a group's resources among templates. */
    static List<ArmTemplate> split(ArmResourceGroup group, List<ArmResource> resources) {
        Splitter splitter = new Splitter(group);
        for (ArmResource.Stage stage : ArmResource.Stage.values()) {
            for (ArmResource resource : resources) {
                if (resource.stage() == stage) {
                    splitter.add(resource);
                }
            }
            splitter.close(stage);
        }
        return splitter.templates;
    }

    private static final class Splitter {
        // Below Azure's limits of 800 resources, 256 parameters and 4 MB, so that users can add something.
        private static final int MAX_RESOURCES = 780;
        private static final int MAX_PARAMETERS = 240;
        private static final long MAX_SIZE = 3_500_000;

        private final ArmResourceGroup group;
        private final List<ArmTemplate> templates = new ArrayList<>();
        private final List<ArmResource> current = new ArrayList<>();
        private final Map<ArmId, Set<ArmId>> references = new HashMap<>();
        private final TreeMap<String, ArmParameter> parameters = new TreeMap<>();
        private long size;

        Splitter(ArmResourceGroup group) {
            this.group = group;
        }

        void add(ArmResource resource) {
            Contents contents = Contents.of(resource);
            if (current.size() >= MAX_RESOURCES
                    || parameters.size() + added(contents) > MAX_PARAMETERS
                    || size + contents.size() > MAX_SIZE) {
                close(resource.stage());
            }
            current.add(resource);
            references.put(resource.id(), contents.references());
            for (ArmParameter parameter : contents.parameters()) {
                parameters.merge(parameter.name(), parameter, ArmParameter::merged);
            }
            size += contents.size();
        }

        private int added(Contents contents) {
            int added = 0;
            for (ArmParameter parameter : contents.parameters()) {
                added += parameters.containsKey(parameter.name()) ? 0 : 1;
            }
            return added;
        }

        void close(ArmResource.Stage stage) {
            if (!current.isEmpty()) {
                templates.add(new ArmTemplate(group, templates.size() + 1, stage, current, references, parameters));
            }
            current.clear();
            references.clear();
            parameters.clear();
            size = 0;
        }
    }
}
