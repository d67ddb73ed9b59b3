/** Reading of plain text that trusts no document. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal.text;

import org.jspecify.annotations.NullMarked;
