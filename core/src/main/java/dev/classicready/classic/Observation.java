package dev.classicready.classic;

import dev.classicready.descriptor.Located;

/** What descriptors tell beside classic resources: Resource Manager's own resources, usages, role assignments, certificates … */
public sealed interface Observation extends Located
        permits AzureResource,
                RoleAssignment,
                Registration,
                Usage,
                Blob,
                CatalogueExtension,
                ServiceExtension,
                ServiceCertificate,
                ClientRootCertificate,
                OfferedRoleSize,
                ClassicSubscription,
                ValidationMessage {

    /** The subscription's id or name, or an empty string where no descriptor says it. */
    String subscription();

    /** What tells this observation from others of its kind in the subscription. */
    String key();

    /** This observation in another subscription. */
    Observation inSubscription(String subscription);

    @Override
    default String step() {
        return getClass().getSimpleName() + "[" + key() + "]";
    }
}
