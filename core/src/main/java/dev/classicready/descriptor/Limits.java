package dev.classicready.descriptor;

/**
 * Bounds on what is read, since descriptors come from strangers.
 *
 * @param maxFileBytes the largest file, or unpacked zip entry, that is read
 * @param maxDepth the deepest nesting of elements or of JSON objects and arrays
 * @param maxAttributes the most attributes of one element
 * @param maxZipRatio the most unpacked bytes for one packed byte, once more than {@code zipRatioFrom} are unpacked
 * @param zipRatioFrom how many unpacked bytes of a zip are accepted at any ratio
 * @param maxZipNesting how deep zips may lie in zips; 1 is a zip by itself
 */
public record Limits(
        long maxFileBytes, int maxDepth, int maxAttributes, int maxZipRatio, long zipRatioFrom, int maxZipNesting) {

    /** 16 GiB a file, depth 256, 1 000 attributes, ratio 200 beyond 256 MiB unpacked, no zip inside a zip. */
    public static final Limits DEFAULT = new Limits(16L << 30, 256, 1000, 200, 256L << 20, 1);
}
