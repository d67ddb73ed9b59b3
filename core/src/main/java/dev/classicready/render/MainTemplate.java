package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.translate.ArmExpression;
import dev.classicready.translate.ArmId;
import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmResource.Stage;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.ArmType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The template for a whole subscription: makes the resource groups and deploys each one's templates, in the order of what
 * they refer to. A template has at most 4 MB, 800 resources and 256 parameters; a larger plan has none and is deployed
 * group by group. What needs a hand in between, the packages and certificates of web and worker roles, is in none.
 */
final class MainTemplate {

    private static final long MAX_BYTES = 3_900_000;
    private static final int MAX_RESOURCES = 800;
    private static final int MAX_PARAMETERS = 256;
    private static final String SCHEMA = ArmTemplateWriter.SCHEMAS + "2018-05-01/subscriptionDeploymentTemplate.json#";

    private final ArmTemplateWriter writer;
    private final List<ArmTemplate> templates = new ArrayList<>();
    private int resources;
    private boolean tooLarge;
    private @Nullable Boolean fits;

    /**
     * What a command that deploys it names.
     *
     * @param location where Azure keeps the record of the deployment; null where no group has a known one
     * @param secrets the files of secrets by the names of its secure parameters
     * @param principals its parameters for the ids of users
     */
    record File(String name, @Nullable String location, Map<String, String> secrets, List<String> principals) {}

    MainTemplate(ArmTemplateWriter writer) {
        this.writer = writer;
    }

    /** This template under the name of its file. */
    File file(String name) {
        return new File(
                name,
                templates.stream()
                        .map(t -> t.group().location())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                secrets(),
                templates.stream()
                        .flatMap(t -> t.parameters().stream()
                                .filter(p -> p.name().equals(ArmParameter.PRINCIPALS))
                                .map(p -> outerName(p, t)))
                        .distinct()
                        .toList());
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new TreeMap<>();
        for (ArmTemplate template : templates) {
            template.parameters().stream()
                    .filter(p -> p.isSecure() && !p.name().equals(ArmParameter.PRINCIPALS))
                    .forEach(p ->
                            secrets.put(outerName(p, template), template.group().name() + "-secrets.json"));
        }
        return secrets;
    }

    /** Whether a group of so many resources could be part of such a template. */
    static boolean takes(int resourceCount) {
        return resourceCount <= MAX_RESOURCES;
    }

    void add(List<ArmTemplate> ofGroup, int resourceCount) {
        resources += resourceCount;
        tooLarge |= resources > MAX_RESOURCES;
        if (tooLarge) {
            // Nothing of a plan that does not fit needs to be kept.
            templates.clear();
        } else {
            ofGroup.stream().filter(t -> t.stage() != Stage.PREPARED).forEach(templates::add);
        }
    }

    boolean fits() throws IOException {
        if (fits == null) {
            fits = !tooLarge && !templates.isEmpty() && measure();
        }
        return fits;
    }

