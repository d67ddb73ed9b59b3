package dev.classicready.format;

import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Observation;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.ServiceDefinition;
import dev.classicready.descriptor.DescriptorProblem;
import dev.classicready.descriptor.Evidence;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what a document tells. Of a subscription that the document does not say, an empty string stands. */
public interface DescriptorSink {

    /** A resource that the document describes. */
    void add(ClassicResource resource);

    /** Something else that the document tells. */
    void add(Observation observation);

    /** A service definition; it joins the cloud services it is of when all documents have been read. */
    void add(ServiceDefinition definition);

    /** A service configuration in a file of its own; it joins the service definition and the cloud services it is of. */
    void add(ServiceConfiguration configuration);

    /**
     * Does something as soon as it is known which virtual network a part of the document is about, where the document
     * does not name it. The network is that of the site id, else the one that the document's name tells, else the only
     * one that can be meant; where none of these tells, nothing is done and that is a problem of the document.
     *
     * @param siteId the network's id, where the document says it
     * @param place where the part stands
     * @param step how the part is named in a path
     * @param action takes the network's name, and puts into this sink what the part tells
     */
    void withNetwork(@Nullable String siteId, long place, String step, Consumer<String> action);

    /**
     * Says by which id, beside its name, documents refer to a resource: connections to gateways by the gateways' ids,
     * links to circuits by the circuits' service keys.
     */
    void identify(ResourceType type, String id, String name);

    /**
     * Does something as soon as all documents are read, with the name of the resource that an id or a name refers to,
     * where a document tells of one.
     *
     * @param id an id or a name; null stands for the only resource of the type that documents tell of
     */
    void withName(String subscription, ResourceType type, @Nullable String id, Consumer<Optional<String>> action);

    /**
     * Does something as soon as it is known how the management API names a resource that Resource Manager shows. What
     * the portal made is named {@code Group <resource group> <name>} there: the name that answers of the management API
     * give to the same site id wins, else the one of these two names that they know, else the resource's own name,
     * unless another resource group shows that name as well.
     *
     * @param resourceGroup where Resource Manager shows it, or null
     * @param siteId the network's id, where the document says it
     * @param action takes the name, and puts into this sink what the document tells
     */
    void withClassicName(
            String subscription,
            ResourceType type,
            String name,
            @Nullable String resourceGroup,
            @Nullable String siteId,
            Consumer<String> action);

    /** Says that the document holds what rules need to know of its kind. */
    default void supply(Evidence evidence) {
        supply("", evidence);
    }

    /** Says that the document holds what rules need to know of a kind for a subscription. */
    default void supply(String subscription, Evidence evidence) {
        supply(subscription, evidence, "");
    }

    /**
     * Says that the document holds what rules need to know of a kind about one network, location, account or service.
     *
     * @param about its name; an empty string for the whole subscription
     */
    void supply(String subscription, Evidence evidence, String about);

    /** A problem whose line and column are known. */
    void problem(DescriptorProblem problem);

    /**
     * Content was lost.
     *
     * @param place as {@link dev.classicready.descriptor.Places} pack it, or -1
     * @param path the element or property at fault, or an empty string
     * @param message what was found, what was expected and what to do
     */
    void error(long place, String path, String message);

    /** A remark; nothing was lost. */
    void note(long place, String path, String message);

    /**
     * A document inside the document, for example the answer to a request that is held as text. It is read as a
     * document of its own; its places are inside of the text.
     *
     * @param name its name, for example the request's URL
     * @param place of what holds the text
     */
    void embedded(String name, String text, long place);

    /**
     * An XML document inside the document whose format is known. Problems in it are problems of this document.
     *
     * @param place of what holds the text
     */
    void embedded(XmlFormat format, String text, long place);
}
