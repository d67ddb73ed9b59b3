package dev.classicready.translate;

import dev.classicready.classic.RdsTenant;
import java.util.List;

/** Tenants: a workspace shows the application groups of one to their users. */
final class RdsTenantTranslator implements ResourceTranslator<RdsTenant> {

    private static final String RULE = "t-avd-tenant";

    @Override
    public Class<RdsTenant> kind() {
        return RdsTenant.class;
    }

    @Override
    public void translate(RdsTenant tenant, TranslationContext context) {
        Placement placement = context.placement();
        ArmId id = placement.id(tenant).orElseThrow();
        List<ArmReference> groups = placement.appGroups(tenant).stream()
                .flatMap(group -> placement.id(group).stream())
                .map(ArmId::ref)
                .toList();
        context.emit(
                id,
                "properties",
                Values.object(
                        "friendlyName", tenant.friendlyName(),
                        "description", tenant.description(),
                        "applicationGroupReferences", groups));
        ClassicElement element = Elements.of(tenant);
        Notes notes = new Notes()
                .renamed(tenant.name(), id.name())
                .addIf(groups.isEmpty(), "no application group of it is described")
                .addIf(tenant.hasSingleSignOn(), "single sign-on is a matter of each host pool, where a step sets it");
        context.map(element, RULE, notes.text(), id.ref());
        if (!tenant.tenantGroup().equals(RdsTenant.DEFAULT_GROUP)) {
            context.leaveOutAlone(
                    Elements.of(element, "TenantGroupName", tenant.tenantGroup()),
                    "Resource Manager has no groups of tenants; who manages several is given roles in each"
                            + " subscription");
        }
        if (tenant.aadTenantId() != null) {
            context.leaveOutAlone(
                    Elements.of(element, "AadTenantId", tenant.aadTenantId()),
                    "users are those of the directory that the subscription trusts, which has to be this one");
        }
    }
}
