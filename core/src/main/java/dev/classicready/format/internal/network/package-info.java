/**
 * Virtual networks and what belongs to them, as network configurations and the management API tell them. Not for use
 * outside of this library.
 */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package dev.classicready.format.internal.network;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
