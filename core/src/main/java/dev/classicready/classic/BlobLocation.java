package dev.classicready.classic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A blob's place in a storage account, taken from its URI.
 *
 * @param account the storage account's name, in lower case
 * @param container the container; {@code $root} where the URI names none
 * @param blob the blob's name, which may hold slashes
 */
public record BlobLocation(String account, String container, String blob) {

    private static final String BLOB = ".blob.";

    /** Reads a blob's URI; empty for what is none. */
    public static Optional<BlobLocation> of(@Nullable String uri) {
        if (uri == null) {
            return Optional.empty();
        }
        int host = uri.indexOf("://") + 3;
        int dot = uri.indexOf('.', host);
        int path = uri.indexOf('/', host);
        if (host < 3 || dot <= host || path < dot || !uri.regionMatches(true, dot, BLOB, 0, BLOB.length())) {
            return Optional.empty();
        }
        while (path < uri.length() && uri.charAt(path) == '/') {
            path++;
        }
        int end = indexOfAny(uri, path);
        int slash = uri.indexOf('/', path);
        String account = Names.key(uri.substring(host, dot));
        return Optional.of(
                slash < 0 || slash > end
                        ? new BlobLocation(account, "$root", uri.substring(path, end))
                        : new BlobLocation(account, uri.substring(path, slash), uri.substring(slash + 1, end)));
    }

    private static int indexOfAny(String uri, int from) {
        for (int i = from; i < uri.length(); i++) {
            if (uri.charAt(i) == '?' || uri.charAt(i) == '#') {
                return i;
            }
        }
        return uri.length();
    }
}
