package dev.classicready.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.classicready.descriptor.internal.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The leaves of a document: its attributes, its elements without elements, its JSON values. Each can be changed alone,
 * by parsers that have nothing to do with the readers under test.
 */
final class Leaves {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Leaf> leaves = new ArrayList<>();
    private String text = "";

    private Leaves() {}

    /** A leaf: what names it in the document, and the document's text with another value in its place. */
    record Leaf(String path, String value, UnaryOperator<String> with) {

        /** Documents in which this leaf says something else of the same sort. */
        List<String> changed() {
            return others(value).stream().map(with).toList();
        }
    }

    List<Leaf> all() {
        return leaves;
    }

    /** The document as these parsers write it, unchanged. */
    String text() {
        return text;
    }

    static Leaves of(String document) throws Exception {
        Leaves found = new Leaves();
        String stripped = document.strip();
        if (stripped.startsWith("<")) {
            found.xml(stripped);
        } else {
            found.json(JSON.readTree(stripped));
        }
        return found;
    }

    private void xml(String document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        text = written(parsed, writer);
        Element root = parsed.getDocumentElement();
        walk(root, "/" + name(root), parsed, writer);
    }

    private void walk(Element element, String path, Document document, Transformer writer) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                leaf(path + "/@" + name(attribute), attribute, document, writer);
            }
        }
        boolean branch = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                branch = true;
                walk(inner, path + "/" + name(inner), document, writer);
            }
        }
        if (!branch) {
            leaf(path, element, document, writer);
        }
    }

    private void leaf(String path, Node node, Document document, Transformer writer) {
        String value = node.getTextContent();
        leaves.add(new Leaf(path, value, other -> {
            node.setTextContent(other);
            String changed = written(document, writer);
            node.setTextContent(value);
            return changed;
        }));
    }

    private static String name(Node node) {
        return node.getNodeName().substring(node.getNodeName().indexOf(':') + 1);
    }

    private static String written(Document document, Transformer writer) {
        StringWriter text = new StringWriter();
        try {
            writer.transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void json(JsonNode root) {
        text = root.toString();
        walk(root, "", root);
    }

    private void walk(JsonNode node, String path, JsonNode root) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(m -> member(m.getValue(), path + "/" + m.getKey(), root, v -> object.set(m.getKey(), v)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                member(array.get(i), path, root, v -> array.set(index, v));
            }
        }
    }

    private void member(JsonNode node, String path, JsonNode root, Consumer<JsonNode> set) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            walk(node, path, root);
            return;
        }
        leaves.add(new Leaf(path.isEmpty() ? "/" : path, node.asText(), other -> {
            set.accept(typed(node, other));
            String changed = root.toString();
            set.accept(node);
            return changed;
        }));
    }

    private static JsonNode typed(JsonNode like, String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (like.isNumber() && value.matches("-?\\d{1,18}")) {
            return nodes.numberNode(Long.parseLong(value));
        }
        return like.isBoolean() ? nodes.booleanNode(!like.asBoolean()) : nodes.textNode(value);
    }

    /** Other values of the same sort. */
    private static List<String> others(String value) {
        String said = value.strip();
        if (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false")) {
            return List.of(said.equalsIgnoreCase("true") ? "false" : "true");
        }
        if (said.matches("-?\\d{1,17}")) {
            return List.of(Long.toString(Long.parseLong(said) + 1));
        }
        if (said.equals("Production")) {
            return List.of("Staging");
        }
        String decoded = decoded(said);
        return decoded == null ? List.of(said + "x") : List.of(encoded(decoded + "x"), said + "x");
    }

    private static String decoded(String value) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return bytes.length > 0 && text.chars().noneMatch(c -> c == 0xFFFD) ? text : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file's text, however it is encoded. */
    static String textOf(byte[] content) {
        try {
            SourceReader reader = new SourceReader(new ByteArrayInputStream(content));
            reader.markup();
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
