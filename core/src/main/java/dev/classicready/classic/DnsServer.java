package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/** A DNS server by name and address; the address is null where a reference names a server that nothing declares. */
public record DnsServer(String name, @Nullable String address, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "address");

    @Override
    public String key() {
        return name;
    }
}
