/**
 * Carbon stocks of forest and cropland sites as ledgers of booked flows.
 */
@NullMarked
package io.greenpark.core.sink;

import org.jspecify.annotations.NullMarked;
