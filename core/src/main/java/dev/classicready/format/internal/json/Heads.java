package dev.classicready.format.internal.json;

import dev.classicready.descriptor.Evidence;
import dev.classicready.format.JsonHead;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the beginning and the name of a document tell of it. */
final class Heads {

    private Heads() {}

    /** Whether the document lists nothing, and its name says of what kind that nothing is. */
    static boolean isEmptyListOf(Evidence evidence, JsonHead head) {
        return head.isEmptyList() && restOfName(head.name(), evidence) != null;
    }

    /**
     * What the name of a document says beside its kind, for example {@code westeurope} in
     * {@code compute-usages-westeurope.json}.
     *
     * @return an empty string where it says nothing more, null where it does not say this kind
     */
    static @Nullable String restOfName(String name, Evidence evidence) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = file.indexOf('.') < 0 ? file : file.substring(0, file.indexOf('.'));
        String kind = evidence.kind();
        if (!stem.toLowerCase(Locale.ROOT).startsWith(kind)) {
            return null;
        }
        String rest = stem.substring(kind.length());
        return rest.isEmpty()
                ? ""
                : "-_ ".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1).strip() : null;
    }

    /** A member of what the document is about; an empty string where there is none or it is no text. */
    static String sample(JsonHead head, String member) {
        return head.sample().getOrDefault(member, "");
    }
}
