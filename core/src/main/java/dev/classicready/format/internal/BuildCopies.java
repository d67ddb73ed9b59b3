package dev.classicready.format.internal;

import dev.classicready.classic.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells what builds and packaging leave behind from what people wrote. */
final class BuildCopies {

    /** A local package (csx), output folders of a build, and the definition that a build writes. */
    private static final Pattern COPY =
            Pattern.compile("(^|/)([^/]*\\.csx|bin|obj)/|\\.build\\.(csdef|cscfg)$", Pattern.CASE_INSENSITIVE);

    static boolean isCopy(String document) {
        return COPY.matcher(document).find();
    }

    /** Leaves out the copies of what is there as it was written, each with a note. */
    <T> List<T> withoutCopies(List<T> all, Function<T, DocumentRead> document, Function<T, String> name) {
        Set<String> written = new TreeSet<>();
        for (T one : all) {
            if (!isCopy(document.apply(one).name())) {
                written.add(Names.key(name.apply(one)));
            }
        }
        List<T> kept = new ArrayList<>();
        for (T one : all) {
            if (isCopy(document.apply(one).name()) && written.contains(Names.key(name.apply(one)))) {
                ServiceProjects.note(
                        document.apply(one), "a copy that a build has made; not used, as the original is there");
            } else {
                kept.add(one);
            }
        }
        return kept;
    }
}
