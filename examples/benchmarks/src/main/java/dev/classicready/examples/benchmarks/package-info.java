/**
 * Benchmarks: generated estates of any size, JMH classes for the parts, and {@code run.sh} for whole processes.
 *
 * @see dev.classicready.examples.benchmarks.EstateGenerator
 */
@NullMarked
package dev.classicready.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
