/**
 * Who supplies whom in every step. A {@link DispatchProblem} holds demand, available generation, storage, prices and
 * limits of every node; a {@link Dispatcher} turns it into a {@link DispatchPlan} of flows that balance in every step and
 * respect every limit, which {@link PlanCheck} verifies independently of the method (docs/model.md section 7).
 */
@NullMarked
package io.greenpark.core.dispatch;

import org.jspecify.annotations.NullMarked;
