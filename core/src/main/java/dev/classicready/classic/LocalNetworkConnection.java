package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A gateway's reference to a local network site.
 *
 * @param site the local network site's name
 * @param type {@code IPsec}, {@code Dedicated} (ExpressRoute) or null where the reference does not say
 * @param enableBgp whether its two ends tell each other routes by BGP; null where the reference does not say
 */
public record LocalNetworkConnection(
        String site, @Nullable String type, @Nullable Boolean enableBgp, Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("site", "type");

    @Override
    public String key() {
        return site;
    }

    @Override
    public String step() {
        return "LocalNetworkSiteRef[" + site + "]";
    }

    public boolean isDedicated() {
        return Names.same(type, "Dedicated");
    }

    public boolean isIpsec() {
        return Names.same(type, "IPsec");
    }
}
