package dev.classicready.translate;

import dev.classicready.classic.ApplicationGateway;

/** Application gateways do not migrate; classic descriptors do not tell enough of one to make it again. */
final class ApplicationGatewayTranslator implements ResourceTranslator<ApplicationGateway> {

    @Override
    public Class<ApplicationGateway> kind() {
        return ApplicationGateway.class;
    }

    @Override
    public void translate(ApplicationGateway gateway, TranslationContext context) {
        context.leaveOut(
                gateway,
                "application gateways do not migrate: remove it before, and make a new one of SKU v2 afterwards");
    }
}
