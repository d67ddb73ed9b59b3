package dev.classicready.plan;

import dev.classicready.translate.ArmId;
import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.ArmType;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.TranslatedGroup;
import java.util.List;

/**
 * What steps have to know of a group's files.
 *
 * @param files rewritten service definitions and configurations, without their texts
 */
record GroupFiles(List<TemplateFile> templates, boolean hasVault, List<RewrittenFile> files) {

    /**
     * A template with its parameter file.
     *
     * @param secrets the members of its secure parameter
     * @param certificates the thumbprints of certificates whose places in a key vault it takes
     * @param cloudServices the cloud services of web and worker roles that it makes
     */
    record TemplateFile(
            String template,
            String parameters,
            ArmResource.Stage stage,
            List<String> secrets,
            List<String> certificates,
            List<String> cloudServices) {}

    static GroupFiles of(TranslatedGroup group) {
        boolean vault = group.templates().stream()
                .flatMap(t -> t.resources().stream())
                .anyMatch(r -> r.id().type() == ArmType.KEY_VAULT);
        return new GroupFiles(
                group.templates().stream().map(GroupFiles::file).toList(),
                vault,
                group.files().stream()
                        .map(f -> new RewrittenFile(f.cloudService(), f.name(), "", f.changes()))
                        .toList());
    }

    private static TemplateFile file(ArmTemplate template) {
        return new TemplateFile(
                template.fileName(),
                template.parametersFileName(),
                template.stage(),
                template.parameters().stream()
                        .filter(ArmParameter::isSecure)
                        .flatMap(p -> p.members().stream())
                        .toList(),
                template.parameters().stream()
                        .map(ArmParameter::name)
                        .filter(n -> n.startsWith(ArmParameter.CERTIFICATE_URL))
                        .map(n -> n.substring(ArmParameter.CERTIFICATE_URL.length()))
                        .toList(),
                template.resources().stream()
                        .map(ArmResource::id)
                        .filter(id -> id.type() == ArmType.CLOUD_SERVICE)
                        .map(ArmId::name)
                        .toList());
    }
}
