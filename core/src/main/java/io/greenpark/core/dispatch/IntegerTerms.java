package io.greenpark.core.dispatch;

import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolver;

/**
 * How optimal dispatch decides what is yes or no: whether a thermal unit runs, docs/model.md section 7.16.
 *
 * @param solver finds whole numbers
 * @param settings when its search may end
 * @param exact whether it also decides which of two opposite flows there is where the linear optimum shows both, instead of
 *     netting them; with units that are on or off it always does
 */
public record IntegerTerms(IntegerSolver solver, IntegerSettings settings, boolean exact) {

    /** The module that brings a solver, and how to get it. */
    public static final String MODULE =
            "the module greenpark-milp (start ./greenpark --with milp, or put it on the class path)";
}
