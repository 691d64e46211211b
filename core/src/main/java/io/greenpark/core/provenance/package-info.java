/**
 * Where a number comes from, and what is an assumption; titles in the two languages of the reports.
 */
@NullMarked
package io.greenpark.core.provenance;

import org.jspecify.annotations.NullMarked;
