package dev.classicready.translate;

import java.util.List;

/** A resource group with its templates and with what became of each element of its classic resources. */
public record TranslatedGroup(
        ArmResourceGroup group, List<ArmTemplate> templates, List<Mapping> mapping, List<Untranslated> untranslated) {

    public TranslatedGroup {
        templates = List.copyOf(templates);
        mapping = List.copyOf(mapping);
        untranslated = List.copyOf(untranslated);
    }

    /** How many resources the templates hold. */
    public int resourceCount() {
        return templates.stream().mapToInt(t -> t.resources().size()).sum();
    }
}
