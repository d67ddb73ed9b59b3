package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.Places;

/**
 * A circumstance of a unit that decides which evidence rules need there: that something may exist which needs more of
 * it, or that what was supplied does not tell enough. Rules name it beside the evidence and never match it.
 */
public record CircumstanceFact(MigrationUnit unit, String kind) implements Fact {

    /** The network may have a gateway: it has a gateway subnet, or nothing describes its subnets. */
    static final String POSSIBLE_GATEWAY = "PossibleGateway";
    /** The network has a connection of type Dedicated: its network configuration would not show a VPN gateway. */
    static final String DEDICATED_CONNECTION = "DedicatedConnection";
    /** The network has an ExpressRoute gateway, and no known circuit of its subscription can be the one it uses. */
    static final String UNLINKED_EXPRESSROUTE_GATEWAY = "UnlinkedExpressRouteGateway";
    /** A classic circuit's document does not list the networks that are linked to it. */
    static final String CIRCUIT_LINKS_UNKNOWN = "CircuitLinksUnknown";
    /** A cloud service of web and worker roles is known by the deployment of one slot only. */
    static final String OTHER_SLOT_UNKNOWN = "OtherSlotUnknown";
    /** No instance tells the size of a web or worker role. */
    static final String ROLE_SIZE_UNKNOWN = "RoleSizeUnknown";
    /** No instance of a web or worker role is listed. */
    static final String ROLE_INSTANCES_UNKNOWN = "RoleInstancesUnknown";
    /** Nothing tells which family of guest operating systems web and worker roles run on. */
    static final String GUEST_OS_UNKNOWN = "GuestOsUnknown";
    /** Web and worker roles are in a virtual network, or may be. */
    static final String ROLES_IN_NETWORK = "RolesInNetwork";
    /** A deployment of web and worker roles names a reserved IP. */
    static final String ROLES_WITH_RESERVED_IP = "RolesWithReservedIp";
    /** A deployment of web and worker roles has extensions. */
    static final String ROLES_WITH_EXTENSIONS = "RolesWithExtensions";
    /** No role instance tells the state of a virtual machine. */
    static final String MACHINE_STATE_UNKNOWN = "MachineStateUnknown";
    /** A disk of a virtual machine lies in an account whose blobs are not listed. */
    static final String BLOBS_UNKNOWN = "BlobsUnknown";
    /** Such a disk says how large it is, which its blob may contradict. */
    static final String BLOB_SIZE_UNKNOWN = "BlobSizeUnknown";
    /** The registrations supplied do not hold one that the migration needs. */
    static final String REGISTRATION_UNKNOWN = "RegistrationUnknown";
    /** Nothing lists the users of Virtual Desktop's application groups. */
    static final String USERS_UNKNOWN = "UsersUnknown";
    /** Nothing lists these users, or tells what one of their groups publishes. */
    static final String PUBLICATIONS_UNKNOWN = "PublicationsUnknown";
    /** Nothing lists the session hosts of Virtual Desktop. */
    static final String SESSION_HOSTS_UNKNOWN = "SessionHostsUnknown";
    /** Nothing lists these session hosts, or tells the status of one. */
    static final String SESSION_HOST_STATUS_UNKNOWN = "SessionHostStatusUnknown";
    /** Nothing tells how a host pool divides its users among session hosts. */
    static final String LOAD_BALANCING_UNKNOWN = "LoadBalancingUnknown";
    /** What is known of a host pool does not decide whether it is large or advanced. */
    static final String POOL_SIZE_UNKNOWN = "PoolSizeUnknown";
    /** Nothing lists the application groups of Virtual Desktop. */
    static final String APP_GROUPS_UNKNOWN = "AppGroupsUnknown";
    /** Who holds which role where Virtual Desktop is to be recreated is not known, or not where that is. */
    static final String TARGET_ROLES_UNKNOWN = "TargetRolesUnknown";
    /** Before the name of a kind of resources that is shown, or named, without what rules need of them. */
    static final String HIDDEN = "Hidden";

    /** The unit itself, which is read from no file. */
    private record UnitElement(String step) implements Located {
        @Override
        public Places places() {
            return Places.NONE;
        }
    }

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    @Override
    public Located element() {
        return new UnitElement(unit.name());
    }
}
