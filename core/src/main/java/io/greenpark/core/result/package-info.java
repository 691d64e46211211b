/**
 * What a study returns: hourly flows, bills, accounts and indicators per case and node, what the reader must know, and what
 * the study rests on (docs/outputs.md).
 */
@NullMarked
package io.greenpark.core.result;

import org.jspecify.annotations.NullMarked;
