/** The objects of Virtual Desktop (classic), as PowerShell writes or prints them. Not for use outside of this library. */
@NullMarked
package dev.classicready.format.internal.avd;

import org.jspecify.annotations.NullMarked;
