/**
 * Writes a {@link dev.classicready.ReadinessReport} down, each way in a {@link dev.classicready.render.ReportRenderer} of
 * its own. A renderer decides nothing: what it writes, the report says.
 */
@NullMarked
package dev.classicready.render;

import org.jspecify.annotations.NullMarked;
