/**
 * From descriptors to the classic model. {@link dev.classicready.format.DescriptorReader} finds the
 * {@linkplain dev.classicready.format.DescriptorFormat format} of each document by its content and lets it put what it
 * finds into a {@link dev.classicready.format.DescriptorSink}; the reader then makes one estate of it all. A further
 * format is a class that implements {@link dev.classicready.format.XmlFormat},
 * {@link dev.classicready.format.JsonFormat} or {@link dev.classicready.format.TextFormat}, and its line in
 * {@code META-INF/services}.
 */
@NullMarked
package dev.classicready.format;

import org.jspecify.annotations.NullMarked;
