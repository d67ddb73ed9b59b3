/** JSON parsing that trusts no document, and the formats of JSON documents. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal.json;

import org.jspecify.annotations.NullMarked;
