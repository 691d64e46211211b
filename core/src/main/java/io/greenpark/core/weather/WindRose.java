package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the wind of a year blows from where, and how strongly.
 *
 * <p>Sectors are centred on north and go with the sun; shares are of all steps, so that calm steps are what is missing to one.
 *
 * @param fromMPerS lower bounds of the classes of speed, increasing; the last class has no upper bound [m/s]
 * @param sectors shares of the steps by sector, each by class; empty where the direction is not known
 */
public record WindRose(List<Double> fromMPerS, List<List<Double>> sectors) {

    /** Directions that are told apart. */
    public static final int SECTORS = 16;

    private static final List<Double> CLASSES_M_PER_S = List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);

    public WindRose {
        fromMPerS = List.copyOf(fromMPerS);
        sectors = sectors.stream().map(List::copyOf).toList();
        for (List<Double> shares : sectors) {
            if (shares.size() != fromMPerS.size()) {
                throw new InvalidValueException("sectors", "must have one share per class of speed", shares.size());
            }
        }
    }

    /** The rose of {@code weather}; without sectors if it has no direction or no speed of the wind. */
    public static WindRose of(Weather weather) {
        if (!weather.has(WeatherVariable.WIND_DIRECTION_DEG) || !weather.has(WeatherVariable.WIND_SPEED_M_PER_S)) {
            return new WindRose(CLASSES_M_PER_S, List.of());
        }
        double[] directionDeg = weather.values(WeatherVariable.WIND_DIRECTION_DEG);
        double[] speedMPerS = weather.values(WeatherVariable.WIND_SPEED_M_PER_S);
        int[][] steps = new int[SECTORS][CLASSES_M_PER_S.size()];
        for (int k = 0; k < directionDeg.length; k++) {
            if (speedMPerS[k] > 0.0) {
                steps[sector(directionDeg[k])][speedClass(speedMPerS[k])]++;
            }
        }
        List<List<Double>> sectors = new ArrayList<>();
        for (int[] counts : steps) {
            List<Double> shares = new ArrayList<>();
            for (int count : counts) {
                shares.add((double) count / directionDeg.length);
            }
            sectors.add(shares);
        }
        return new WindRose(CLASSES_M_PER_S, sectors);
    }

    private static int sector(double directionDeg) {
        return (int) Math.floor(directionDeg * SECTORS / 360.0 + 0.5) % SECTORS;
    }

    private static int speedClass(double speedMPerS) {
        int found = 0;
        while (found + 1 < CLASSES_M_PER_S.size() && speedMPerS >= CLASSES_M_PER_S.get(found + 1)) {
            found++;
        }
        return found;
    }
}
