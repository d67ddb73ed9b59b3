package dev.classicready.translate;

import dev.classicready.classic.ReservedIp;

/** Reserved addresses: static public addresses. Those of a VIP are made with their cloud service already. */
final class ReservedIpTranslator implements ResourceTranslator<ReservedIp> {

    private static final String RULE = "t-reserved-ip";

    @Override
    public Class<ReservedIp> kind() {
        return ReservedIp.class;
    }

    @Override
    public void translate(ReservedIp ip, TranslationContext context) {
        if (!context.isGrouped()) {
            context.leaveOut(
                    ip,
                    "it belongs to " + (ip.cloudService() == null ? "a service" : ip.cloudService())
                            + ", of whose virtual machines and roles no descriptor tells");
            return;
        }
        ArmId id = context.placement().id(ip).orElseThrow();
        Notes notes = new Notes().renamed(ip.name(), id.name());
        if (!context.isEmitted(id)) {
            PublicAddresses.emit(context, id, true, null, null);
            notes.addIf(ip.isUsed(), "no endpoint uses it: a load balancer has no part in it");
        }
        notes.addIf(
                context.options().isCurrent(),
                (PublicAddresses.isBasic(context, id) ? "Basic" : "Standard") + " and static; a new address"
                        + (ip.address() == null ? "" : " in place of " + ip.address())
                        + ", since none can be chosen");
        context.map(Elements.of(ip), RULE, notes.text(), id.ref());
    }
}
