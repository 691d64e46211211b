package io.greenpark.core.dispatch;

/** Turns a problem into a plan; implementations are immutable and give the same bits for the same problem. */
public interface Dispatcher {

    /** Dispatches all steps of {@code problem}. */
    DispatchPlan dispatch(DispatchProblem problem);
}
