package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.translate.TextEdits.NewElement;
import dev.classicready.translate.XmlText.Element;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @Test
    void an_element_goes_with_its_line() {
        assertThat(edit("<a>\r\n  <b/>\r\n  <!-- c -->\r\n  <c x='1'>t</c> \r\n</a>", (e, a) -> {
                    e.remove(a.child("b").orElseThrow(), "b");
                    e.remove(a.child("c").orElseThrow(), "c");
                }))
                .isEqualTo("<a>\r\n  <!-- c -->\r\n</a>");
        assertThat(edit("<a><b/><c/></a>", (e, a) -> e.remove(a.child("b").orElseThrow(), "b")))
                .isEqualTo("<a><c/></a>");
    }

    @Test
    void new_elements_look_like_their_neighbours() {
        NewElement element = NewElement.of("n", NewElement.named("m", "name", "a&\"b"));
        assertThat(edit("<p:a>\n\t<p:b/>\n</p:a>", (e, a) -> e.insert(a, null, List.of(element), "n")))
                .isEqualTo("<p:a>\n\t<p:b/>\n\t<p:n>\n\t\t<p:m name=\"a&amp;&quot;b\" />\n\t</p:n>\n</p:a>");
        assertThat(edit("<a>\n   <b />\n</a>", (e, a) -> e.insert(a.children().get(0), null, List.of(element), "n")))
                .isEqualTo("<a>\n   <b>\n      <n>\n         <m name=\"a&amp;&quot;b\" />\n      </n>\n   </b>\n</a>");
        assertThat(edit("<a><b/></a>", (e, a) -> e.insert(a, a.children().get(0), List.of(element), "n")))
                .isEqualTo("<a><n><m name=\"a&amp;&quot;b\" /></n><b/></a>");
        assertThat(edit("<a>\n</a>", (e, a) -> e.insert(a, null, List.of(element), "n")))
                .isEqualTo("<a>\n  <n>\n    <m name=\"a&amp;&quot;b\" />\n  </n>\n</a>");
    }

    @Test
    void attributes_keep_their_quotes_and_places() {
        assertThat(edit("<a one = 'x'  two=\"y\" />", (e, a) -> {
                    e.setAttribute(a, "ONE", "z", "one");
                    e.removeAttribute(a, "two", "two");
                    e.setAttribute(a, "three", "3", "three");
                }))
                .isEqualTo("<a one = 'z' three=\"3\" />");
    }

    @Test
    void changes_name_their_lines() {
        XmlText xml = XmlText.of("<a>\n<b/>\n<c/></a>").orElseThrow();
        TextEdits edits = new TextEdits(xml);
        edits.remove(xml.root().child("c").orElseThrow(), "c");
        edits.setAttribute(xml.root().child("b").orElseThrow(), "x", "1", "b");
        assertThat(edits.changes()).containsExactly(new RewrittenFile.Change(2, "b"), new RewrittenFile.Change(3, "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "</a>",
                "<a x></a>",
                "<a x=1/>",
                "<a x='1/>",
                "<!DOCTYPE a><a/>",
                "<a><!-- </a>",
                "<a/",
                "<"
            })
    void what_does_not_match_is_not_taken(String text) {
        assertThat(XmlText.of(text)).isEmpty();
    }

    private static String edit(String text, BiConsumer<TextEdits, Element> change) {
        XmlText xml = XmlText.of(text).orElseThrow();
        TextEdits edits = new TextEdits(xml);
        change.accept(edits, xml.root());
        return edits.apply();
    }
}
