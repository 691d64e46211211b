package io.greenpark.core.weather.synthesis;

import java.util.List;

/**
 * Hourly wind direction, docs/model.md eq. (WEA-25): ranks of a process, laid around the compass in the shares of the rose.
 * The compass is cut open at its rarest sector, so that the wind seldom jumps across the cut.
 */
final class WindDirection {

    private WindDirection() {}

    /**
     * Direction of every hour, clockwise from north [deg].
     *
     * @param hourNormals one standard normal number per hour
     */
    static double[] hours(List<Double> roseFractions, SynthesisSettings.Wind settings, double[] hourNormals) {
        double[] process = GaussianProcess.firstOrder(settings.directionLag1()).run(hourNormals);
        double[] probabilities = Ranks.withinYear(process);
        int sectors = roseFractions.size();
        int rarest = 0;
        double sum = 0.0;
        for (int s = 0; s < sectors; s++) {
            rarest = roseFractions.get(s) < roseFractions.get(rarest) ? s : rarest;
            sum += roseFractions.get(s);
        }
        double[] ends = new double[sectors];
        double end = 0.0;
        for (int i = 0; i < sectors; i++) {
            end += roseFractions.get((rarest + i) % sectors) / sum;
            ends[i] = end;
        }
        double widthDeg = 360.0 / sectors;
        double[] directionDeg = new double[probabilities.length];
        for (int k = 0; k < directionDeg.length; k++) {
            int i = 0;
            while (i < sectors - 1 && probabilities[k] >= ends[i]) {
                i++;
            }
            double begin = i == 0 ? 0.0 : ends[i - 1];
            double within = (probabilities[k] - begin) / (ends[i] - begin);
            double turned = (rarest + i - 0.5 + within) * widthDeg;
            directionDeg[k] = ((turned % 360.0) + 360.0) % 360.0;
        }
        return directionDeg;
    }
}
