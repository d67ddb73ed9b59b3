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
        int host = uri == null ? -1 : host(uri);
        int dot = uri == null || host < 0 ? -1 : endOfAccount(uri, host);
        if (uri == null || dot < 0) {
            return Optional.empty();
        }
        int path = uri.indexOf('/', dot);
        while (path < uri.length() && uri.charAt(path) == '/') {
            path++;
        }
        int end = endOfPath(uri, path);
        int slash = uri.indexOf('/', path);
        String account = Names.key(uri.substring(host, dot));
        return Optional.of(
                slash < 0 || slash > end
                        ? new BlobLocation(account, "$root", uri.substring(path, end))
                        : new BlobLocation(account, uri.substring(path, slash), uri.substring(slash + 1, end)));
    }

    /** The storage account alone, of a blob's URI; empty for what is none. */
    static Optional<String> accountOf(@Nullable String uri) {
        int host = uri == null ? -1 : host(uri);
        int dot = uri == null || host < 0 ? -1 : endOfAccount(uri, host);
        return uri == null || dot < 0 ? Optional.empty() : Optional.of(Names.key(uri.substring(host, dot)));
    }

    /** Where the host's name begins, or -1 if the text is no URI. */
    private static int host(String uri) {
        int colon = uri.indexOf(':');
        return colon >= 0 && uri.startsWith("://", colon) ? colon + 3 : -1;
    }

    /** Where the dot after the account stands, or -1 if the text is no blob's URI. */
    private static int endOfAccount(String uri, int host) {
        int dot = uri.indexOf('.', host);
        boolean isBlob = dot > host
                && (uri.startsWith(BLOB, dot) || uri.regionMatches(true, dot, BLOB, 0, BLOB.length()))
                && uri.lastIndexOf('/', dot) < host
                && uri.indexOf('/', dot) > 0;
        return isBlob ? dot : -1;
    }

    private static int endOfPath(String uri, int from) {
        int query = uri.indexOf('?', from);
        int fragment = uri.indexOf('#', from);
        int end = query < 0 ? uri.length() : query;
        return fragment < 0 ? end : Math.min(end, fragment);
    }
}
