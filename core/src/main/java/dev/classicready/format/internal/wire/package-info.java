/** Elements of XML documents bound to wire types, one entity at a time. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal.wire;

import org.jspecify.annotations.NullMarked;
