package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A public IP of a virtual machine itself.
 *
 * @param address what the instance reports, or null
 * @param idleTimeoutInMinutes 4 to 30, or null for the default of 4
 */
public record InstancePublicIp(
        String name,
        @Nullable String address,
        @Nullable Integer idleTimeoutInMinutes,
        @Nullable String domainNameLabel,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name");

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "PublicIP[" + name + "]";
    }
}
