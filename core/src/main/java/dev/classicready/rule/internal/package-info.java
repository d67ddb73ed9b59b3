/** The engine behind {@link dev.classicready.rule.Judge}: the one place that knows Drools. */
@NullMarked
package dev.classicready.rule.internal;

import org.jspecify.annotations.NullMarked;
