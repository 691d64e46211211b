package io.greenpark.core.simulation;

import io.greenpark.core.time.TimeAxis;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A case of a scenario that other studies may have as it is; it is simulated once, by whichever asks first. */
final class SharedCase {

    /**
     * All that the results of a case by itself rest on.
     *
     * @param variant the case
     * @param axis time axis
     * @param rulesAsIf whether rules are applied outside the time of their force
     * @param inputs what its checks rest on
     */
    record Asked(Case variant, TimeAxis axis, boolean rulesAsIf, CheckInputs inputs) {

        static Asked of(Scenario scenario, Case variant) {
            return new Asked(
                    variant,
                    scenario.axis(),
                    scenario.rules().appliedAsIf(),
                    CheckInputs.of(scenario.register(), variant));
        }
    }

    private final Asked what;
    private @Nullable Simulated simulated;

    SharedCase(Asked what) {
        this.what = what;
    }

    /** Whether {@code asked} is this case. */
    boolean is(Asked asked) {
        return what.equals(asked);
    }

    /** The case as {@code simulate} gives it. */
    synchronized Simulated simulated(Supplier<Simulated> simulate) {
        Simulated known = simulated;
        if (known == null) {
            known = simulate.get();
            simulated = known;
        }
        return known;
    }
}
