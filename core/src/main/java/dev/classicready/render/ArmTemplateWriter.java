package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.classicready.translate.ArmExpression;
import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmReference;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.ArmTemplate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes templates and their parameter files as Azure reads them. Safe for use by several threads. */
final class ArmTemplateWriter {

    static final String SCHEMAS = "https://schema.management.azure.com/schemas/";
    private static final String TEMPLATE = SCHEMAS + "2019-04-01/deploymentTemplate.json#";
    private static final String PARAMETERS = SCHEMAS + "2019-04-01/deploymentParameters.json#";

    private final FieldNames names;

    ArmTemplateWriter(FieldNames names) {
        this.names = names;
    }

    /** Writes a template as one JSON object. */
    void write(ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeText("$schema", TEMPLATE, json);
        writeText("contentVersion", "1.0.0.0", json);
        if (!template.parameters().isEmpty()) {
            json.writeFieldName(names.of("parameters"));
            json.writeStartObject();
            for (ArmParameter parameter : template.parameters()) {
                json.writeFieldName(names.of(parameter.name()));
                write(parameter, parameter.defaultValue(), template, json);
            }
            json.writeEndObject();
        }
        json.writeFieldName(names.of("resources"));
        json.writeStartArray();
        for (ArmResource resource : template.resources()) {
            write(resource, template, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a template's parameter file: what may be chosen otherwise. Secrets are in no file. */
    void writeParameters(ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeText("$schema", PARAMETERS, json);
        writeText("contentVersion", "1.0.0.0", json);
        json.writeFieldName(names.of("parameters"));
        json.writeStartObject();
        for (ArmParameter parameter : template.parameters()) {
            Object value = parameter.defaultValue();
            if (value != null && !(value instanceof ArmExpression)) {
                json.writeFieldName(names.of(parameter.name()));
                json.writeStartObject();
                json.writeFieldName(names.of("value"));
                writeValue(value, template, json);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    void write(
            ArmParameter parameter, @Nullable Object defaultValue, @Nullable ArmTemplate template, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        writeText("type", parameter.type(), json);
        if (defaultValue != null) {
            json.writeFieldName(names.of("defaultValue"));
            writeValue(defaultValue, template, json);
        }
        if (!parameter.allowedValues().isEmpty()) {
            json.writeFieldName(names.of("allowedValues"));
            writeValue(parameter.allowedValues(), template, json);
        }
        json.writeFieldName(names.of("metadata"));
        json.writeStartObject();
        writeText("description", parameter.fullDescription(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(ArmResource resource, ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeText("type", resource.id().type().azureName(), json);
        writeText("apiVersion", resource.id().type().apiVersion(), json);
        json.writeFieldName(names.of("name"));
        writeValue(resource.id().nameValue(), template, json);
        List<ArmExpression> dependencies = template.dependsOn(resource);
        if (!dependencies.isEmpty()) {
            json.writeFieldName(names.of("dependsOn"));
            writeValue(dependencies, template, json);
        }
        for (Map.Entry<String, Object> member : resource.members().entrySet()) {
            json.writeFieldName(names.of(member.getKey()));
            writeValue(member.getValue(), template, json);
        }
        json.writeEndObject();
    }

    void writeValue(Object value, @Nullable ArmTemplate template, JsonGenerator json) throws IOException {
        String text = text(value, template);
        if (text != null) {
            JsonFiles.string(text, json);
        } else if (value instanceof Map<?, ?> map) {
            if (isReference(map) && json.getPrettyPrinter() instanceof Indentation lines) {
                lines.nextInOneLine();
            }
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(names.of(entry.getKey().toString()));
                writeValue(entry.getValue(), template, json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                writeValue(element, template, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writePOJO(value);
        }
    }

    private void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeFieldName(names.of(name));
        JsonFiles.string(text, json);
    }

    /** Whether an object holds one string, such as a reference, and is written in one line. */
    private static boolean isReference(Map<?, ?> map) {
        if (map.size() != 1) {
            return false;
        }
        Object only = map.values().iterator().next();
        return only instanceof String || only instanceof ArmExpression || only instanceof ArmReference;
    }

    /** How a template writes a value as a string; null for what is none. */
    private static @Nullable String text(Object value, @Nullable ArmTemplate template) {
        if (value instanceof String literal) {
            return literal(literal);
        } else if (value instanceof ArmExpression expression) {
            return bracketed(expression);
        } else if (value instanceof ArmReference reference && template != null) {
            return bracketed(template.expression(reference));
        }
        return null;
    }

    private static String bracketed(ArmExpression expression) {
        return "[".concat(expression.text()).concat("]");
    }

    /** What looks like an expression and is none begins with a second bracket. */
    private static String literal(String text) {
        return text.startsWith("[") && text.endsWith("]") ? "[" + text : text;
    }
}
