package io.greenpark.core.storage;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * Rated data of one battery storage unit (储能), all powers at the AC connection point.
 *
 * <p>Balance over one step of length Δt, docs/model.md eq. (DIS-2):
 *
 * <pre>E(t) = E(t-1) · (1 − r)^Δt + η_c · P_charge(t) · Δt − P_discharge(t) · Δt / η_d</pre>
 *
 * @param id unique name within the node
 * @param chargeMw rated charging power [MW]
 * @param dischargeMw rated discharging power [MW]
 * @param capacityMwh energy between 0 and 1 state of charge [MWh]
 * @param chargeEfficiency stored energy over AC energy drawn [1]
 * @param dischargeEfficiency AC energy delivered over stored energy [1]
 * @param selfDischargePerHour share of the stored energy lost per hour [1/h]
 * @param minSocFraction lowest state of charge that dispatch may reach [1]
 * @param maxSocFraction highest state of charge that dispatch may reach [1]
 * @param initialSocFraction state of charge before the first step [1]
 * @param end what optimal dispatch has to leave after the last step, and what it is worth
 * @param wearYuanPerMwhDischarged cost of wear per AC energy delivered [yuan/MWh]
 * @param ageing how it ages, which is accounted after dispatch: none or one
 */
public record Battery(
        String id,
        double chargeMw,
        double dischargeMw,
        double capacityMwh,
        double chargeEfficiency,
        double dischargeEfficiency,
        double selfDischargePerHour,
        double minSocFraction,
        double maxSocFraction,
        double initialSocFraction,
        StorageEnd end,
        double wearYuanPerMwhDischarged,
        List<AgeingTerms> ageing) {

    public Battery {
        Require.id("id", id);
        Require.notNegative("chargeMw", chargeMw);
        Require.notNegative("dischargeMw", dischargeMw);
        Require.notNegative("capacityMwh", capacityMwh);
        Require.within("chargeEfficiency", chargeEfficiency, 0.3, 1.0);
        Require.within("dischargeEfficiency", dischargeEfficiency, 0.3, 1.0);
        Require.within("selfDischargePerHour", selfDischargePerHour, 0.0, 0.1);
        Require.fraction("minSocFraction", minSocFraction);
        Require.fraction("maxSocFraction", maxSocFraction);
        if (minSocFraction >= maxSocFraction) {
            throw new InvalidValueException(
                    "minSocFraction", "must be below maxSocFraction (%s)".formatted(maxSocFraction), minSocFraction);
        }
        Require.within("initialSocFraction", initialSocFraction, minSocFraction, maxSocFraction);
        Require.within("leastSocFraction", end.leastSocFraction(), minSocFraction, maxSocFraction);
        Require.notNegative("wearYuanPerMwhDischarged", wearYuanPerMwhDischarged);
        ageing = List.copyOf(ageing);
        if (ageing.size() > 1) {
            throw new InvalidValueException("ageing", "must be at most one", ageing.size());
        }
    }

    /**
     * A battery whose energy at the end is worth nothing, and whose ageing is not accounted.
     *
     * @param finalSocAtLeastInitial whether optimal dispatch must end at least as full as it began
     */
    public Battery(
            String id,
            double chargeMw,
            double dischargeMw,
            double capacityMwh,
            double chargeEfficiency,
            double dischargeEfficiency,
            double selfDischargePerHour,
            double minSocFraction,
            double maxSocFraction,
            double initialSocFraction,
            boolean finalSocAtLeastInitial,
            double wearYuanPerMwhDischarged) {
        this(
                id,
                chargeMw,
                dischargeMw,
                capacityMwh,
                chargeEfficiency,
                dischargeEfficiency,
                selfDischargePerHour,
                minSocFraction,
                maxSocFraction,
                initialSocFraction,
                new StorageEnd(Math.max(0.0, finalSocAtLeastInitial ? initialSocFraction : minSocFraction), 0.0),
                wearYuanPerMwhDischarged,
                List.of());
    }

    /** The same battery that begins with {@code initialSocFraction} and is to end as {@code end} says. */
    public Battery between(double initialSocFraction, StorageEnd end) {
        return new Battery(
                id,
                chargeMw,
                dischargeMw,
                capacityMwh,
                chargeEfficiency,
                dischargeEfficiency,
                selfDischargePerHour,
                minSocFraction,
                maxSocFraction,
                initialSocFraction,
                end,
                wearYuanPerMwhDischarged,
                ageing);
    }

    /** The same battery that ages as {@code terms} say. */
    public Battery withAgeing(AgeingTerms terms) {
        return new Battery(
                id,
                chargeMw,
                dischargeMw,
                capacityMwh,
                chargeEfficiency,
                dischargeEfficiency,
                selfDischargePerHour,
                minSocFraction,
                maxSocFraction,
                initialSocFraction,
                end,
                wearYuanPerMwhDischarged,
                List.of(terms));
    }

    /** The same battery while it does not serve: it holds what it holds and neither charges nor discharges. */
    public Battery idle() {
        return of(0.0, 0.0, capacityMwh);
    }

    /** The same battery with {@code fraction} of its capacity that is left. */
    public Battery withCapacityLeft(double fraction) {
        return of(chargeMw, dischargeMw, fraction * capacityMwh);
    }

    /** As many of this battery as one. */
    public Battery times(int units) {
        return of(units * chargeMw, units * dischargeMw, units * capacityMwh);
    }

    private Battery of(double otherChargeMw, double otherDischargeMw, double otherCapacityMwh) {
        return new Battery(
                id,
                otherChargeMw,
                otherDischargeMw,
                otherCapacityMwh,
                chargeEfficiency,
                dischargeEfficiency,
                selfDischargePerHour,
                minSocFraction,
                maxSocFraction,
                initialSocFraction,
                end,
                wearYuanPerMwhDischarged,
                ageing);
    }

    /** Energy that has to be left after the last step at least [MWh]. */
    public double finalMwh() {
        return end.leastSocFraction() * capacityMwh;
    }

    /** Energy at the lowest state of charge that dispatch may reach [MWh]. */
    public double floorMwh() {
        return minSocFraction * capacityMwh;
    }

    /** Energy at the highest state of charge that dispatch may reach [MWh]. */
    public double ceilingMwh() {
        return maxSocFraction * capacityMwh;
    }

    /** Energy stored before the first step [MWh]. */
    public double initialMwh() {
        return initialSocFraction * capacityMwh;
    }

    /** Share of the stored energy that self-discharge leaves after {@code hours}: (1 − r)^hours [1]. */
    public double retainedFraction(double hours) {
        return Math.pow(1.0 - selfDischargePerHour, hours);
    }
}
