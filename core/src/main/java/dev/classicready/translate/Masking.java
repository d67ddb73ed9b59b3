package dev.classicready.translate;

import dev.classicready.translate.XmlText.Attribute;
import dev.classicready.translate.XmlText.Element;
import dev.classicready.translate.XmlText.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What service definitions and configurations have in common when they are rewritten. */
final class Masking {

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final String WHY = " held what looks like a secret: " + Secrets.REMOVED + " stands in its place";

    private Masking() {}

    /** Rewritten files are UTF-8, without a byte order mark. */
    static void encoding(XmlText xml, TextEdits edits) {
        if (xml.text().startsWith("\uFEFF")) {
            edits.replace(new Range(0, 1), "", "no byte order mark");
        }
        xml.declaration().ifPresent(declaration -> {
            Matcher encoding = ENCODING.matcher(xml.text()).region(declaration.start(), declaration.end());
            if (encoding.find() && !encoding.group(1).equalsIgnoreCase("utf-8")) {
                edits.replace(new Range(encoding.start(1), encoding.end(1)), "utf-8", "the encoding is utf-8");
            }
        });
    }

    /** Takes secrets out of comments, text and the attributes of elements that have not been seen to. */
    static void everythingElse(XmlText xml, TextEdits edits, Set<Element> seen) {
        for (Range other : xml.others()) {
            mask(xml, other, "a comment or text", edits);
        }
        Deque<Element> left = new ArrayDeque<>();
        left.push(xml.root());
        while (!left.isEmpty()) {
            Element element = left.pop();
            element.children().forEach(left::push);
            if (!seen.contains(element)) {
                element.attributes().forEach(a -> attribute(xml, element, a, edits));
            }
        }
    }

    private static void attribute(XmlText xml, Element element, Attribute attribute, TextEdits edits) {
        String name = element.value("name");
        boolean value = attribute.name().equalsIgnoreCase("value");
        if (value && Secrets.isSetting(name, attribute.value())) {
            edits.replace(attribute.valuePlace(), Secrets.REMOVED, element.localName() + " " + name + WHY);
        } else {
            mask(xml, attribute.valuePlace(), attribute.name() + " of " + element.localName(), edits);
        }
    }

    private static void mask(XmlText xml, Range place, String what, TextEdits edits) {
        String text = xml.text().substring(place.start(), place.end());
        String masked = Secrets.without(text);
        if (!masked.equals(text)) {
            edits.replace(place, masked, what + WHY);
        }
    }
}
