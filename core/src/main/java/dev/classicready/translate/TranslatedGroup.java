package dev.classicready.translate;

import java.util.List;

/**
 * A resource group with its templates and with what became of each element of its classic resources.
 *
 * @param files service definitions and configurations of its cloud services, rewritten
 * @param machines what changes for the users of its machines
 */
public record TranslatedGroup(
        ArmResourceGroup group,
        List<ArmTemplate> templates,
        List<Mapping> mapping,
        List<Untranslated> untranslated,
        List<RewrittenFile> files,
        List<MachineChange> machines) {

    public TranslatedGroup {
        templates = List.copyOf(templates);
        mapping = List.copyOf(mapping);
        untranslated = List.copyOf(untranslated);
        files = List.copyOf(files);
        machines = List.copyOf(machines);
    }

    /** How many resources the templates hold. */
    public int resourceCount() {
        return templates.stream().mapToInt(t -> t.resources().size()).sum();
    }
}
