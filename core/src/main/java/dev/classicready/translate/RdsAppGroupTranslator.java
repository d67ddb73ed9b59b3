package dev.classicready.translate;

import dev.classicready.classic.RdsAppGroup;

/** Recreated by hand for now. */
final class RdsAppGroupTranslator implements ResourceTranslator<RdsAppGroup> {

    @Override
    public Class<RdsAppGroup> kind() {
        return RdsAppGroup.class;
    }

    @Override
    public void translate(RdsAppGroup resource, TranslationContext context) {
        context.leaveOut(resource, "objects of Virtual Desktop (classic) are recreated by hand, one by one");
    }
}
