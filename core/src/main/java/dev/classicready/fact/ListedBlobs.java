package dev.classicready.fact;

import dev.classicready.classic.Blob;
import dev.classicready.classic.BlobLocation;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.Names;
import dev.classicready.descriptor.Evidence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blobs of the storage accounts whose blobs were listed. */
final class ListedBlobs {

    private final ClassicEstate estate;
    private final Map<String, Blob> byPlace = new HashMap<>();

    ListedBlobs(ClassicEstate estate) {
        this.estate = estate;
        for (Blob blob : estate.observations(Blob.class)) {
            byPlace.put(key(blob.subscription(), blob.account(), blob.container(), blob.name()), blob);
        }
    }

    /** Whether the blobs of an account were listed. */
    boolean lists(String subscription, String account) {
        return estate.evidence(subscription).supplied().containsKey(Evidence.BLOBS)
                && estate.evidence(subscription).has(Evidence.BLOBS, account);
    }

    /** Whether the user said that there are no blobs to look at. */
    boolean isAssumedAbsent(String subscription) {
        return estate.evidence(subscription).assumedAbsent().contains(Evidence.BLOBS);
    }

    /** A blob by its place; a listing that names no container stands for any. */
    @Nullable
    Blob find(String subscription, BlobLocation place) {
        Blob found = byPlace.get(key(subscription, place.account(), place.container(), place.blob()));
        return found != null ? found : byPlace.get(key(subscription, place.account(), null, place.blob()));
    }

    /** Names of blobs, unlike those of accounts and containers, tell upper from lower case. */
    private static String key(String subscription, String account, @Nullable String container, String name) {
        return Names.key(subscription) + "/" + Names.key(account) + "/"
                + (container == null ? "" : Names.key(container)) + "/" + name;
    }
}
