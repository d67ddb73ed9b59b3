package dev.classicready.translate;

import java.util.List;

/**
 * What a machine that is made anew means for those who use it.
 *
 * @param name as classic has it
 * @param stopped whether it is not running in classic
 * @param inNetwork whether it is in a virtual network in classic
 * @param gigabytes how much of its disks has to be copied, as far as descriptors tell
 * @param sized whether descriptors tell the size of each disk
 * @param addresses those that descriptors tell
 */
public record MachineChange(
        String name, boolean stopped, boolean inNetwork, long gigabytes, boolean sized, List<AddressChange> addresses) {

    public MachineChange {
        addresses = List.copyOf(addresses);
    }
}
