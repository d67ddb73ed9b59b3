/** XML parsing that trusts no document. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal.xml;

import org.jspecify.annotations.NullMarked;
