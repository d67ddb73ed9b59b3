/** How inputs become documents, and documents characters with places. Not for use outside of this library. */
@NullMarked
package dev.classicready.descriptor.internal;

import org.jspecify.annotations.NullMarked;
