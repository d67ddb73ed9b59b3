/** What concerns a subscription as a whole, as the management API answers them. Not for use outside of this library. */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package dev.classicready.format.internal.subscription;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
