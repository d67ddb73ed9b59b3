package dev.classicready;

import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.descriptor.SourceLocation;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * YAML without anchors, aliases and tags: what few would write on purpose into a file of waivers, and what can make a
 * small file stand for a huge one. Nothing is composed or constructed of the events that the parser gives.
 */
final class PlainYaml implements WaiverTokens {

    private final String file;
    private final Iterator<Event> events;
    /** The names so far of each mapping around, and nothing for a list. */
    private final Deque<Optional<Set<String>>> around = new ArrayDeque<>();

    private boolean value;
    private @Nullable Event event;
    private @Nullable JsonToken token;
    private String name = "";

    PlainYaml(String file, byte[] content) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(WaiversReader.MOST_BYTES);
        this.file = file;
        this.events = new Yaml(limits)
                .parse(new UnicodeReader(new ByteArrayInputStream(content)))
                .iterator();
    }

    @Override
    public @Nullable JsonToken next() {
        token = null;
        while (token == null && events.hasNext()) {
            Event next = events.next();
            event = next;
            token = token(next);
        }
        return token;
    }

    /** The token of an event; null for starts and ends of documents. */
    private @Nullable JsonToken token(Event next) {
        if (next instanceof NodeEvent node) {
            refuse(node instanceof AliasEvent, "an alias");
            refuse(node.getAnchor() != null, "an anchor");
        }
        refuse(next instanceof CollectionStartEvent start && start.getTag() != null, "a tag");
        refuse(next instanceof ScalarEvent scalar && scalar.getTag() != null, "a tag");
        return switch (next.getEventId()) {
            case MappingStart -> open(Optional.of(new HashSet<>()), JsonToken.START_OBJECT);
            case SequenceStart -> open(Optional.empty(), JsonToken.START_ARRAY);
            case MappingEnd -> close(JsonToken.END_OBJECT);
            case SequenceEnd -> close(JsonToken.END_ARRAY);
            case Scalar -> scalar((ScalarEvent) next);
            default -> null;
        };
    }

    private JsonToken open(Optional<Set<String>> names, JsonToken start) {
        if (isName()) {
            throw new BadInputException(place(), "found a list or mapping as a name; expected a name");
        }
        around.push(names);
        value = false;
        return start;
    }

    private JsonToken close(JsonToken end) {
        around.pop();
        value = false;
        return end;
    }

    private boolean isName() {
        return !around.isEmpty() && around.peek().isPresent() && !value;
    }

    private JsonToken scalar(ScalarEvent scalar) {
        if (isName()) {
            name = scalar.getValue();
            if (!around.element().orElseThrow().add(name)) {
                throw new BadInputException(place(), "found \"" + name + "\" twice; expected it once");
            }
            value = true;
            return JsonToken.FIELD_NAME;
        }
        value = false;
        if (!scalar.isPlain()) {
            return JsonToken.VALUE_STRING;
        }
        String text = scalar.getValue();
        if (text.matches("|~|(?i:null)")) {
            return JsonToken.VALUE_NULL;
        }
        if (text.matches("(?i:true|false)")) {
            return Boolean.parseBoolean(text) ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        return text.matches("[-+]?[0-9]+([.][0-9]*)?") ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    }

    private void refuse(boolean found, String what) {
        if (found) {
            throw new BadInputException(
                    place(), "found " + what + "; expected plain YAML: quote what starts with *, & or !");
        }
    }

    @Override
    public @Nullable JsonToken current() {
        return token;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    @Override
    public SourceLocation place() {
        return event == null
                ? new SourceLocation(file, 1, 1, "")
                : new SourceLocation(
                        file,
                        event.getStartMark().getLine() + 1,
                        event.getStartMark().getColumn() + 1,
                        "");
    }

    @Override
    public void close() {
        // Everything is in memory.
    }
}
