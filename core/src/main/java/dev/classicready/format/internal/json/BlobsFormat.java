package dev.classicready.format.internal.json;

import dev.classicready.classic.Blob;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import dev.classicready.format.DescriptorSink;
import dev.classicready.format.JsonDocument;
import dev.classicready.format.JsonFormat;
import dev.classicready.format.JsonHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Blobs of a storage account: {@code az storage blob list}, which does not say of which account. The document's name
 * does: {@code blobs-<account>.json}, with the container after the account if the listing shows none. Snapshots,
 * versions and deleted blobs are no blobs of their own.
 */
public final class BlobsFormat implements JsonFormat {

    /** How many blobs the command lists if it is not told; that there are more, it says on the screen only. */
    private static final int PAGE = 5000;

    @Override
    public Evidence evidence() {
        return Evidence.BLOBS;
    }

    @Override
    public boolean recognizes(JsonHead head) {
        boolean blob = !Heads.sample(head, "name").isEmpty()
                && head.sample().containsKey("properties.blobType")
                && !head.sample().containsKey("id");
        return blob || Heads.isEmptyListOf(evidence(), head);
    }

    @Override
    public void read(JsonDocument document, DescriptorSink sink) throws IOException {
        String named = Heads.restOfName(document.name(), evidence());
        int hyphen = named == null ? -1 : named.indexOf('-');
        String account = named == null ? "" : hyphen < 0 ? named : named.substring(0, hyphen);
        String container = hyphen < 0 ? null : named.substring(hyphen + 1);
        Listing listing = Listing.read(document, sink, element -> {
            if (!account.isEmpty() && isBase(element)) {
                sink.add(blob(account, container, element));
            }
        });
        if (account.isEmpty()) {
            sink.error(
                    -1,
                    "",
                    "blobs of an unknown storage account; expected its name in the file's: "
                            + "name the file blobs-<account>.json");
        } else if (listing.size() == PAGE) {
            sink.note(
                    -1,
                    "",
                    "exactly " + PAGE + " blobs, as many as the command lists at once: others may be missing; "
                            + "add --num-results \"*\"; " + Listing.collect(evidence()));
        } else if (!listing.explainGap(evidence())) {
            sink.supply("", evidence(), account);
        }
    }

    private static boolean isBase(JsonElement element) {
        return !element.get("snapshot").exists()
                && !Boolean.TRUE.equals(element.get("deleted").truth())
                && !(element.get("versionId").exists()
                        && Boolean.FALSE.equals(element.get("isCurrentVersion").truth()));
    }

    private static Blob blob(String account, @Nullable String container, JsonElement element) {
        JsonElement length = element.get("properties").get("contentLength");
        String said = element.get("container").text();
        return new Blob(
                "",
                account,
                said == null ? container : said,
                element.get("name").required("the name of a blob"),
                length.number(),
                Places.at(element.place(), Blob.FIELDS)
                        .set("name", element.get("name").place())
                        .set("length", length.place())
                        .build());
    }
}
