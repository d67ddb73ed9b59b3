package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Set;

/**
 * Answers of the management API by the URLs of their requests: a value is the answer itself, or an object with the
 * answer in {@code Response}. Of such an object nothing else is looked at; it holds an access token. Answers that are
 * not XML are of other services and passed over.
 */
public final class AsmObjectsFormat implements JsonFormat {

    private static final String RESPONSE = "Response";

    @Override
    public Evidence evidence() {
        return Evidence.ASM_OBJECTS;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        Set<String> members = head.members().keySet();
        return !head.isList() && !members.isEmpty() && members.stream().allMatch(AsmObjectsFormat::isUrl);
    }

    private static boolean isUrl(String name) {
        return name.startsWith("https://") || name.startsWith("http://");
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        JsonParser parser = document.parser();
        parser.nextToken();
        int others = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String url = parser.currentName();
            long place = document.place();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                others += response(url, place, document, sink);
            } else if (value == JsonToken.VALUE_STRING) {
                others += answer(url, parser.getText(), place, sink);
            } else if (value != JsonToken.VALUE_NULL) {
                parser.skipChildren();
                unusable(url, place, sink);
            }
        }
        if (others > 0) {
            sink.note(
                    -1,
                    "",
                    others + " of the answers are no XML, and so not of the management API; they are passed over");
        }
        sink.supply(evidence());
    }

    private static int response(String url, long place, JsonDocument document, DescriptorSink sink) throws IOException {
        JsonParser parser = document.parser();
        int others = -1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean response = parser.currentName().equalsIgnoreCase(RESPONSE);
            long at = document.place();
            JsonToken value = parser.nextToken();
            if (response && value == JsonToken.VALUE_STRING) {
                others = answer(url, parser.getText(), at, sink);
            } else if (response && value == JsonToken.VALUE_NULL) {
                others = 0;
            } else {
                parser.skipChildren();
            }
        }
        if (others < 0) {
            unusable(url, place, sink);
        }
        return Math.max(0, others);
    }

    /** Hands an answer on; answers 1 for one that is passed over. */
    private static int answer(String url, String text, long place, DescriptorSink sink) {
        String answer = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (answer.isBlank()) {
            return 0;
        }
        if (answer.stripLeading().charAt(0) != '<') {
            return 1;
        }
        sink.embedded(url, answer, place);
        return 0;
    }

    private static void unusable(String url, long place, DescriptorSink sink) {
        sink.error(place, url, "found no answer; expected its XML as text, or in \"Response\"; export the file again");
    }
}
