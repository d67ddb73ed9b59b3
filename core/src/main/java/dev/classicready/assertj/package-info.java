/**
 * AssertJ assertions on a {@link dev.classicready.ReadinessReport}, for tests that guard an estate. Needs AssertJ on the
 * class path, which this library does not bring along.
 */
@NullMarked
package dev.classicready.assertj;

import org.jspecify.annotations.NullMarked;
