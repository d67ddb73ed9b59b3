package dev.classicready.translate;

import dev.classicready.classic.RdsTenant;

/** Recreated by hand for now. */
final class RdsTenantTranslator implements ResourceTranslator<RdsTenant> {

    @Override
    public Class<RdsTenant> kind() {
        return RdsTenant.class;
    }

    @Override
    public void translate(RdsTenant resource, TranslationContext context) {
        context.leaveOut(resource, "objects of Virtual Desktop (classic) are recreated by hand, one by one");
    }
}
