/**
 * Where everything comes from: the {@linkplain dev.classicready.descriptor.Descriptors inputs}, the
 * {@linkplain dev.classicready.descriptor.Evidence kinds of evidence} they supply, the
 * {@linkplain dev.classicready.descriptor.SourceLocation places} that findings point at, and the
 * {@linkplain dev.classicready.descriptor.DescriptorProblem problems} of files that could not be read whole.
 */
@NullMarked
package dev.classicready.descriptor;

import org.jspecify.annotations.NullMarked;
