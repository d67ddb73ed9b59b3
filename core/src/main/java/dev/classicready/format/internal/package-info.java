/** How documents are told apart and read. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal;

import org.jspecify.annotations.NullMarked;
