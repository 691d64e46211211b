/**
 * A park as it stands in one case: site, loads and heat, own plants, storage, the connection to the grid with its tariff and
 * emission factors, products (docs/model.md section 1).
 */
@NullMarked
package io.greenpark.core.park;

import org.jspecify.annotations.NullMarked;
