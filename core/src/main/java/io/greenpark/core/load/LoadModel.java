package io.greenpark.core.load;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Scales a shape to an annual energy on a time axis, docs/model.md eq. (LOA-1) and (LOA-2). */
public final class LoadModel {

    private LoadModel() {}

    /**
     * Power of a load of {@code shape} that uses {@code annualMwh} in the 8,760 hours of every calendar year, its leap
     * day apart: parts of a year use their part, and a leap day uses the energy of its own date on top.
     *
     * @param shape levels over week and year
     * @param annualMwh energy of 8,760 hours [MWh], electricity or heat
     * @param axis time axis of the result
     * @param holidays public holidays
     * @return mean power per step [MW]
     */
    public static PowerSeries scale(LoadShape shape, double annualMwh, TimeAxis axis, Set<LocalDate> holidays) {
        Require.notNegative("annualMwh", annualMwh);
        Map<Integer, Double> levelHours = new HashMap<>();
        double[] mw = new double[axis.steps()];
        for (int k = 0; k < mw.length; k++) {
            LocalDateTime at = axis.localStart(k);
            LocalDate date = at.toLocalDate();
            double level = shape.day(date, holidays).levels().get(at.getHour()) * shape.monthFactor(date);
            double ofYear = levelHours.computeIfAbsent(date.getYear(), year -> levelHours(shape, year, holidays));
            mw[k] = annualMwh * level / ofYear;
        }
        return new PowerSeries(axis, mw);
    }

    /** Sum of level times hours over the 365 days of {@code year} that are not its leap day [h]. */
    private static double levelHours(LoadShape shape, int year, Set<LocalDate> holidays) {
        double sum = 0.0;
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate date = LocalDate.of(year, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            boolean leapDay = date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29;
            if (!leapDay) {
                sum += shape.day(date, holidays).sum() * shape.monthFactor(date);
            }
        }
        return sum;
    }
}
