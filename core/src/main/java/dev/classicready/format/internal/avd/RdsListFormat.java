package dev.classicready.format.internal.avd;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.TextDocument;
import dev.classicready.format.TextFormat;
import dev.classicready.format.TextHead;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Objects as PowerShell prints them: lists of {@code Name : value}, with a blank line between objects. */
public final class RdsListFormat implements TextFormat {

    @Override
    public Evidence evidence() {
        return Evidence.AVD;
    }

    @Override
    public boolean recognizes(TextHead head) {
        Map<String, String> properties = new HashMap<>();
        for (String line : head.lines()) {
            PrintedLine printed = PrintedLine.of(line);
            if (printed.isBlank()) {
                properties.clear();
            } else if (printed.isProperty()) {
                properties.put(printed.name().toLowerCase(Locale.ROOT), printed.value());
                if (properties.size() > 1 && RdsKind.of(properties).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void read(TextDocument document, DescriptorSink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        RdsCollector collector = new RdsCollector(sink, remarks);
        PrintedObjects printed = new PrintedObjects(remarks);
        try {
            for (String line = document.next(); line != null; line = document.next()) {
                printed.add(PrintedLine.of(line), document.place());
            }
        } finally {
            printed.objects().forEach(object -> {
                if (!collector.add(object)) {
                    remarks.error(
                            object.place(),
                            "",
                            "found properties of no object that is known; expected one of Virtual Desktop (classic) with"
                                    + " all its properties; print it again with Format-List");
                }
            });
            collector.end();
        }
    }
}
