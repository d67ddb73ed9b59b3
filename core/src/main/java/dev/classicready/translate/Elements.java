package dev.classicready.translate;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Keyed;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.VirtualMachine;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;

/** Names elements of descriptors. */
final class Elements {
    private Elements() {}

    static ClassicElement of(ClassicResource resource) {
        return new ClassicElement(
                resource.type().azureName(), resource.name(), resource.ref().id());
    }

    static ClassicElement of(ClassicElement parent, Located part) {
        String step = part.step();
        return new ClassicElement(
                type(part), name(part, step), parent.path().concat("/").concat(step));
    }

    /** An element that descriptors write as a mere value, such as the name of an availability set. */
    static ClassicElement of(ClassicElement parent, String type, String name) {
        return new ClassicElement(type, name, parent.path() + "/" + type + "[" + name + "]");
    }

    private static String type(Located part) {
        if (part instanceof VirtualMachine) {
            return ResourceType.VIRTUAL_MACHINE.azureName();
        }
        return part instanceof WebWorkerRole
                ? ResourceType.ROLE.azureName()
                : part.getClass().getSimpleName();
    }

    private static String name(Located part, String step) {
        return part instanceof Keyed keyed && !keyed.key().isEmpty() ? keyed.key() : step;
    }
}
