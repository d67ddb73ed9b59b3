package dev.classicready.format.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.classicready.classic.Blob;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlobsFormatTest {

    private static final String LISTING = """
            [
              {"container": "vhds", "deleted": null, "name": "web1.vhd",
               "properties": {"blobType": "PageBlob", "contentLength": 32212255232}, "snapshot": null},
              {"container": "vhds", "name": "web1.vhd",
               "properties": {"blobType": "PageBlob", "contentLength": 1}, "snapshot": "2020-01-01T00:00:00.0000000Z"},
              {"container": "vhds", "deleted": true, "name": "gone.vhd",
               "properties": {"blobType": "PageBlob", "contentLength": 1}, "snapshot": null},
              {"container": null, "name": "dir/no-length.txt", "properties": {"blobType": "BlockBlob"}}
            ]
            """;

    @Test
    void the_name_of_the_document_tells_the_account() {
        JsonReads reads = JsonReads.of("blobs-shopdata.json", LISTING);

        assertThat(reads.kind()).isEqualTo(Evidence.BLOBS);
        assertThat(reads.problems()).isEmpty();
        assertThat(reads.observations(Blob.class))
                .containsExactly(
                        new Blob("default", "shopdata", null, "dir/no-length.txt", null, Places.NONE),
                        new Blob("default", "shopdata", "vhds", "web1.vhd", 32212255232L, Places.NONE));
        Blob web1 = reads.observations(Blob.class).get(1);
        assertThat(reads.place(web1, "name")).isEqualTo("2:42");
        assertThat(reads.place(web1, "length")).isEqualTo("3:43");
        assertThat(reads.supplied("default", Evidence.BLOBS)).containsExactly("shopdata");
    }

    @Test
    void and_the_container_where_the_listing_does_not() {
        JsonReads reads = JsonReads.of("blobs-shopdata-old-vhds.json", LISTING);

        assertThat(reads.observations(Blob.class)).extracting(Blob::container).containsExactly("old-vhds", "vhds");
    }

    @Test
    void blobs_of_an_unknown_account_are_lost() {
        JsonReads reads = JsonReads.of("listing.json", LISTING);

        assertThat(reads.kind()).isEqualTo(Evidence.BLOBS);
        assertThat(reads.observations(Blob.class)).isEmpty();
        assertThat(reads.problems())
                .singleElement()
                .asString()
                .startsWith("error 0:0")
                .contains("blobs-<account>.json");
    }

    @Test
    void a_page_is_not_all() {
        JsonReads marked = JsonReads.of("blobs-a.json", """
                [{"container": "c", "name": "n", "properties": {"blobType": "PageBlob", "contentLength": 1}},
                 {"nextMarker": "2!76!"}]""");
        String blob = "{\"name\": \"n%d\", \"properties\": {\"blobType\": \"PageBlob\", \"contentLength\": 1}}";
        JsonReads full = JsonReads.of(
                "blobs-a.json",
                IntStream.range(0, 5000).mapToObj(blob::formatted).collect(Collectors.joining(",", "[", "]")));

        assertThat(marked.observations(Blob.class)).hasSize(1);
        assertThat(marked.supplied("default", Evidence.BLOBS)).isEmpty();
        assertThat(marked.problems()).singleElement().asString().startsWith("note 2:3 /1/nextMarker");
        assertThat(full.supplied("default", Evidence.BLOBS)).isEmpty();
        assertThat(full.problems()).singleElement().asString().contains("exactly 5000");
    }

    @Test
    void an_empty_account_is_an_answer() {
        assertThat(JsonReads.of("blobs-shopdata.json", "[]").supplied("default", Evidence.BLOBS))
                .containsExactly("shopdata");
    }
}
