package dev.classicready.classic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlobLocationTest {

    @ParameterizedTest
    @CsvSource({
        "http://store.blob.core.windows.net/vhds/a.vhd, store, vhds, a.vhd",
        "https://STORE.blob.core.windows.net/vhds/dir/a.vhd, store, vhds, dir/a.vhd",
        "https://store.blob.core.chinacloudapi.cn//vhds/a.vhd?sv=1#x, store, vhds, a.vhd",
        "https://store.blob.core.windows.net/a.vhd, store, $root, a.vhd",
    })
    void reads_the_uri_of_a_blob(String uri, String account, String container, String blob) {
        assertThat(BlobLocation.of(uri)).contains(new BlobLocation(account, container, blob));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "store", "https://store.queue.core.windows.net/q", "https://blob", "://.blob./x"})
    void says_nothing_of_what_is_no_blob(String uri) {
        assertThat(BlobLocation.of(uri)).isEmpty();
    }

    @Test
    void says_nothing_of_nothing() {
        assertThat(BlobLocation.of(null)).isEmpty();
    }
}
