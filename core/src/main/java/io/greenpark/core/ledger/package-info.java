/**
 * Where each MWh comes from and goes to. Own green power is followed from the plants through the batteries, which hold a
 * green and a grid inventory, to load, own use of the plants and export (docs/model.md section 9, CAR-5 to CAR-9).
 */
@NullMarked
package io.greenpark.core.ledger;

import org.jspecify.annotations.NullMarked;
