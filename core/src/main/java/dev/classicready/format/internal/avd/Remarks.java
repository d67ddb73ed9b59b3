package dev.classicready.format.internal.avd;

import dev.classicready.format.DescriptorSink;
import dev.classicready.format.internal.Shown;
import java.util.Map;
import java.util.TreeMap;

/** What there is to say of a document: no more errors than a person reads, and the same remark once. */
final class Remarks {

    private static final int MOST_ERRORS = 100;

    private final DescriptorSink sink;
    private final Map<String, Long> unknownProperties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Long> unknownNumbers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<RdsKind, Integer> leftOut = new TreeMap<>();
    private int errors;

    Remarks(DescriptorSink sink) {
        this.sink = sink;
    }

    void error(long place, String path, String message) {
        if (++errors <= MOST_ERRORS) {
            sink.error(place, path, message);
        }
    }

    void unknownProperty(String name, long place) {
        unknownProperties.putIfAbsent(name, place);
    }

    void unknownNumber(String name, long place) {
        unknownNumbers.putIfAbsent(name, place);
    }

    void leftOut(RdsKind kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }

    void end() {
        unknownProperties.forEach((name, place) ->
                sink.note(place, "", "the property " + Shown.of(name) + " is not known; it is passed over"));
        unknownNumbers.forEach((name, place) -> sink.note(
                place,
                "",
                "found " + name + " as a number, whose meaning no document tells; expected its name; print the object,"
                        + " or write $_." + name + ".ToString() into the JSON"));
        leftOut.forEach((kind, count) ->
                sink.note(-1, "", count + " " + kind.remark().orElseThrow() + "; nothing of them is kept"));
        if (errors > MOST_ERRORS) {
            sink.error(-1, "", (errors - MOST_ERRORS) + " further places make no sense either; export the file again");
        }
    }
}
