package dev.classicready.translate;

import dev.classicready.classic.ExtensionForm;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extensions of a machine: all but those of the XML form, and for the current target those that are retired. */
final class Extensions {

    private static final String RULE = "t-vm-extensions";
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?.*");

    /** Extensions that services put on machines themselves, or that Azure has retired, and what to do instead. */
    private static final Map<String, String> NOT_DEPLOYED = Map.of(
            "microsoft.azure.recoveryservices.vmsnapshot",
                    "Azure Backup installs it by itself when the machine is protected again",
            "microsoft.azure.recoveryservices.vmsnapshotlinux",
                    "Azure Backup installs it by itself when the machine is protected again",
            "microsoft.azure.security.monitoring", "Defender for Cloud installs its own agents",
            "microsoft.enterprisecloud.monitoring.microsoftmonitoringagent",
                    "retired in August 2024; the Azure Monitor agent takes its place",
            "microsoft.enterprisecloud.monitoring.omsagentforlinux",
                    "retired in August 2024; the Azure Monitor agent takes its place",
            "microsoft.managedidentity.managedidentityextensionforwindows",
                    "retired: machines have managed identities of their own",
            "microsoft.managedidentity.managedidentityextensionforlinux",
                    "retired: machines have managed identities of their own");

    private final TranslationContext context;

    Extensions(TranslationContext context) {
        this.context = context;
    }

    void emit(MachineDesign machine, ClassicElement parent, ArmId machineId) {
        Map<String, String> left = new HashMap<>();
        Map<String, ArmId> made = new HashMap<>();
        ArmNames names = new ArmNames();
        for (ExtensionReference reference : machine.machine().extensions()) {
            ClassicElement element = Elements.of(parent, reference);
            String why = whyNot(reference);
            if (why != null) {
                left.put(Names.key(reference.handlerName()), why);
                context.leaveOut(element, reference, why);
            } else {
                String name = names.unique(
                        ArmType.VIRTUAL_MACHINE_EXTENSION,
                        reference.referenceName() == null ? reference.name() : reference.referenceName());
                ArmId id = new ArmId(
                        machineId.subscription(),
                        machineId.resourceGroup(),
                        ArmType.VIRTUAL_MACHINE_EXTENSION,
                        machineId.name() + "/" + name,
                        null);
                emit(reference, id, element);
                made.put(Names.key(reference.handlerName()), id);
            }
        }
        for (ExtensionStatus status : machine.machine().extensionStatuses()) {
            ClassicElement element = Elements.of(parent, status);
            String handler = Names.key(status.handlerName());
            ArmId id = made.get(handler);
            if (id != null) {
                context.map(element, RULE, "what the agent reports is no setting", id.ref());
            } else {
                context.leaveOut(
                        element,
                        status,
                        left.getOrDefault(handler, "the machine's descriptor refers to no such extension"));
            }
        }
    }

    private @Nullable String whyNot(ExtensionReference reference) {
        if (context.placement().extensionTable().of(reference).form() == ExtensionForm.XML) {
            return "extensions of the XML form are not migrated: Resource Manager does not have them";
        }
        if (reference.state() != null && !Names.same(reference.state(), "Enable")) {
            return "its state is " + reference.state();
        }
        return context.options().isCurrent() ? NOT_DEPLOYED.get(Names.key(reference.handlerName())) : null;
    }

    private void emit(ExtensionReference reference, ArmId id, ClassicElement element) {
        ExtensionSettings settings =
                ExtensionSettings.of(reference.publicSettings(), id.name().replace('/', '-'));
        boolean secret = reference.privateSettings() || settings.needsProtection();
        context.emit(
                id,
                "properties",
                Values.object(
                        "publisher", reference.publisher(),
                        "type", reference.name(),
                        "typeHandlerVersion", version(reference.version()),
                        "autoUpgradeMinorVersion", true,
                        "settings", settings.values(),
                        "protectedSettings",
                                secret ? ArmExpression.secret(id.name().replace('/', '-')) : null));
        context.map(
                element,
                RULE,
                new Notes()
                        .addIf(
                                reference.privateSettings(),
                                "its protected settings come from the parameter secrets: the platform never shows them")
                        .add(settings.remark())
                        .text(),
                id.ref());
    }

    /** Resource Manager takes a major and a minor number and goes on to the newest minor one by itself. */
    static String version(@Nullable String version) {
        Matcher parts = VERSION.matcher(version == null ? "1.0" : version.strip());
        return parts.matches() ? parts.group(1) + "." + (parts.group(2) == null ? "0" : parts.group(2)) : "1.0";
    }
}
