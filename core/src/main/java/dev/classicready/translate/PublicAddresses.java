package dev.classicready.translate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Public IP addresses. */
final class PublicAddresses {
    private PublicAddresses() {}

    /** An address that stays, of the Standard SKU. */
    static void emitStandard(
            TranslationContext context, ArmId id, @Nullable Map<String, Object> dns, @Nullable Integer idleTimeout) {
        emit(context, id, "Standard", "Static", dns, idleTimeout);
    }

    /**
     * An address as the target has it: Standard and static for the current one, Basic for the platform's.
     *
     * @param stays whether the platform's address is static
     */
    static void emit(
            TranslationContext context,
            ArmId id,
            boolean stays,
            @Nullable Map<String, Object> dns,
            @Nullable Integer idleTimeout) {
        boolean current = context.options().isCurrent();
        emit(context, id, current ? "Standard" : "Basic", current || stays ? "Static" : "Dynamic", dns, idleTimeout);
    }

    /** An address of the Basic SKU, which cloud services of web and worker roles still have. */
    static void emitBasic(TranslationContext context, ArmId id, boolean stays, String dnsLabel) {
        emit(context, id, "Basic", stays ? "Static" : "Dynamic", Values.object("domainNameLabel", dnsLabel), null);
    }

    /** Whether the address has been made with the Basic SKU. */
    static boolean isBasic(TranslationContext context, ArmId id) {
        return context.resources().stream()
                .filter(r -> r.id().equals(id))
                .anyMatch(r -> Values.object("name", "Basic").equals(r.member("sku")));
    }

    private static void emit(
            TranslationContext context,
            ArmId id,
            String sku,
            String allocation,
            @Nullable Map<String, Object> dns,
            @Nullable Integer idleTimeout) {
        context.emit(
                id,
                "sku",
                Values.object("name", sku),
                "properties",
                Values.object(
                        "publicIPAllocationMethod",
                        allocation,
                        "publicIPAddressVersion",
                        "IPv4",
                        "idleTimeoutInMinutes",
                        idleTimeout == null ? null : Math.max(4, Math.min(30, idleTimeout)),
                        "dnsSettings",
                        dns));
    }
}
