package dev.classicready.translate;

import dev.classicready.classic.InputEndpoint;

/** What an endpoint outside of load-balanced sets becomes: an inbound NAT rule to one machine. */
record NatRule(String name, InputEndpoint endpoint, String protocol, int port, int backendPort) {}
