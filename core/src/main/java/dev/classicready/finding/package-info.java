/**
 * What a rule found: a {@link dev.classicready.finding.Finding} names the resource, shows the evidence with file and
 * line, says why and what to do, and cites its source.
 */
@NullMarked
package dev.classicready.finding;

import org.jspecify.annotations.NullMarked;
