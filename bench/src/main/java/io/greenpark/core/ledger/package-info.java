/** Benchmarks of the ledgers of green power. */
@NullMarked
package io.greenpark.core.ledger;

import org.jspecify.annotations.NullMarked;
