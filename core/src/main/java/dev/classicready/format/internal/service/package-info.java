/** Service definitions and service configurations of web and worker roles. Not for use outside of this library. */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package dev.classicready.format.internal.service;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
