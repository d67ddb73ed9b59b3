/**
 * JUnit Jupiter tests of descriptors: reports as parameters of tests, and a test for each unit or rule; and of rules, by
 * cases kept in folders. Needs {@code junit-jupiter-api} on the class path.
 */
@NullMarked
package dev.classicready.junit;

import org.jspecify.annotations.NullMarked;
