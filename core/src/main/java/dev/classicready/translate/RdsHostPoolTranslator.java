package dev.classicready.translate;

import dev.classicready.classic.RdsHostPool;

/** Recreated by hand for now. */
final class RdsHostPoolTranslator implements ResourceTranslator<RdsHostPool> {

    @Override
    public Class<RdsHostPool> kind() {
        return RdsHostPool.class;
    }

    @Override
    public void translate(RdsHostPool resource, TranslationContext context) {
        context.leaveOut(resource, "objects of Virtual Desktop (classic) are recreated by hand, one by one");
    }
}