    private boolean measure() throws IOException {
        int groups =
                (int) templates.stream().map(t -> t.group().id()).distinct().count();
        if (resources + groups + templates.size() > MAX_RESOURCES
                || parameters().size() > MAX_PARAMETERS) {
            return false;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonFiles.write(out, this::write);
        return out.size() <= MAX_BYTES;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("contentVersion", "1.0.0.0");
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, ArmParameter> parameter : parameters().entrySet()) {
            json.writeFieldName(parameter.getKey());
            writer.write(parameter.getValue(), parameter.getValue().defaultValue(), null, json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("resources");
        Set<ArmResourceGroup> made = new LinkedHashSet<>();
        for (ArmTemplate template : ordered()) {
            if (made.stream().noneMatch(g -> g.name().equals(template.group().name()))) {
                made.add(template.group());
                write(template.group(), json);
            }
            write(template, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Templates that tie networks together come last. */
    private List<ArmTemplate> ordered() {
        List<ArmTemplate> ordered = new ArrayList<>();
        templates.stream().filter(t -> t.stage() == Stage.FIRST).forEach(ordered::add);
        templates.stream().filter(t -> t.stage() == Stage.LATE).forEach(ordered::add);
        return ordered;
    }

    private static void write(ArmResourceGroup group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", ArmType.RESOURCE_GROUP.azureName());
        json.writeStringField("apiVersion", ArmType.RESOURCE_GROUP.apiVersion());
        json.writeStringField("name", group.name());
        json.writeStringField("location", "[parameters('" + locationName(group) + "')]");
        json.writeObjectFieldStart("properties");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", ArmType.DEPLOYMENT.azureName());
        json.writeStringField("apiVersion", ArmType.DEPLOYMENT.apiVersion());
        json.writeStringField("name", name(template));
        json.writeStringField("resourceGroup", template.group().name());
        json.writeArrayFieldStart("dependsOn");
        json.writeString(
                "[" + resourceId(ArmType.RESOURCE_GROUP, template.group().name()) + "]");
        for (ArmTemplate other : waitedFor(template)) {
            json.writeString("[resourceId(subscription().subscriptionId, "
                    + quote(other.group().name()) + ", '" + ArmType.DEPLOYMENT.azureName() + "', " + quote(name(other))
                    + ")]");
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("mode", "Incremental");
        json.writeObjectFieldStart("expressionEvaluationOptions");
        json.writeStringField("scope", "Inner");
        json.writeEndObject();
        json.writeObjectFieldStart("parameters");
        for (ArmParameter parameter : template.parameters()) {
            json.writeObjectFieldStart(parameter.name());
            json.writeStringField("value", "[parameters('" + outerName(parameter, template) + "')]");
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeFieldName("template");
        writer.write(template, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Templates of the same group that come before, and those that hold what this one refers to. */
    private List<ArmTemplate> waitedFor(ArmTemplate template) {
        Set<String> groups = new LinkedHashSet<>();
        Set<ArmId> ids = new LinkedHashSet<>();
        for (ArmId id : template.references()) {
            groups.add(id.resourceGroup().toLowerCase(Locale.ROOT));
            ids.add(id);
        }
        List<ArmTemplate> waitedFor = new ArrayList<>();
        for (ArmTemplate other : templates) {
            if (other == template) {
                continue;
            }
            boolean earlier = other.group().id().equals(template.group().id()) && other.number() < template.number();
            boolean referred = groups.contains(other.group().name().toLowerCase(Locale.ROOT))
                    && other.resources().stream().anyMatch(r -> ids.contains(r.id()));
            if (earlier || referred) {
                waitedFor.add(other);
            }
        }
        return waitedFor;
    }

    private static String name(ArmTemplate template) {
        String group = template.group().name();
        String suffix = template.number() == 1 ? "" : "-" + template.number();
        String name = group.length() + suffix.length() <= 64
                ? group
                : group.substring(0, 55 - suffix.length()) + "-" + Integer.toHexString(group.hashCode());
        return name.replaceAll("[^A-Za-z0-9_.()-]", "-") + suffix;
    }

    /** Parameters by their name in this template; what several templates share is one parameter. */
    private Map<String, ArmParameter> parameters() {
        Map<String, ArmParameter> parameters = new TreeMap<>();
        for (ArmTemplate template : templates) {
            parameters.computeIfAbsent(locationName(template.group()), n -> location(template.group(), n));
            for (ArmParameter parameter : template.parameters()) {
                if (!parameter.name().equals("location")) {
                    parameters.putIfAbsent(outerName(parameter, template), parameter);
                }
            }
        }
        return new LinkedHashMap<>(parameters);
    }

    private static ArmParameter location(ArmResourceGroup group, String name) {
        Object value = group.location() == null
                ? new ArmExpression("deployment().location", List.of())
                : Objects.requireNonNull(group.location());
        return new ArmParameter(
                name,
                "string",
                value,
                List.of(),
                "The region of what lay in " + (group.location() == null ? "no known region" : group.location()) + ".",
                new TreeSet<>());
    }

    private static String locationName(ArmResourceGroup group) {
        return group.location() == null
                ? "location"
                : "location_" + group.location().replaceAll("[^a-z0-9]", "");
    }

    /** Names of accounts are shared by all templates; everything else is each group's own. */
    private static String outerName(ArmParameter parameter, ArmTemplate template) {
        if (parameter.name().equals("location")) {
            return locationName(template.group());
        }
        if (parameter.name().endsWith("AccountName")) {
            return parameter.name();
        }
        String group = template.group().name().replaceAll("[^A-Za-z0-9]", "_");
        String number = template.number() == 1 ? "" : "_" + template.number();
        return group + number + "_" + parameter.name();
    }

    private static String resourceId(ArmType type, String name) {
        return "resourceId('" + type.azureName() + "', " + quote(name) + ")";
    }

    private static String quote(String literal) {
        return "'" + literal.replace("'", "''") + "'";
    }
}
