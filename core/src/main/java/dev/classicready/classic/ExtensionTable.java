package dev.classicready.classic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Form and purpose of VM extensions by publisher, name and major version: the built-in table {@code extensions.csv},
 * over which a supplied catalogue of the platform wins as to the form. Thread-safe.
 */
public final class ExtensionTable {

    private static final Map<String, Entry> BUILT_IN = read();
    private static final Entry OTHER = new Entry(ExtensionForm.UNKNOWN, ExtensionPurpose.OTHER);

    private final Map<String, ExtensionForm> catalogue = new HashMap<>();
    private final Map<Handler, Entry> asked = new ConcurrentHashMap<>();

    /** The table, corrected by a supplied catalogue. */
    public ExtensionTable(Collection<CatalogueExtension> supplied) {
        for (CatalogueExtension extension : supplied) {
            ExtensionForm form = extension.json() ? ExtensionForm.JSON : ExtensionForm.XML;
            String handler = Names.key(extension.publisher() + "." + extension.name());
            catalogue.put(handler + " " + major(extension.version()), form);
        }
    }

    /** How an extension is configured, and what it is for. */
    public record Entry(ExtensionForm form, ExtensionPurpose purpose) {}

    /** What an estate has thousands of times over, in few spellings. */
    private record Handler(
            String publisher, String name, @Nullable String version) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Handler that
                    && name.equals(that.name)
                    && publisher.equals(that.publisher)
                    && Objects.equals(version, that.version);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * publisher.hashCode() + name.hashCode()) + Objects.hashCode(version);
        }
    }

    /** What the table says of an extension; one that it does not know is of unknown form, for any other purpose. */
    public Entry of(ExtensionReference reference) {
        Handler handler = new Handler(reference.publisher(), reference.name(), reference.version());
        Entry known = asked.get(handler);
        return known != null ? known : asked.computeIfAbsent(handler, h -> find(reference));
    }

    private Entry find(ExtensionReference reference) {
        String publisher = Names.key(reference.publisher());
        String name = Names.key(reference.name());
        Entry builtIn = Stream.of(name + "/" + reference.majorVersion(), name + "/*", "*/*")
                .map(rest -> BUILT_IN.get(publisher + "/" + rest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(OTHER);
        ExtensionForm supplied = catalogue.get(
                Names.key(reference.publisher() + "." + reference.name()) + " " + reference.majorVersion());
        return supplied == null ? builtIn : new Entry(supplied, builtIn.purpose);
    }

    private static int major(String version) {
        int dot = version.indexOf('.');
        String leading = dot < 0 ? version : version.substring(0, dot);
        return leading.matches("\\d{1,9}") ? Integer.parseInt(leading) : -1;
    }

    private static Map<String, Entry> read() {
        return Table.rows("extensions.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        cells -> Names.key(cells[0]) + "/" + Names.key(cells[1]) + "/" + cells[2],
                        cells -> new Entry(ExtensionForm.valueOf(cells[3]), ExtensionPurpose.valueOf(cells[4]))));
    }
}
