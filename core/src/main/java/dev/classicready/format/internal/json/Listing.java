package dev.classicready.format.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document that lists things, one at a time: it is a list, or an object with a list in {@code value} (as
 * REST answers) or {@code data} (as Resource Graph answers), or one such thing by itself.
 */
final class Listing {

    private static final List<String> MORE = List.of(
            "nextLink", "@odata.nextLink", "odata.nextLink", "skip_token", "skipToken", "$skipToken", "nextMarker");
    private static final int MOST_PROBLEMS = 100;

    private final JsonDocument document;
    private final DescriptorSink sink;
    private final Consumer<JsonElement> reader;
    private String wrapper = "";
    private boolean single;
    private int elements;
    private int unusable;
    private @Nullable JsonElement more;

    private Listing(JsonDocument document, DescriptorSink sink, Consumer<JsonElement> reader) {
        this.document = document;
        this.sink = sink;
        this.reader = reader;
    }

    /**
     * Reads a document.
     *
     * @param reader is given each thing; of those that it finds {@linkplain UnusableElementException unusable} the sink
     *     is told
     */
    static Listing read(JsonDocument document, DescriptorSink sink, Consumer<JsonElement> reader) throws IOException {
        Listing listing = new Listing(document, sink, reader);
        listing.read();
        return listing;
    }

    /** Whether the document is one thing by itself. */
    boolean isSingle() {
        return single;
    }

    /** Whether the list is that of a REST answer. */
    boolean isRest() {
        return wrapper.equals("value");
    }

    /** How many elements the list has. */
    int size() {
        return elements;
    }

    /** Whether the document is a list by itself. */
    boolean isBare() {
        return wrapper.isEmpty() && !single;
    }

    /**
     * Says that the document holds all that there is of a kind, unless it is one thing by itself or says that it goes
     * on elsewhere: then that is a note.
     *
     * @param subscriptions whose things the document lists; none where it does not say
     */
    void supply(Evidence evidence, Collection<String> subscriptions) {
        if (!explainGap(evidence)) {
            (subscriptions.isEmpty() ? List.of("") : subscriptions).forEach(s -> sink.supply(s, evidence));
        }
    }

    /**
     * Notes why the document does not hold all that there is of a kind; false where nothing says so. What was lost is
     * noted already.
     */
    boolean explainGap(Evidence evidence) {
        if (single) {
            sink.note(-1, "", "one thing by itself, which does not tell what else there is; " + collect(evidence));
        } else if (more != null) {
            sink.note(
                    more.place(),
                    more.path(),
                    "one page of several; what the further pages hold is not known; " + collect(evidence));
        }
        return single || more != null || unusable > 0;
    }

    /** What to do to get all of a kind. */
    static String collect(Evidence evidence) {
        return "rules that need all " + evidence.kind() + " stay unknown; supply: " + evidence.collectWith();
    }

    private void read() throws IOException {
        JsonParser parser = document.parser();
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            elements("");
        } else if (first == JsonToken.START_OBJECT) {
            object(document.place());
        } else {
            element(JsonElement.read(document, "", document.place()));
        }
        if (parser.nextToken() != null) {
            sink.error(
                    document.place(),
                    "",
                    "found more after the end of the document; expected nothing; put it into a file of its own");
        }
        if (unusable > MOST_PROBLEMS) {
            sink.error(
                    -1,
                    "",
                    (unusable - MOST_PROBLEMS) + " further elements make no sense either; export the file again");
        }
    }

    private void object(long place) throws IOException {
        JsonParser parser = document.parser();
        Map<String, JsonElement> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            long at = document.place();
            if (parser.nextToken() == JsonToken.START_ARRAY && JsonHeads.LISTS.contains(member)) {
                wrapper = member;
                elements("/" + member);
            } else {
                members.put(member, JsonElement.read(document, "/" + member, at));
            }
        }
        JsonElement object = JsonElement.of(members, place);
        if (wrapper.isEmpty()) {
            single = true;
            element(object);
        } else {
            attempt(() -> continues(object));
        }
    }

    private void elements(String path) throws IOException {
        JsonParser parser = document.parser();
        for (; parser.nextToken() != JsonToken.END_ARRAY; elements++) {
            element(JsonElement.read(document, path + "/" + elements, document.place()));
        }
    }

    private void element(JsonElement element) {
        attempt(() -> {
            if (!element.isObject()) {
                throw element.unusable("an object");
            }
            if (element.members().size() == 1
                    && MORE.containsAll(element.members().keySet())) {
                continues(element);
            } else {
                reader.accept(element);
            }
        });
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (UnusableElementException e) {
            if (++unusable <= MOST_PROBLEMS) {
                sink.error(e.place(), e.path(), e.getMessage());
            }
        }
    }

    /** Looks whether an object says that there is more than the document lists. */
    private void continues(JsonElement object) {
        for (String name : MORE) {
            if (object.get(name).text() != null) {
                more = object.get(name);
            }
        }
        JsonElement all = object.any("total_records", "totalRecords");
        JsonElement truncated = object.get("resultTruncated");
        Long total = all.number();
        Long count = object.get("count").number();
        if (total != null && count != null && total > count) {
            more = all;
        } else if (Boolean.TRUE.equals(truncated.truth())) {
            more = truncated;
        }
    }
}
