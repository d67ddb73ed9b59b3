package dev.classicready.classic;

import java.util.Locale;

/** What migrates together: the kinds of migration units. */
public enum UnitKind {
    /** A virtual network with every cloud service in it. */
    VIRTUAL_NETWORK,
    /** A cloud service outside of virtual networks. */
    CLOUD_SERVICE,
    /** A storage account with the registered disks and images in it. */
    STORAGE_ACCOUNT,
    /** A network security group, route table or reserved IP that nothing uses. */
    UNATTACHED,
    /** A host pool of Virtual Desktop (classic). */
    HOST_POOL,
    /** What concerns a subscription as a whole. */
    SUBSCRIPTION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
