package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RoleSize;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants of a translation.
 *
 * @param targetSubscription where everything goes; null for each resource's own subscription
 * @param targetVirtualNetwork an existing virtual network of Resource Manager for machines outside of virtual networks,
 *     as {@code name}, {@code group/name} or {@code group/name/subnet}; null to make a network for each cloud service
 * @param location the region of resources whose descriptors tell none
 * @param operator the principal that is to handle certificates, or null
 * @param settings further wishes by name: {@code size.Small} = {@code Standard_B2s_v2} for all machines of a classic size,
 *     {@code gateway-sku.Standard} = {@code VpnGw2AZ} for all gateways of a classic size, {@code os-family} for the guest
 *     operating system of web and worker roles
 */
public record TranslationOptions(
        Target target,
        @Nullable String targetSubscription,
        @Nullable String targetVirtualNetwork,
        @Nullable String location,
        @Nullable String operator,
        Map<String, String> settings) {

    static final String OS_FAMILY = "os-family";
    static final String SIZE = "size.";
    static final String GATEWAY_SKU = "gateway-sku.";

    /** For the current target, everything else as the estate says. */
    public static final TranslationOptions DEFAULT =
            new TranslationOptions(Target.CURRENT, null, null, null, null, Map.of());

    public TranslationOptions {
        Map<String, String> copy = new TreeMap<>();
        settings.forEach((name, value) -> copy.put(Names.key(name), value));
        settings = Map.copyOf(copy);
    }

    /**
     * Options from choices by name: {@code target-subscription}, {@code target-virtual-network}, {@code location} and
     * {@code operator} have members of their own, everything else is a setting.
     */
    public static TranslationOptions of(Target target, Map<String, String> choices) {
        Map<String, String> rest = new TreeMap<>();
        choices.forEach((name, value) -> rest.put(Names.key(name), value));
        return new TranslationOptions(
                target,
                rest.remove("target-subscription"),
                rest.remove("target-virtual-network"),
                rest.remove("location"),
                rest.remove("operator"),
                rest);
    }

    /** The names of the settings that a translation looks at. */
    public static SortedSet<String> settingNames() {
        SortedSet<String> names = new TreeSet<>(Set.of(OS_FAMILY));
        RoleSize.names().forEach(size -> names.add(SIZE + size));
        GatewayDesign.SIZES.forEach(size -> names.add(GATEWAY_SKU + size));
        return names;
    }

    /** Whether a translation looks at a setting: one of {@link #settingNames()}, or that of a size of later days. */
    public static boolean isSetting(String name) {
        String key = Names.key(name);
        return settingNames().stream().anyMatch(n -> Names.same(n, key))
                || key.matches(Names.key(SIZE) + "(standard|basic)_\\w+");
    }

    /**
     * Checks that each setting which a translation looks at has a value that makes sense.
     *
     * @throws IllegalArgumentException if one names a size, a SKU or a guest operating system that Azure does not have
     */
    public void checkValues() {
        new TreeMap<>(settings).forEach((name, value) -> {
            if (isSetting(name)) {
                SettingValues.check(name, value);
            }
        });
    }

    public TranslationOptions withTarget(Target target) {
        return new TranslationOptions(target, targetSubscription, targetVirtualNetwork, location, operator, settings);
    }

    public TranslationOptions withTargetSubscription(@Nullable String subscription) {
        return new TranslationOptions(target, subscription, targetVirtualNetwork, location, operator, settings);
    }

    public TranslationOptions withTargetVirtualNetwork(@Nullable String network) {
        return new TranslationOptions(target, targetSubscription, network, location, operator, settings);
    }

    public TranslationOptions withLocation(@Nullable String location) {
        return new TranslationOptions(target, targetSubscription, targetVirtualNetwork, location, operator, settings);
    }

    public TranslationOptions withOperator(@Nullable String operator) {
        return new TranslationOptions(target, targetSubscription, targetVirtualNetwork, location, operator, settings);
    }

    public TranslationOptions withSettings(Map<String, String> settings) {
        return new TranslationOptions(target, targetSubscription, targetVirtualNetwork, location, operator, settings);
    }

    /** A further wish by its name, ignoring case. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(Names.key(name)));
    }

    /** Whether the target is what can be deployed today. */
    public boolean isCurrent() {
        return target == Target.CURRENT;
    }
}
