package io.greenpark.core.study;

import io.greenpark.core.dispatch.ConnectionValue;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.LimitValue;
import io.greenpark.core.dispatch.SizingOptimum;
import io.greenpark.core.simulation.SizedCase;
import java.util.ArrayList;
import java.util.List;

/** Limits of parks in the programme of their sizes, under the names of rules; docs/model.md section 17. */
final class ProgrammeLimits {

    private final SizedCase sized;
    private final SizingOptimum best;
    private final SizingOptimum worth;

    /**
     * @param sized the case, with the limits that it states
     * @param best the best sizes
     * @param worth the optimum whose multipliers tell what relaxing is worth
     */
    ProgrammeLimits(SizedCase sized, SizingOptimum best, SizingOptimum worth) {
        this.sized = sized;
        this.best = best;
        this.worth = worth;
    }

    /** Rules and other limits on energies, then grid connections. */
    List<SizingResult.Limit> ofParks() {
        List<SizingResult.Limit> limits = new ArrayList<>();
        List<SizedCase.ParkLimit> stated = sized.limits();
        for (int l = 0; l < stated.size(); l++) {
            if (best.energyValues().get(l).periods() > 0) {
                limits.add(energy(
                        stated.get(l),
                        best.energyValues().get(l),
                        worth.energyValues().get(l)));
            }
        }
        for (int c = 0; c < best.connectionValues().size(); c++) {
            ConnectionValue use = best.connectionValues().get(c);
            if (use.mostMw() > 0.0) {
                limits.add(connection(use, worth.connectionValues().get(c)));
            }
        }
        return limits;
    }

    /** The rule as it is stated: the programme of sizes is a hundred-thousandth harder. */
    private SizingResult.Limit energy(SizedCase.ParkLimit stated, LimitValue use, LimitValue value) {
        EnergyLimit limit = stated.limit();
        boolean fromBelow =
                limit instanceof EnergyLimit.SelfUseShare || limit instanceof EnergyLimit.SelfUseOfConsumption;
        boolean isCap = limit instanceof EnergyLimit.CarbonCap;
        double asked = limit instanceof EnergyLimit.CarbonCap cap ? cap.limitTco2() : limit.shareFraction();
        return SizingResult.Limit.ofNode(
                stated.id(),
                stated.node(),
                isCap ? "tCO2" : limit instanceof EnergyLimit.NoExport ? "MWh" : "1",
                fromBelow,
                asked,
                use.used(),
                use.binds(),
                value.worth() / sized.years());
    }

    private SizingResult.Limit connection(ConnectionValue use, ConnectionValue value) {
        String id = use.flow() == ConnectionValue.Flow.IMPORT ? "importLimitMw" : "exportLimitMw";
        return SizingResult.Limit.ofNode(
                id, use.node(), "MW", false, use.mostMw(), use.usedMw(), use.binds(), value.worth() / sized.years());
    }
}
