package dev.classicready.translate;

import dev.classicready.classic.ModuleImport;
import dev.classicready.classic.Names;
import dev.classicready.classic.RoleDefinition;
import java.util.Optional;

/** A module (plugin) of a role in whose place Cloud Services (extended support) takes an extension. */
enum RoleModule {
    REMOTE_ACCESS("RemoteAccess"),
    /** Goes with {@link #REMOTE_ACCESS} and has no extension of its own. */
    REMOTE_FORWARDER("RemoteForwarder"),
    DIAGNOSTICS("Diagnostics");

    private static final String SETTINGS = "Microsoft.WindowsAzure.Plugins.";

    private final String moduleName;

    RoleModule(String moduleName) {
        this.moduleName = moduleName;
    }

    static Optional<RoleModule> of(ModuleImport imported) {
        return ofName(imported.moduleName());
    }

    static Optional<RoleModule> ofName(String moduleName) {
        for (RoleModule module : values()) {
            if (Names.same(module.moduleName, moduleName)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    /** The module that a setting or certificate of a role belongs to, by its name. */
    static Optional<RoleModule> owning(String setting) {
        for (RoleModule module : values()) {
            if (Names.key(setting).startsWith(Names.key(SETTINGS + module.moduleName + "."))) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    /** The name of one of the module's settings. */
    String setting(String name) {
        return SETTINGS + moduleName + "." + name;
    }

    boolean isImportedBy(RoleDefinition role) {
        return role.imports().stream().anyMatch(i -> Names.same(i.moduleName(), moduleName));
    }

    @Override
    public String toString() {
        return moduleName;
    }
}
