package dev.classicready.format.internal.network;

import dev.classicready.classic.AddressPrefix;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes address prefixes. */
final class Prefixes {

    private Prefixes() {}

    static List<AddressPrefix> of(@Nullable List<@Nullable Text> texts) {
        if (texts == null) {
            return List.of();
        }
        List<AddressPrefix> prefixes = new ArrayList<>(texts.size());
        for (Text text : texts) {
            if (text != null) {
                prefixes.add(new AddressPrefix(
                        text.value(),
                        Places.at(text.place(), AddressPrefix.FIELDS)
                                .set("value", text.place())
                                .build()));
            }
        }
        return prefixes;
    }
}
