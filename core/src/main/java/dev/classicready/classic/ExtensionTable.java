package dev.classicready.classic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Form and purpose of VM extensions by publisher, name and major version: the built-in table {@code extensions.csv},
 * over which a supplied catalogue of the platform wins as to the form.
 */
public final class ExtensionTable {

    private static final Map<String, Row> BUILT_IN = read();

    /** The table where no catalogue is supplied. */
    public static final ExtensionTable BUILT_IN_ONLY = new ExtensionTable(List.of());

    private final Map<String, ExtensionForm> catalogue = new HashMap<>();

    /** The table, corrected by a supplied catalogue. */
    public ExtensionTable(Collection<CatalogueExtension> supplied) {
        for (CatalogueExtension extension : supplied) {
            ExtensionForm form = extension.json() ? ExtensionForm.JSON : ExtensionForm.XML;
            String handler = Names.key(extension.publisher() + "." + extension.name());
            catalogue.put(handler + " " + major(extension.version()), form);
        }
    }

    private record Row(ExtensionForm form, ExtensionPurpose purpose) {}

    /** How an extension is configured. */
    public ExtensionForm form(ExtensionReference reference) {
        ExtensionForm supplied = catalogue.get(Names.key(reference.handlerName()) + " " + reference.majorVersion());
        if (supplied != null) {
            return supplied;
        }
        Row row = row(reference);
        return row == null ? ExtensionForm.UNKNOWN : row.form;
    }

    /** What an extension is for. */
    public ExtensionPurpose purpose(ExtensionReference reference) {
        Row row = row(reference);
        return row == null ? ExtensionPurpose.OTHER : row.purpose;
    }

    private static @Nullable Row row(ExtensionReference reference) {
        String publisher = Names.key(reference.publisher());
        String name = Names.key(reference.name());
        Row exact = BUILT_IN.get(publisher + "/" + name + "/" + reference.majorVersion());
        if (exact != null) {
            return exact;
        }
        Row anyVersion = BUILT_IN.get(publisher + "/" + name + "/*");
        return anyVersion != null ? anyVersion : BUILT_IN.get(publisher + "/*/*");
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
