package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;

/**
 * Turns a problem into a plan; implementations are immutable and give the same bits for the same problem.
 *
 * <p>All dispatchers return the same kind of plan, and every plan passes {@link PlanCheck}.
 */
public interface Dispatcher {

    /** Dispatches all steps of {@code problem}. */
    DispatchPlan dispatch(DispatchProblem problem);

    /**
     * Requires that this strategy can dispatch {@code problem}, which it does first of all; plants play no part in it, so that a
     * problem without their output can be asked about.
     *
     * @throws io.greenpark.core.check.InvalidValueException if it cannot; the message says what can
     */
    void requireAble(DispatchProblem problem);

    /** Whether its plans cost least over the whole horizon, so that sizes can be chosen in the same programme. */
    default boolean costsLeast() {
        return false;
    }

    /** Whether its plans depend on what the peak of a month costs; those of rules do not. */
    default boolean mindsPeakPrices() {
        return true;
    }

    /**
     * The same with working storage that is used again; rules need none.
     *
     * @param workspace storage of this thread, from one problem to the next
     */
    default DispatchPlan dispatch(DispatchProblem problem, Workspace workspace) {
        return dispatch(problem);
    }

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

    /**
     * Rule {@code tariff-arbitrage} (峰谷套利): on days whose price spread pays for losses and wear, batteries charge in the
     * valley up to the import limit and discharge at the peak; on other days as {@link #selfConsumption()}; docs/model.md
     * eq. (DIS-6).
     *
     * @param valleyFraction share of a day's steps that count as valley by their import price [1], above 0 to 0.5
     * @param peakFraction share of a day's steps that count as peak by their import price [1], above 0 to 0.5
     */
    static Dispatcher tariffArbitrage(double valleyFraction, double peakFraction) {
        Require.positive("valleyFraction", valleyFraction);
        Require.within("valleyFraction", valleyFraction, 0.0, 0.5);
        Require.positive("peakFraction", peakFraction);
        Require.within("peakFraction", peakFraction, 0.0, 0.5);
        return new RuleDispatcher("tariff-arbitrage", new TariffArbitrageRule(valleyFraction, peakFraction));
    }

    /**
     * Rule {@code peak-shaving} (削峰): batteries hold import at the highest import of the month to date, or at a share of
     * the highest net demand seen so far if that is more, and recharge below it; docs/model.md eq. (DIS-7).
     *
     * @param targetFraction share of the highest net demand so far at which import is held [1]
     */
    static Dispatcher peakShaving(double targetFraction) {
        Require.fraction("targetFraction", targetFraction);
        return new RuleDispatcher("peak-shaving", new PeakShavingRule(targetFraction));
    }

    /** Rule {@code schedule}: batteries follow a table of 12 months by 24 hours; docs/model.md eq. (DIS-8). */
    static Dispatcher schedule(StorageSchedule schedule) {
        return new RuleDispatcher("schedule", new ScheduleRule(schedule));
    }

    /**
     * Rule {@code load-following} (负荷跟随), for parks without a grid or with a weak one: renewables first, then batteries, then
     * thermal units, which follow what is left within their least power and their ramps, then the grid; docs/model.md
     * eq. (DIS-33) and (DIS-34). Heat follows.
     */
    static Dispatcher loadFollowing() {
        return new RuleDispatcher("load-following", new LoadFollowingRule());
    }

    /**
     * Least cost over the whole horizon, with perfect foresight, certified; docs/model.md section 7.3. The fastest exact method
     * that applies is chosen and named in the result.
     */
    static Dispatcher optimal() {
        return new OptimalDispatcher(null);
    }

    /**
     * The same, where some things are yes or no and not more or less: whether units with a least power run, and which of two
     * opposite flows there is; docs/model.md section 7.16.
     */
    static Dispatcher optimal(IntegerTerms terms) {
        return new OptimalDispatcher(null, terms);
    }

    /**
     * Least cost over a window that rolls through the horizon, on forecasts that may be wrong; what deviates is settled at the
     * grid first. The result tells what perfect information would have cost; docs/model.md section 7.11.
     */
    static Dispatcher rolling(RollingSettings settings) {
        return new RollingDispatcher(settings);
    }
}
