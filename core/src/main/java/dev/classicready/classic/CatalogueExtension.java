package dev.classicready.classic;

import dev.classicready.descriptor.Places;

/**
 * An extension of the platform's catalogue of VM extensions.
 *
 * @param json whether the catalogue marks it as a JSON extension; one without the mark is an XML extension
 */
public record CatalogueExtension(
        String subscription, String publisher, String name, String version, boolean json, Places places)
        implements Observation {

    public static final Places.Fields FIELDS = Places.Fields.of("publisher", "name", "version", "json");

    @Override
    public String key() {
        return publisher + "." + name + " " + version;
    }

    @Override
    public CatalogueExtension inSubscription(String subscription) {
        return new CatalogueExtension(subscription, publisher, name, version, json, places);
    }
}
