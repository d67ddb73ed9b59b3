package dev.classicready.translate;

/**
 * An address that a machine has in classic.
 *
 * @param reserved whether it is a reserved one
 * @param kept whether the machine that is made anew has it too
 */
public record AddressChange(Kind kind, String address, boolean reserved, boolean kept) {

    /** Whose address it is. */
    public enum Kind {
        /** An interface's in its network. */
        PRIVATE,
        /** The cloud service's, at which endpoints of the machine listen. */
        VIRTUAL_IP,
        /** The machine's own public one. */
        INSTANCE
    }
}
