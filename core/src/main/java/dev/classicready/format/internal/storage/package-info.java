/** Storage accounts, disks and images, as the management API answers them. Not for use outside of this library. */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package dev.classicready.format.internal.storage;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
