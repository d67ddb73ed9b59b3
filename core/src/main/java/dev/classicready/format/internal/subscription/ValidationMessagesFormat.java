package dev.classicready.format.internal.subscription;

import static dev.classicready.format.internal.wire.Values.of;
import static dev.classicready.format.internal.wire.Values.place;

import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.internal.wire.EntityFormat;
import dev.classicready.format.internal.wire.Text;
import dev.classicready.format.internal.wire.WireContext;
import dev.classicready.format.internal.wire.WireElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.NullUnmarked;

/** Messages of the platform's own validate operation. */
public final class ValidationMessagesFormat extends EntityFormat<ValidationMessagesFormat.Message> {

    private static final WireContext WIRE = WireContext.of(Message.class);

    public ValidationMessagesFormat() {
        super(Evidence.VALIDATION_MESSAGES, WIRE, Message.class, "ValidationMessage", "ValidationMessages");
    }

    @Override
    protected boolean read(Message wire, Reading reading) {
        reading.sink()
                .add(new ValidationMessage(
                        reading.request().subscriptionOrEmpty(),
                        of(wire.resourceType),
                        of(wire.resourceName),
                        of(wire.category),
                        of(wire.message),
                        of(wire.virtualMachine),
                        Places.at(wire.place(), ValidationMessage.FIELDS)
                                .set("resourceName", place(wire.resourceName))
                                .set("category", place(wire.category))
                                .set("message", place(wire.message))
                                .build()));
        return true;
    }

    @NullUnmarked
    static final class Message extends WireElement {
        @XmlElement(name = "ResourceType")
        Text resourceType;

        @XmlElement(name = "ResourceName")
        Text resourceName;

        @XmlElement(name = "Category")
        Text category;

        @XmlElement(name = "Message")
        Text message;

        @XmlElement(name = "VirtualMachine")
        Text virtualMachine;
    }
}
