package dev.classicready.plan;

import dev.classicready.translate.ArmId;
import dev.classicready.translate.ArmParameter;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.ArmTemplate;
import dev.classicready.translate.ArmType;
import dev.classicready.translate.MachineChange;
import dev.classicready.translate.RewrittenFile;
import dev.classicready.translate.TranslatedGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What steps have to know of a group's files and of what they make.
 *
 * @param resources names of its resources by their types, as far as steps speak of them
 * @param machines what changes for the users of its machines
 * @param extensionsLeft extensions that the templates leave out, by name, with the reason
 * @param files rewritten service definitions and configurations, without their texts
 */
record GroupFiles(
        List<TemplateFile> templates,
        Map<ArmType, List<String>> resources,
        List<MachineChange> machines,
        Map<String, String> extensionsLeft,
        List<RewrittenFile> files) {

    private static final List<ArmType> SPOKEN_OF =
            List.of(ArmType.KEY_VAULT, ArmType.STORAGE_ACCOUNT, ArmType.VIRTUAL_NETWORK_GATEWAY, ArmType.CONNECTION);

    /**
     * A template with its parameter file.
     *
     * @param secrets the members of its parameter for secrets
     * @param principals whether it takes the ids of users
     * @param choices its other parameters, but for the location and those for certificates
     * @param certificates the thumbprints of certificates whose places in a key vault it takes
     * @param cloudServices the cloud services of web and worker roles that it makes
     */
    record TemplateFile(
            String template,
            String parameters,
            ArmResource.Stage stage,
            List<String> secrets,
            boolean principals,
            List<String> choices,
            List<String> certificates,
            List<String> cloudServices) {}

    static GroupFiles of(TranslatedGroup group) {
        Map<ArmType, List<String>> resources = new LinkedHashMap<>();
        group.templates().stream()
                .flatMap(t -> t.resources().stream())
                .map(ArmResource::id)
                .filter(id -> SPOKEN_OF.contains(id.type()))
                .forEach(id -> resources
                        .computeIfAbsent(id.type(), t -> new ArrayList<>())
                        .add(id.name()));
        Map<String, String> left = new LinkedHashMap<>();
        group.untranslated().stream()
                .filter(u -> u.classic().type().equals("ExtensionReference"))
                .forEach(u -> left.putIfAbsent(u.classic().name(), u.why()));
        return new GroupFiles(
                group.templates().stream().map(GroupFiles::file).toList(),
                resources,
                group.machines(),
                left,
                group.files().stream()
                        .map(f -> new RewrittenFile(f.cloudService(), f.name(), "", f.changes()))
                        .toList());
    }

    /** The names of a type's resources. */
    List<String> names(ArmType type) {
        return resources.getOrDefault(type, List.of());
    }

    /** The name of the only resource of a type, if there is one. */
    Optional<String> name(ArmType type) {
        return names(type).stream().findFirst();
    }

    private static TemplateFile file(ArmTemplate template) {
        List<String> secrets = new ArrayList<>();
        boolean principals = false;
        List<String> choices = new ArrayList<>();
        List<String> certificates = new ArrayList<>();
        for (ArmParameter parameter : template.parameters()) {
            String name = parameter.name();
            if (name.equals(ArmParameter.PRINCIPALS)) {
                principals = true;
            } else if (parameter.isSecure()) {
                secrets.addAll(parameter.members());
            } else if (name.startsWith(ArmParameter.CERTIFICATE_URL)) {
                certificates.add(name.substring(ArmParameter.CERTIFICATE_URL.length()));
            } else if (!name.equals("location")) {
                choices.add(name);
            }
        }
        return new TemplateFile(
                template.fileName(),
                template.parametersFileName(),
                template.stage(),
                secrets,
                principals,
                choices,
                certificates,
                template.resources().stream()
                        .map(ArmResource::id)
                        .filter(id -> id.type() == ArmType.CLOUD_SERVICE)
                        .map(ArmId::name)
                        .toList());
    }
}
