package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A session host of a host pool.
 *
 * @param name its full DNS name
 * @param allowNewSession false while it is drained
 * @param lastHeartBeat as the document spells it
 * @param assignedUser whose it is, in a persistent pool
 * @param status Available, NoHeartbeat, Unavailable, Shutdown, Disconnected …
 * @param statusTimestamp as the document spells it
 */
public record RdsSessionHost(
        String name,
        @Nullable Boolean allowNewSession,
        @Nullable Integer sessions,
        @Nullable String lastHeartBeat,
        @Nullable String agentVersion,
        @Nullable String assignedUser,
        @Nullable String status,
        @Nullable String statusTimestamp,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "status", "assignedUser", "allowNewSession");

    @Override
    public String key() {
        return name;
    }

    /** Whether its agent says that users can be sent to it. */
    public boolean isAvailable() {
        return Names.same(status, "Available");
    }
}
