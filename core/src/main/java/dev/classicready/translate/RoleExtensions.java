package dev.classicready.translate;

import dev.classicready.classic.ConfigurationSetting;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.WebWorkerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The extensions of a cloud service: those it is deployed with, and those that take the place of modules of its roles. */
final class RoleExtensions {

    /** The type of the extension for remote desktop, and its name. */
    private static final String REMOTE_DESKTOP = "RDP";

    private static final String DIAGNOSTICS_TYPE = "PaaSDiagnostics";

    private static final String DIAGNOSTICS = "Microsoft.Insights.VMDiagnosticsSettings_";
    private static final String DIAGNOSTICS_SCHEMA =
            " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2010/10/DiagnosticsConfiguration\"";

    /** Cloud Services (extended support) end then; an account for remote desktop needs no longer. */
    private static final String LAST_DAY = "2027-03-31T00:00:00Z";

    private final CloudServiceDesign design;
    private final DeployedExtensions deployed;
    private final List<Map<String, Object>> extensions = new ArrayList<>();

    RoleExtensions(CloudServiceDesign design, DeployedExtensions deployed) {
        this.design = design;
        this.deployed = deployed;
        deployed.addTo(extensions);
        if (design.replacesModules()) {
            remoteDesktop();
            design.roles().forEach(r -> diagnostics(r.role()));
        }
    }

    /** Null for none. */
    @Nullable
    Map<String, Object> profile() {
        return extensions.isEmpty() ? null : Values.object("extensions", extensions);
    }

    /** The extension that takes a module's place for a role; empty where the module is switched off. */
    Optional<String> inPlaceOf(RoleModule module, RoleDefinition role) {
        if (!design.replacesModules()) {
            return Optional.empty();
        }
        return switch (module) {
            case DIAGNOSTICS -> deployed.ofType(DIAGNOSTICS_TYPE).or(() -> Optional.of(diagnosticsName(role.name())));
            case REMOTE_ACCESS, REMOTE_FORWARDER ->
                isReachable(role)
                        ? deployed.ofType(REMOTE_DESKTOP).or(() -> Optional.of(REMOTE_DESKTOP))
                        : Optional.empty();
        };
    }

    private boolean isReachable(RoleDefinition role) {
        return RoleModule.REMOTE_ACCESS.isImportedBy(role)
                && !Names.same(setting(role.name(), RoleModule.REMOTE_ACCESS.setting("Enabled")), "false");
    }

    private static String diagnosticsName(String role) {
        return DIAGNOSTICS + role;
    }

    private Optional<RoleDefinition> declared(WebWorkerRole role) {
        return design.deployment().definitionOf(role);
    }

    private String setting(String role, String name) {
        return Optional.ofNullable(design.deployment().configuration())
                .flatMap(c -> c.role(role))
                .flatMap(r -> r.setting(name))
                .map(ConfigurationSetting::value)
                .orElse("");
    }

    private void remoteDesktop() {
        List<String> roles = design.roles().stream()
                .map(r -> declared(r.role()))
                .flatMap(Optional::stream)
                .filter(this::isReachable)
                .map(RoleDefinition::name)
                .toList();
        if (roles.isEmpty() || deployed.ofType(REMOTE_DESKTOP).isPresent()) {
            return;
        }
        ArmParameter expiration = ArmParameter.string(
                design.named("remoteDesktopExpiration"),
                expiration(roles),
                "When the account of that user ends; a day that has passed lets nobody in.");
        add(
                REMOTE_DESKTOP,
                "Microsoft.Windows.Azure.Extensions",
                REMOTE_DESKTOP,
                "1.2.1",
                ArmExpression.concat(
                        "<PublicConfig><UserName>",
                        secret("remoteDesktopUserName"),
                        "</UserName><Expiration>",
                        ArmExpression.of(expiration),
                        "</Expiration></PublicConfig>"),
                ArmExpression.concat(
                        "<PrivateConfig><Password>", secret("remoteDesktopPassword"), "</Password></PrivateConfig>"),
                roles);
    }

    private String expiration(List<String> roles) {
        return roles.stream()
                .map(r -> setting(r, RoleModule.REMOTE_ACCESS.setting("AccountExpiration")))
                .filter(v -> !v.isBlank())
                .findFirst()
                .orElse(LAST_DAY);
    }

    private ArmExpression secret(String name) {
        return ServiceConfigurations.escaped(ArmExpression.secret(design.named(name)));
    }

    private void diagnostics(WebWorkerRole role) {
        boolean imported =
                declared(role).filter(RoleModule.DIAGNOSTICS::isImportedBy).isPresent();
        if (!imported || deployed.ofType(DIAGNOSTICS_TYPE).isPresent()) {
            return;
        }
        ArmExpression name = secret("diagnosticsStorageAccountName");
        ArmExpression collected = ArmExpression.of(
                ArmParameter.string(
                        design.named("diagnosticsConfiguration"),
                        "<WadCfg><DiagnosticMonitorConfiguration overallQuotaInMB=\"4096\" /></WadCfg>",
                        "What diagnostics collect: the element WadCfg of the roles' diagnostics.wadcfg, which no descriptor holds."));
        add(
                diagnosticsName(role.name()),
                "Microsoft.Azure.Diagnostics",
                DIAGNOSTICS_TYPE,
                "1.5",
                ArmExpression.concat(
                        "<PublicConfig" + DIAGNOSTICS_SCHEMA + ">",
                        collected,
                        "<StorageAccount>",
                        name,
                        "</StorageAccount></PublicConfig>"),
                ArmExpression.concat(
                        "<PrivateConfig" + DIAGNOSTICS_SCHEMA + "><StorageAccount name=\"",
                        name,
                        "\" key=\"",
                        secret("diagnosticsStorageAccountKey"),
                        "\" endpoint=\"https://",
                        new ArmExpression("environment().suffixes.storage", List.of()),
                        "\" /></PrivateConfig>"),
                List.of(role.name()));
    }

    private void add(
            String name,
            String publisher,
            String type,
            String version,
            ArmExpression settings,
            ArmExpression protectedSettings,
            List<String> roles) {
        extensions.add(Values.part(
                name,
                Values.object(
                        "publisher", publisher,
                        "type", type,
                        "typeHandlerVersion", version,
                        "autoUpgradeMinorVersion", true,
                        "settings", settings,
                        "protectedSettings", protectedSettings,
                        "rolesAppliedTo", roles)));
    }
}
