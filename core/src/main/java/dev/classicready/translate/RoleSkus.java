package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RoleSize;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of web and worker roles in Cloud Services (extended support). The platform's migration gave the classic sizes
 * their Resource Manager names, {@code Small} became {@code Standard_A1}. That series is retired; since 2024 its documents
 * name sizes of the Av2 series in its place, with as many cores.
 */
final class RoleSkus {

    /** The size of roles whose descriptors tell none. */
    static final String DEFAULT = "Standard_A1_v2";

    private static final Map<String, String> LIVING = Map.ofEntries(
            Map.entry("standard_a0", "Standard_A1_v2"),
            Map.entry("standard_a1", "Standard_A1_v2"),
            Map.entry("standard_a2", "Standard_A2_v2"),
            Map.entry("standard_a3", "Standard_A4_v2"),
            Map.entry("standard_a4", "Standard_A8_v2"),
            Map.entry("standard_a5", "Standard_A2m_v2"),
            Map.entry("standard_a6", "Standard_A4m_v2"),
            Map.entry("standard_a7", "Standard_A8m_v2"),
            // For these the documents name none; cloud services have the series Ev3, with as much memory.
            Map.entry("standard_a8", "Standard_E8_v3"),
            Map.entry("standard_a9", "Standard_E16_v3"),
            Map.entry("standard_a10", "Standard_E8_v3"),
            Map.entry("standard_a11", "Standard_E16_v3"));

    private RoleSkus() {}

    /** The name of the size; empty where the descriptors tell none that is known. */
    static Optional<String> name(@Nullable String classic, TranslationOptions options) {
        if (classic == null) {
            return Optional.empty();
        }
        Optional<String> wish =
                options.isCurrent() ? options.setting(TranslationOptions.SIZE + classic) : Optional.empty();
        if (wish.isPresent()) {
            return wish;
        }
        Optional<String> named = RoleSize.of(classic)
                .map(RoleSize::resourceManagerName)
                .or(() -> Optional.of(classic).filter(VmSizes::isName));
        return options.isCurrent() ? named.map(n -> LIVING.getOrDefault(Names.key(n), n)) : named;
    }
}
