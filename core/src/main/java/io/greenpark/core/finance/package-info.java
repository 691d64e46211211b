/**
 * What plants cost and earn over their life: purchases and replacements, loans, value-added and income tax, the cash flow of
 * every owner, and the figures that judge it. Years count from 0, the year of construction; every amount is net of
 * value-added tax, which has rows of its own (docs/model.md section 12).
 */
@NullMarked
package io.greenpark.core.finance;

import org.jspecify.annotations.NullMarked;
