package dev.classicready.translate;

import dev.classicready.classic.DeploymentExtension;
import dev.classicready.classic.Names;
import dev.classicready.classic.ServiceExtension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a deployment of web and worker roles. The deployment tells their ids and roles; what they are, the
 * cloud service's own list of extensions tells.
 */
final class DeployedExtensions {

    private static final String WHY_UNKNOWN =
            "the deployment tells its id only: the cloud service's list of extensions says what it is (GET "
                    + "…/services/hostedservices/<cloud service>/extensions)";

    private final CloudServiceDesign design;
    private final Placement placement;
    private final Map<String, List<DeploymentExtension>> byId = new LinkedHashMap<>();

    DeployedExtensions(CloudServiceDesign design, Placement placement) {
        this.design = design;
        this.placement = placement;
        for (DeploymentExtension extension : design.deployment().extensions()) {
            if (whyNot(extension) == null) {
                byId.computeIfAbsent(Names.key(extension.id()), k -> new ArrayList<>())
                        .add(extension);
            }
        }
    }

    /** Adds them to a cloud service's. */
    void addTo(List<Map<String, Object>> extensions) {
        for (List<DeploymentExtension> same : byId.values()) {
            described(same.get(0)).ifPresent(d -> extensions.add(extension(d, same)));
        }
    }

    /** The name of the extension of a type, where there is one. */
    Optional<String> ofType(String type) {
        return byId.values().stream()
                .map(same -> described(same.get(0)).orElseThrow())
                .filter(d -> Names.same(d.extensionType(), type))
                .map(DeployedExtensions::name)
                .findFirst();
    }

    void map(ClassicElement parent, TranslationContext context) {
        for (DeploymentExtension extension : design.deployment().extensions()) {
            ClassicElement element = Elements.of(parent, extension);
            String why = whyNot(extension);
            if (why != null) {
                context.leaveOut(element, extension, why);
            } else {
                ServiceExtension described = described(extension).orElseThrow();
                context.map(
                        element,
                        RoleDeploymentTranslation.RULE,
                        new Notes()
                                .add(settings(described).remark())
                                .addIf(hasXml(described), "its settings are XML: hand them over as a member of secrets")
                                .addIf(
                                        isProtected(described),
                                        "its protected settings come from secrets: the platform never shows them")
                                .text(),
                        design.id().part("extensions", name(described)));
            }
        }
    }

    private @Nullable String whyNot(DeploymentExtension extension) {
        if (extension.state() != null && !Names.same(extension.state(), "Enable")) {
            return "its state is " + extension.state();
        }
        return described(extension).isPresent() ? null : WHY_UNKNOWN;
    }

    private Optional<ServiceExtension> described(DeploymentExtension extension) {
        return placement
                .extension(design.service(), extension.id())
                .filter(d -> d.provider() != null && d.extensionType() != null);
    }

    private Map<String, Object> extension(ServiceExtension described, List<DeploymentExtension> same) {
        List<String> roles = same.stream().map(DeploymentExtension::role).toList();
        boolean all = roles.stream().anyMatch(r -> r == null);
        return Values.part(
                name(described),
                Values.object(
                        "publisher",
                        described.provider(),
                        "type",
                        described.extensionType(),
                        "typeHandlerVersion",
                        Extensions.version(described.version()),
                        "autoUpgradeMinorVersion",
                        true,
                        "settings",
                        hasXml(described)
                                ? ArmExpression.secret(member(described) + "-settings")
                                : settings(described).values(),
                        "protectedSettings",
                        isProtected(described) ? ArmExpression.secret(member(described) + "-protectedSettings") : null,
                        "rolesAppliedTo",
                        all ? null : roles));
    }

    private ExtensionSettings settings(ServiceExtension described) {
        return ExtensionSettings.of(hasXml(described) ? null : described.publicConfiguration(), member(described));
    }

    private static boolean hasXml(ServiceExtension described) {
        return described.publicConfiguration() != null
                && described.publicConfiguration().strip().startsWith("<");
    }

    private static boolean isProtected(ServiceExtension described) {
        return described.thumbprint() != null && !described.thumbprint().isBlank();
    }

    private static String name(ServiceExtension described) {
        return ArmNames.legal(described.id(), 80);
    }

    private String member(ServiceExtension described) {
        return design.named("extension-" + name(described));
    }
}
