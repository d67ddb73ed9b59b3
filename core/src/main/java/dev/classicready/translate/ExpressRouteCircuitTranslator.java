package dev.classicready.translate;

import dev.classicready.classic.ExpressRouteCircuit;

/** Circuits are moved by a command of their own, before everything else, and are never made anew. */
final class ExpressRouteCircuitTranslator implements ResourceTranslator<ExpressRouteCircuit> {

    @Override
    public Class<ExpressRouteCircuit> kind() {
        return ExpressRouteCircuit.class;
    }

    @Override
    public void translate(ExpressRouteCircuit circuit, TranslationContext context) {
        context.leaveOut(
                circuit,
                circuit.resourceManager()
                        ? "it is a resource of Resource Manager already"
                        : "circuits are moved by themselves before everything else, and not made anew");
    }
}
