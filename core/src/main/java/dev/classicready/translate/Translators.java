package dev.classicready.translate;

import dev.classicready.classic.ClassicResource;
import java.util.List;

/** Every translator, in dependency order: what a kind refers to comes before it. */
public final class Translators {

    private static final List<ResourceTranslator<?>> IN_ORDER = List.of(
            new NetworkSecurityGroupTranslator(),
            new RouteTableTranslator(),
            new LocalNetworkSiteTranslator(),
            new VirtualNetworkTranslator(),
            new VirtualNetworkGatewayTranslator(),
            new GatewayConnectionTranslator(),
            new ExpressRouteCircuitTranslator(),
            new ApplicationGatewayTranslator(),
            new StorageAccountTranslator(),
            new RegisteredImageTranslator(),
            new CloudServiceTranslator(),
            new ReservedIpTranslator(),
            new RegisteredDiskTranslator(),
            new AffinityGroupTranslator(),
            new RdsHostPoolTranslator(),
            new RdsAppGroupTranslator(),
            new RdsTenantTranslator());

    private Translators() {}

    static int rank(ClassicResource resource) {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            if (IN_ORDER.get(i).kind().isInstance(resource)) {
                return i;
            }
        }
        throw new IllegalStateException("no translator for " + resource.getClass());
    }

    static void translate(ClassicResource resource, TranslationContext context) {
        translate(IN_ORDER.get(rank(resource)), resource, context);
    }

    private static <R extends ClassicResource> void translate(
            ResourceTranslator<R> translator, ClassicResource resource, TranslationContext context) {
        translator.translate(translator.kind().cast(resource), context);
    }
}
