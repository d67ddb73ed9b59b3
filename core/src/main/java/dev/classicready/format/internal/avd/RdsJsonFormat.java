package dev.classicready.format.internal.avd;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.classicready.classic.RdsObjects;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects as {@code ConvertTo-Json} writes them: one, a list, lists in lists, or lists as members of a collecting object,
 * in any mixture. An object is what its properties tell, whatever it lies in.
 */
public final class RdsJsonFormat implements JsonFormat {

    @Override
    public Evidence evidence() {
        return Evidence.AVD;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        Map<String, String> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        properties.putAll(head.sample());
        return RdsKind.of(properties).isPresent()
                || head.members().keySet().stream().anyMatch(RdsJsonFormat::collects)
                || head.isEmptyList() && isNamed(head.name());
    }

    private static boolean collects(String member) {
        String name = member.substring(member.lastIndexOf('.') + 1);
        return RdsKind.listedAs(name).filter(RdsJsonFormat::isTelling).isPresent();
    }

    /** Everybody's JSON may list tenants. */
    private static boolean isTelling(RdsObjects objects) {
        return objects != RdsObjects.TENANTS;
    }

    /** Whether the name of an empty list tells what there is none of. */
    private static boolean isNamed(String name) {
        return objectsOf(name) != null || stem(name).equalsIgnoreCase(Evidence.AVD.kind());
    }

    private static @Nullable RdsObjects objectsOf(String name) {
        return RdsKind.listedAs(stem(name)).orElse(null);
    }

    private static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.indexOf('.') < 0 ? file : file.substring(0, file.indexOf('.'));
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        RdsCollector collector = new RdsCollector(sink, remarks);
        try {
            new Walk(document, collector, remarks).all();
            if (document.head().isEmptyList()) {
                listNothing(document.name(), collector);
            }
        } finally {
            collector.end();
        }
    }

    private static void listNothing(String name, RdsCollector collector) {
        RdsObjects objects = objectsOf(name);
        for (RdsObjects each : RdsObjects.values()) {
            if (objects == null && stem(name).equalsIgnoreCase(Evidence.AVD.kind()) || each == objects) {
                collector.lists(each);
            }
        }
    }

    /** A way through a document. */
    private record Walk(JsonDocument document, RdsCollector collector, Remarks remarks) {

        void all() throws IOException {
            JsonParser parser = document.parser();
            parser.nextToken();
            value("");
            if (parser.nextToken() != null) {
                remarks.error(
                        document.place(),
                        "",
                        "found more after the end of the document; expected nothing; put it into a file of its own");
            }
        }

        /** Reads the value at which the parser stands, which is no property of an object. */
        private void value(String path) throws IOException {
            JsonParser parser = document.parser();
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                object(path);
            } else if (token == JsonToken.START_ARRAY) {
                int index = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(path + "/" + index++);
                }
            } else if (token == JsonToken.VALUE_STRING && parser.getText().startsWith("@{")) {
                remarks.error(
                        document.place(),
                        path,
                        "found an object that PowerShell cut short; expected its properties; export again with"
                                + " ConvertTo-Json -Depth 5");
            }
        }

        private void object(String path) throws IOException {
            JsonParser parser = document.parser();
            RdsObject object = new RdsObject(document.place(), path, remarks);
            boolean collects = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                long place = document.place();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    RdsKind.listedAs(name).ifPresent(collector::lists);
                }
                if (token.isStructStart() && !isTime(name)) {
                    collects = true;
                    value(path + "/" + name);
                    object.put(name, "", place);
                } else if (token.isStructStart()) {
                    object.put(name, time(), place);
                } else {
                    object.put(name, token == JsonToken.VALUE_NULL ? "" : parser.getText(), place);
                }
            }
            if (!collector.add(object) && !collects) {
                remarks.error(
                        object.place(),
                        path,
                        "found an object of no kind that is known; expected one of Virtual Desktop (classic) with all"
                                + " its properties; export it again");
            }
        }

        /** PowerShell may write a time as an object of several spellings. */
        private static boolean isTime(String name) {
            return name.equalsIgnoreCase("LastHeartBeat") || name.equalsIgnoreCase("StatusTimestamp");
        }

        private String time() throws IOException {
            JsonParser parser = document.parser();
            String value = "";
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING && "value".equalsIgnoreCase(parser.currentName())) {
                    value = parser.getText();
                }
            }
            return value;
        }
    }
}
