/** The command line: reads descriptors, prints or writes the report and the plan. */
@NullMarked
package dev.classicready.examples.quickstart;

import org.jspecify.annotations.NullMarked;
