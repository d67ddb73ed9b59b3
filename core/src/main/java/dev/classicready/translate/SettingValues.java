package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RoleSize;
import java.util.List;
import java.util.Optional;

/** What the settings of a translation can be: a value that Azure does not have would show only when it is deployed. */
final class SettingValues {

    private static final List<String> OS_FAMILIES = List.of("5", "6", "7");

    private SettingValues() {}

    /**
     * Checks the value of a setting that a translation looks at.
     *
     * @throws IllegalArgumentException if there is nothing of that name
     */
    static void check(String name, String value) {
        String said = TranslationOptions.settingNames().stream()
                        .filter(n -> Names.same(n, name))
                        .findFirst()
                        .orElse(name)
                + " is \"" + value + "\"";
        if (name.startsWith(Names.key(TranslationOptions.SIZE))) {
            if (!VmSizes.isName(value) && !isResourceManagers(value)) {
                throw new IllegalArgumentException(
                        said + "; expected a size of Resource Manager as Azure writes it, such as " + VmSizes.DEFAULT
                                + " (az vm list-sizes -l LOCATION -o table shows those of a region)");
            }
        } else if (name.startsWith(Names.key(TranslationOptions.GATEWAY_SKU))) {
            if (!GatewaySkus.isKnown(value)) {
                throw new IllegalArgumentException(said + "; expected one of " + String.join(", ", GatewaySkus.all()));
            }
        } else if (Names.same(name, TranslationOptions.OS_FAMILY) && !OS_FAMILIES.contains(value)) {
            throw new IllegalArgumentException(
                    said + "; expected " + String.join(", ", OS_FAMILIES.subList(0, 2)) + " or " + OS_FAMILIES.get(2));
        }
    }

    private static boolean isResourceManagers(String size) {
        Optional<RoleSize> known = RoleSize.of(size);
        return known.isPresent() && known.get().resourceManagerName().equals(size);
    }
}
