package dev.classicready.examples.benchmarks;

/** What is wrong with some of the generated cloud services, a different thing with each. */
enum Trouble {
    NONE,
    ENDPOINT_ACL,
    XML_EXTENSION,
    BACKUP_EXTENSION,
    AGENT_NOT_READY,
    STATE_UNKNOWN,
    BLOB_WITH_SLASH,
    BOOT_DIAGNOSTICS_ON_PREMIUM,
    INSTANCE_PUBLIC_IP,
    MIXED_AVAILABILITY_SET,
    PROBES_DIFFER,
    BASIC_SIZE_IN_SET,
    TWO_SUBNETS,
    SHARED_ADDRESS;

    /** Whether it takes a service of several machines. */
    boolean needsSeveral() {
        return ordinal() >= MIXED_AVAILABILITY_SET.ordinal();
    }

    /** Whether it takes a service in a virtual network. */
    boolean needsNetwork() {
        return ordinal() >= TWO_SUBNETS.ordinal();
    }
}
