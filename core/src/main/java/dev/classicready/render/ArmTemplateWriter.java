package dev.classicready.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.classicready.translate.ArmExpression;
import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmReference;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.ArmTemplate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes templates and their parameter files as Azure reads them. */
public final class ArmTemplateWriter {

    static final String SCHEMAS = "https://schema.management.azure.com/schemas/";
    private static final String TEMPLATE = SCHEMAS + "2019-04-01/deploymentTemplate.json#";
    private static final String PARAMETERS = SCHEMAS + "2019-04-01/deploymentParameters.json#";

    private ArmTemplateWriter() {}

    /** Writes a template as one JSON object. */
    public static void write(ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", TEMPLATE);
        json.writeStringField("contentVersion", "1.0.0.0");
        if (!template.parameters().isEmpty()) {
            json.writeObjectFieldStart("parameters");
            for (ArmParameter parameter : template.parameters()) {
                json.writeFieldName(parameter.name());
                write(parameter, parameter.defaultValue(), template, json);
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("resources");
        for (ArmResource resource : template.resources()) {
            write(resource, template, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a template's parameter file: what may be chosen otherwise. Secrets are in no file. */
    public static void writeParameters(ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PARAMETERS);
        json.writeStringField("contentVersion", "1.0.0.0");
        json.writeObjectFieldStart("parameters");
        for (ArmParameter parameter : template.parameters()) {
            Object value = parameter.defaultValue();
            if (value != null && !(value instanceof ArmExpression)) {
                json.writeObjectFieldStart(parameter.name());
                json.writeFieldName("value");
                writeValue(value, template, json);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void write(
            ArmParameter parameter, @Nullable Object defaultValue, @Nullable ArmTemplate template, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", parameter.type());
        if (defaultValue != null) {
            json.writeFieldName("defaultValue");
            writeValue(defaultValue, template, json);
        }
        if (!parameter.allowedValues().isEmpty()) {
            json.writeFieldName("allowedValues");
            writeValue(parameter.allowedValues(), template, json);
        }
        json.writeObjectFieldStart("metadata");
        json.writeStringField("description", parameter.fullDescription());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(ArmResource resource, ArmTemplate template, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", resource.id().type().azureName());
        json.writeStringField("apiVersion", resource.id().type().apiVersion());
        json.writeFieldName("name");
        writeValue(resource.id().nameValue(), template, json);
        List<ArmExpression> dependencies = template.dependsOn(resource);
        if (!dependencies.isEmpty()) {
            json.writeFieldName("dependsOn");
            writeValue(dependencies, template, json);
        }
        for (Map.Entry<String, Object> member : resource.members().entrySet()) {
            json.writeFieldName(member.getKey());
            writeValue(member.getValue(), template, json);
        }
        json.writeEndObject();
    }

    static void writeValue(Object value, @Nullable ArmTemplate template, JsonGenerator json) throws IOException {
        String text = text(value, template);
        if (text != null) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> map && map.size() == 1 && writeInline(map, template, json)) {
            return;
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                writeValue(entry.getValue(), template, json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                writeValue(element, template, json);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }

    /** Writes an object of one string, such as a reference, in one line. */
    private static boolean writeInline(Map<?, ?> map, @Nullable ArmTemplate template, JsonGenerator json)
            throws IOException {
        Map.Entry<?, ?> only = map.entrySet().iterator().next();
        String text = text(only.getValue(), template);
        if (text == null) {
            return false;
        }
        StringBuilder inline = new StringBuilder(text.length() + 24).append("{ \"");
        JsonStringEncoder.getInstance().quoteAsString(only.getKey().toString(), inline);
        inline.append("\": \"");
        JsonStringEncoder.getInstance().quoteAsString(text, inline);
        json.writeRawValue(inline.append("\" }").toString());
        return true;
    }

    /** How a template writes a value as a string; null for what is none. */
    private static @Nullable String text(Object value, @Nullable ArmTemplate template) {
        if (value instanceof String literal) {
            return literal(literal);
        } else if (value instanceof ArmExpression expression) {
            return "[" + expression.text() + "]";
        } else if (value instanceof ArmReference reference && template != null) {
            return "[" + template.expression(reference).text() + "]";
        }
        return null;
    }

    /** What looks like an expression and is none begins with a second bracket. */
    private static String literal(String text) {
        return text.startsWith("[") && text.endsWith("]") ? "[" + text : text;
    }
}
