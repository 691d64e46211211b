/**
 * Carbon stocks of forest and cropland sites as ledgers of opening stock, booked flows and closing stock, by the methods of
 * the IPCC guidelines (docs/model.md section 10).
 */
@NullMarked
package io.greenpark.core.sink;

import org.jspecify.annotations.NullMarked;
