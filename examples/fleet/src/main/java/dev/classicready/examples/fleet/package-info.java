/** Judges the exports of many subscriptions on Apache Spark, each on its executor. */
@NullMarked
package dev.classicready.examples.fleet;

import org.jspecify.annotations.NullMarked;
