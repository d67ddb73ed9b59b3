package dev.classicready.translate;

import dev.classicready.classic.InputEndpoint;

/**
 * What a load-balanced endpoint set becomes: a load balancing rule with a pool and a probe of the same name.
 *
 * @param set the set's name in classic
 * @param first the first member's endpoint, which speaks for all
 */
record LoadRule(String name, String set, InputEndpoint first, String protocol, int port, int backendPort) {}
