/** How the HTML report is put together: what the page shows at once, and the data that its script shows on demand. */
@NullMarked
package dev.classicready.render.internal;

import org.jspecify.annotations.NullMarked;
