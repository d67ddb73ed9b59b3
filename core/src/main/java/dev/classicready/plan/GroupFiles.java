package dev.classicready.plan;

import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.ArmType;
import dev.classicready.translate.TranslatedGroup;
import java.util.List;

/** What steps have to know of a group's files. */
record GroupFiles(List<TemplateFile> templates, boolean hasVault) {

    /** A template with its parameter file. */
    record TemplateFile(String template, String parameters, boolean late, boolean secrets) {}

    static GroupFiles of(TranslatedGroup group) {
        boolean vault = group.templates().stream()
                .flatMap(t -> t.resources().stream())
                .anyMatch(r -> r.id().type() == ArmType.KEY_VAULT);
        return new GroupFiles(group.templates().stream().map(GroupFiles::file).toList(), vault);
    }

    private static TemplateFile file(ArmTemplate template) {
        return new TemplateFile(
                template.fileName(),
                template.parametersFileName(),
                template.isLate(),
                template.parameters().stream().anyMatch(ArmParameter::isSecure));
    }
}
