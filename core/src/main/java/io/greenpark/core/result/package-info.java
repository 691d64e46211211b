/**
 * What a study returns: flows, bills, accounts and indicators per case and node.
 */
@NullMarked
package io.greenpark.core.result;

import org.jspecify.annotations.NullMarked;
