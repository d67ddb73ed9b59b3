package dev.classicready.fact;

import dev.classicready.classic.CertificateDeclaration;
import dev.classicready.classic.ConfigurationSetting;
import dev.classicready.classic.ConfiguredCertificate;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleConfiguration;
import dev.classicready.classic.RoleDefinition;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.classic.SettingDeclaration;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;
import dev.classicready.fact.ServiceMismatchFact.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a deployment's roles, service configuration and service definition. */
final class ServiceMismatches {

    /** Names that begin so belong to the module that the next part names, and only to one that the role imports. */
    private static final String PLUGINS = "microsoft.windowsazure.plugins.";

    private final List<Mismatch> found = new ArrayList<>();

    private ServiceMismatches() {}

    static List<Mismatch> of(Deployment deployment) {
        ServiceConfiguration configuration = deployment.configuration();
        if (configuration == null) {
            return List.of();
        }
        ServiceMismatches mismatches = new ServiceMismatches();
        for (WebWorkerRole role : deployment.webWorkerRoles()) {
            if (deployment.configurationOf(role).isEmpty()) {
                mismatches.add("role " + role.name() + " is not configured", role);
            }
        }
        if (deployment.definition() != null) {
            mismatches.compare(deployment.definition(), configuration);
        }
        return mismatches.found;
    }

    private void add(String text, Located element) {
        found.add(new Mismatch(text, element));
    }

    private void compare(ServiceDefinition definition, ServiceConfiguration configuration) {
        if (configuration.serviceName() != null && !Names.same(configuration.serviceName(), definition.name())) {
            add(
                    "the configuration is for service " + configuration.serviceName() + ", the definition is of "
                            + definition.name(),
                    configuration);
        }
        for (RoleConfiguration role : configuration.roles()) {
            RoleDefinition defined = definition.role(role.name()).orElse(null);
            if (defined == null) {
                add("role " + role.name() + " is not defined", role);
            } else {
                settings(defined, role);
                certificates(defined, role);
            }
        }
    }

    private void settings(RoleDefinition defined, RoleConfiguration configured) {
        Set<String> declared =
                keys(defined.settings().stream().map(SettingDeclaration::name).toList());
        Set<String> given = keys(
                configured.settings().stream().map(ConfigurationSetting::name).toList());
        Set<String> modules =
                keys(defined.imports().stream().map(ModuleImport::moduleName).toList());
        for (ConfigurationSetting setting : configured.settings()) {
            if (!declared.contains(Names.key(setting.name())) && !isOfModule(setting.name(), modules)) {
                add("setting " + setting.name() + " of role " + configured.name() + " is not defined", setting);
            }
        }
        for (SettingDeclaration setting : defined.settings()) {
            if (!given.contains(Names.key(setting.name()))) {
                add("setting " + setting.name() + " of role " + configured.name() + " is not configured", setting);
            }
        }
    }

    private void certificates(RoleDefinition defined, RoleConfiguration configured) {
        Set<String> declared = keys(defined.certificates().stream()
                .map(CertificateDeclaration::name)
                .toList());
        Set<String> given = keys(configured.certificates().stream()
                .map(ConfiguredCertificate::name)
                .toList());
        Set<String> modules =
                keys(defined.imports().stream().map(ModuleImport::moduleName).toList());
        for (ConfiguredCertificate certificate : configured.certificates()) {
            if (!declared.contains(Names.key(certificate.name())) && !isOfModule(certificate.name(), modules)) {
                add(
                        "certificate " + certificate.name() + " of role " + configured.name() + " is not defined",
                        certificate);
            }
        }
        for (CertificateDeclaration certificate : defined.certificates()) {
            if (!given.contains(Names.key(certificate.name()))) {
                add(
                        "certificate " + certificate.name() + " of role " + configured.name() + " is not configured",
                        certificate);
            }
        }
    }

    private static boolean isOfModule(String name, Set<String> modules) {
        String key = Names.key(name);
        int end = key.startsWith(PLUGINS) ? key.indexOf('.', PLUGINS.length()) : -1;
        return end > 0 && modules.contains(key.substring(PLUGINS.length(), end));
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(Names::key).collect(Collectors.toSet());
    }
}
