package io.greenpark.core.dispatch;

/**
 * Turns a problem into a plan; implementations are immutable and give the same bits for the same problem.
 *
 * <p>All dispatchers return the same kind of plan, and every plan passes {@link PlanCheck}.
 */
public interface Dispatcher {

    /** Dispatches all steps of {@code problem}. */
    DispatchPlan dispatch(DispatchProblem problem);

    /**
     * Rule {@code grid-only}: batteries stand idle, the grid supplies what own generation leaves open and takes its
     * surplus, both within the limits of the connection.
     */
    static Dispatcher gridOnly() {
        return new RuleDispatcher("grid-only", new IdleRule());
    }

    /**
     * Rule {@code self-consumption} (自发自用): surplus charges the batteries before it is exported, a deficit discharges
     * them before it is imported; docs/model.md eq. (DIS-5).
     */
    static Dispatcher selfConsumption() {
        return new RuleDispatcher("self-consumption", new SelfConsumptionRule());
    }
}
