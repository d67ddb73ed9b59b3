package dev.classicready.classic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Form and purpose of VM extensions by publisher, name and major version: the built-in table {@code extensions.csv},
 * over which a supplied catalogue of the platform wins as to the form. Thread-safe.
 */
public final class ExtensionTable {

    private static final Map<String, Row> BUILT_IN = read();
    private static final Row OTHER = new Row(ExtensionForm.UNKNOWN, ExtensionPurpose.OTHER);

    private final Map<String, ExtensionForm> catalogue = new HashMap<>();
    private final Map<Handler, Row> asked = new ConcurrentHashMap<>();

    /** The table, corrected by a supplied catalogue. */
    public ExtensionTable(Collection<CatalogueExtension> supplied) {
        for (CatalogueExtension extension : supplied) {
            ExtensionForm form = extension.json() ? ExtensionForm.JSON : ExtensionForm.XML;
            String handler = Names.key(extension.publisher() + "." + extension.name());
            catalogue.put(handler + " " + major(extension.version()), form);
        }
    }

    private record Row(ExtensionForm form, ExtensionPurpose purpose) {}

    /** What an estate has thousands of times over, in few spellings. */
    private record Handler(String publisher, String name, int majorVersion) {}

    /** How an extension is configured. */
    public ExtensionForm form(ExtensionReference reference) {
        return row(reference).form;
    }

    /** What an extension is for. */
    public ExtensionPurpose purpose(ExtensionReference reference) {
        return row(reference).purpose;
    }

    private Row row(ExtensionReference reference) {
        return asked.computeIfAbsent(
                new Handler(reference.publisher(), reference.name(), reference.majorVersion()), this::find);
    }

    private Row find(Handler handler) {
        String publisher = Names.key(handler.publisher);
        String name = Names.key(handler.name);
        Row builtIn = Stream.of(name + "/" + handler.majorVersion, name + "/*", "*/*")
                .map(rest -> BUILT_IN.get(publisher + "/" + rest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(OTHER);
        ExtensionForm supplied =
                catalogue.get(Names.key(handler.publisher + "." + handler.name) + " " + handler.majorVersion);
        return supplied == null ? builtIn : new Row(supplied, builtIn.purpose);
    }

    private static int major(String version) {
        int dot = version.indexOf('.');
        String leading = dot < 0 ? version : version.substring(0, dot);
        return leading.matches("\\d{1,9}") ? Integer.parseInt(leading) : -1;
    }

    private static Map<String, Row> read() {
        return Table.rows("extensions.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        cells -> Names.key(cells[0]) + "/" + Names.key(cells[1]) + "/" + cells[2],
                        cells -> new Row(ExtensionForm.valueOf(cells[3]), ExtensionPurpose.valueOf(cells[4]))));
    }
}
