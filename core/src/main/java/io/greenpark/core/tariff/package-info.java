/**
 * Electricity prices as dated data: what each row of a bill charges per MWh in each step, with its time of use, and what
 * capacity or demand cost per month (docs/model.md section 8).
 */
@NullMarked
package io.greenpark.core.tariff;

import org.jspecify.annotations.NullMarked;
