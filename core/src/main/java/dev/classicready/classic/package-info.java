/**
 * The classic (Azure Service Management) model: immutable records in Azure's own nouns, one tree a resource, gathered
 * in a {@link dev.classicready.classic.ClassicEstate}. What the descriptors do not say is {@code null} in a record or
 * an empty list; names compare without case.
 */
@NullMarked
package dev.classicready.classic;

import org.jspecify.annotations.NullMarked;
