package dev.classicready.translate;

/**
 * An element of a classic descriptor, as mappings name it.
 *
 * @param type the classic resource type as Azure writes it, or for a part its kind, for example {@code InputEndpoint}
 * @param path the id of the resource and the steps from there to the part
 */
public record ClassicElement(String type, String name, String path) {}
