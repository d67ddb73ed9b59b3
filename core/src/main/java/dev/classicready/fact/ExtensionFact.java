package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.ExtensionForm;
import dev.classicready.classic.ExtensionPurpose;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.descriptor.Located;
import org.jspecify.annotations.Nullable;

/**
 * An extension that a virtual machine refers to.
 *
 * @param status what the agent reports of it, or null
 */
public record ExtensionFact(
        MigrationUnit unit,
        CloudService service,
        VirtualMachine machine,
        ExtensionReference reference,
        ExtensionForm form,
        ExtensionPurpose purpose,
        @Nullable ExtensionStatus status)
        implements Fact {

    @Override
    public ResourceRef resource() {
        return service.ref(machine);
    }

    @Override
    public Located element() {
        return reference;
    }

    /** Whether the extension is meant to be there: a reference can also ask to uninstall one. */
    public boolean isInstalled() {
        return !Names.same(reference.state(), "Uninstall");
    }

    /** Whether the extension is not an XML extension, so that the machine's agent has to report it. */
    public boolean isMigratable() {
        return form != ExtensionForm.XML && isInstalled();
    }

    /** The extension with its publisher and version, for messages. */
    public String label() {
        return reference.handlerName() + (reference.version() == null ? "" : " " + reference.version());
    }

    /** The version as commands want it, where {@code *} stands for any. */
    public String versionOrAny() {
        return reference.version() == null ? "*" : reference.version();
    }

    public boolean isReported() {
        return status != null;
    }

    public boolean isReportedReady() {
        return status != null && status.isReady();
    }
}
