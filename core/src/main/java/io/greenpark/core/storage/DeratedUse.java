package io.greenpark.core.storage;

import io.greenpark.core.series.PowerSeries;
import java.util.List;

/**
 * How much of a plan a battery could not follow at the temperature of its cells, docs/model.md eq. (DIS-60).
 *
 * @param chargedMwh energy charged [MWh]
 * @param chargedBeyondMwh part of it above what the cells may take [MWh]
 * @param dischargedMwh energy discharged [MWh]
 * @param dischargedBeyondMwh part of it above what the cells may give [MWh]
 */
public record DeratedUse(double chargedMwh, double chargedBeyondMwh, double dischargedMwh, double dischargedBeyondMwh) {

    public static final DeratedUse NONE = new DeratedUse(0.0, 0.0, 0.0, 0.0);

    /**
     * The use of {@code battery} by a plan.
     *
     * @param cellC cell temperature, one for all steps or one per step [C]
     */
    public static DeratedUse of(
            Battery battery, Derating derating, PowerSeries charge, PowerSeries discharge, List<Double> cellC) {
        double chargedBeyondMw = 0.0;
        double dischargedBeyondMw = 0.0;
        for (int t = 0; t < charge.steps(); t++) {
            double celsius = cellC.get(cellC.size() == 1 ? 0 : t);
            chargedBeyondMw += Math.max(0.0, charge.get(t) - derating.chargeAt(celsius) * battery.chargeMw());
            dischargedBeyondMw +=
                    Math.max(0.0, discharge.get(t) - derating.dischargeAt(celsius) * battery.dischargeMw());
        }
        double hours = charge.axis().stepHours();
        return new DeratedUse(
                charge.energyMwh(), chargedBeyondMw * hours, discharge.energyMwh(), dischargedBeyondMw * hours);
    }

    /** Both together. */
    public DeratedUse plus(DeratedUse other) {
        return new DeratedUse(
                chargedMwh + other.chargedMwh,
                chargedBeyondMwh + other.chargedBeyondMwh,
                dischargedMwh + other.dischargedMwh,
                dischargedBeyondMwh + other.dischargedBeyondMwh);
    }
}
