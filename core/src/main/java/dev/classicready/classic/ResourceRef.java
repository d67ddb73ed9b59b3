package dev.classicready.classic;

import org.jspecify.annotations.Nullable;

/** Names a resource. Two refer to the same resource if their {@linkplain #key() ids agree without case}. */
public final class ResourceRef implements Comparable<ResourceRef> {

    private static final String SUBSCRIPTIONS = "/subscriptions/";

    private final String type;
    private final String name;
    private final String id;
    private final @Nullable String cloudService;
    private @Nullable String key;

    private ResourceRef(String type, String name, String id, @Nullable String cloudService) {
        this.type = type;
        this.name = name;
        this.id = id;
        this.cloudService = cloudService;
    }

    /** Refers to a resource directly under a subscription. */
    public static ResourceRef of(String subscription, ResourceType type, String name) {
        return new ResourceRef(
                type.azureName(),
                name,
                new StringBuilder(120)
                        .append(SUBSCRIPTIONS)
                        .append(subscription)
                        .append('/')
                        .append(type.azureName())
                        .append('/')
                        .append(name)
                        .toString(),
                null);
    }

    /** Refers to a resource whose name alone is ambiguous, by the way to it from the subscription. */
    static ResourceRef of(String subscription, ResourceType type, String way, String name) {
        return new ResourceRef(type.azureName(), name, subscriptionId(subscription) + "/" + way + name, null);
    }

    /** Refers to a resource that lies in another one. */
    static ResourceRef within(ResourceRef parent, ResourceType type, String name) {
        String kind = type.azureName().substring(type.azureName().lastIndexOf('/') + 1);
        return new ResourceRef(type.azureName(), name, parent.id + "/" + kind + "/" + name, null);
    }

    /** Refers to a virtual machine, or a web or worker role, of a cloud service. */
    public static ResourceRef role(String subscription, ResourceType type, String cloudService, String name) {
        String kind = type.azureName().substring(type.azureName().lastIndexOf('/') + 1);
        return new ResourceRef(
                type.azureName(),
                name,
                subscriptionId(subscription) + "/" + ResourceType.CLOUD_SERVICE.azureName() + "/" + cloudService + "/"
                        + kind + "/" + name,
                cloudService);
    }

    /** Refers to a subscription itself. */
    public static ResourceRef subscription(String subscription) {
        return new ResourceRef(ResourceType.SUBSCRIPTION.azureName(), subscription, subscriptionId(subscription), null);
    }

    private static String subscriptionId(String subscription) {
        return SUBSCRIPTIONS.concat(subscription);
    }

    /** The classic type as Azure writes it. */
    public String type() {
        return type;
    }

    /** The name as the descriptor spells it. */
    public String name() {
        return name;
    }

    /** {@code /subscriptions/<id or name>/<type>/<name>}; a role's lies under its cloud service's. */
    public String id() {
        return id;
    }

    /** The cloud service of a virtual machine or role, or null. */
    public @Nullable String cloudService() {
        return cloudService;
    }

    /** The id in lower case, by which resources are the same. */
    public String key() {
        String known = key;
        if (known == null) {
            known = Names.key(id);
            key = known;
        }
        return known;
    }

    @Override
    public int compareTo(ResourceRef other) {
        int keys = key().compareTo(other.key());
        return keys != 0 ? keys : id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceRef that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
