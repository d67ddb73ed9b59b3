/**
 * What rules see: the model's records in the context of their {@linkplain dev.classicready.classic.MigrationUnit unit},
 * and relations across them that are computed here once, so that rules match and need not compute.
 * {@link dev.classicready.fact.Facts} decides what enters working memory; a rule answers with a
 * {@link dev.classicready.fact.Hit}.
 */
@NullMarked
package dev.classicready.fact;

import org.jspecify.annotations.NullMarked;
