package io.greenpark.core.wind;

import io.greenpark.core.series.Sums;
import io.greenpark.core.weather.WindProfile;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of {@link WindOutput#facts()}. */
final class WindFacts {

    private WindFacts() {}

    static Map<String, Double> of(
            WindFarm farm,
            WindProfile measured,
            double speedScaleFactor,
            double shearFactor,
            double stepHours,
            WindColumns columns) {
        double grossMwh = Sums.of(columns.grossMw) * stepHours;
        double wakedMwh = Sums.of(columns.wakedMw) * stepHours;
        double highWindMwh = stoppedMwh(columns, OperationKernel.HIGH_WIND, stepHours);
        double coldMwh = stoppedMwh(columns, OperationKernel.LOW_TEMPERATURE, stepHours);
        double iceMwh = stoppedMwh(columns, OperationKernel.ICING, stepHours);
        double netMwh = Sums.of(columns.availableMw) * stepHours;
        double fullLoadHours = netMwh / farm.ratedMw();

        Map<String, Double> facts = new LinkedHashMap<>();
        facts.put("ratedMw", farm.ratedMw());
        double lowerM = measured.lowerM(farm.hubHeightM());
        double upperM = measured.upperM(farm.hubHeightM());
        facts.put("measuredHeightM", lowerM);
        if (lowerM < upperM) {
            facts.put("upperMeasuredHeightM", upperM);
        }
        facts.put("speedScaleFactor", speedScaleFactor);
        facts.put("shearFactor", shearFactor);
        facts.put("meanHubSpeedMPerS", HubWind.mean(columns.hubSpeedMPerS));
        facts.put("meanAirDensityKgPerM3", HubWind.mean(columns.airDensityKgPerM3));
        facts.put("grossMwh", grossMwh);
        facts.put("wakeLossMwh", grossMwh - wakedMwh);
        facts.put("highWindLossMwh", highWindMwh);
        facts.put("lowTemperatureLossMwh", coldMwh);
        facts.put("icingLossMwh", iceMwh);
        facts.put("otherLossMwh", wakedMwh - highWindMwh - coldMwh - iceMwh - netMwh);
        facts.put("netMwh", netMwh);
        facts.put("lossFraction", grossMwh > 0.0 ? 1.0 - netMwh / grossMwh : 0.0);
        facts.put("highWindStopHours", steps(columns, OperationKernel.HIGH_WIND) * stepHours);
        facts.put("lowTemperatureStopHours", steps(columns, OperationKernel.LOW_TEMPERATURE) * stepHours);
        facts.put("icingStopHours", steps(columns, OperationKernel.ICING) * stepHours);
        facts.put("capacityFactor", fullLoadHours / (columns.steps() * stepHours));
        facts.put("fullLoadHours", fullLoadHours);
        return facts;
    }

    /** Energy that the machines would have given while they stood still [MWh]. */
    private static double stoppedMwh(WindColumns columns, byte cause, double stepHours) {
        int steps = steps(columns, cause);
        if (steps == 0) {
            return 0.0;
        }
        double[] lostMw = new double[steps];
        int at = 0;
        for (int k = 0; k < columns.steps(); k++) {
            if (columns.state[k] == cause) {
                lostMw[at++] = columns.wakedMw[k];
            }
        }
        return Sums.of(lostMw) * stepHours;
    }

    private static int steps(WindColumns columns, byte cause) {
        int steps = 0;
        for (byte state : columns.state) {
            if (state == cause) {
                steps++;
            }
        }
        return steps;
    }
}
