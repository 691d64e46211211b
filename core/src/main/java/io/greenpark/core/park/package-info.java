/**
 * A park: site, loads, own generation, storage, grid connection, products.
 */
@NullMarked
package io.greenpark.core.park;

import org.jspecify.annotations.NullMarked;
