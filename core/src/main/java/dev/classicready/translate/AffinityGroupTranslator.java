package dev.classicready.translate;

import dev.classicready.classic.AffinityGroup;

/** Affinity groups: Resource Manager has none; they tell the region of what is in them. */
final class AffinityGroupTranslator implements ResourceTranslator<AffinityGroup> {

    @Override
    public Class<AffinityGroup> kind() {
        return AffinityGroup.class;
    }

    @Override
    public void translate(AffinityGroup group, TranslationContext context) {
        context.leaveOut(group, "Resource Manager has no affinity groups: what is in it goes to its region");
    }
}
