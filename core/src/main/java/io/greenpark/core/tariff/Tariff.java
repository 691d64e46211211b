package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An electricity tariff of one voltage tier, two-part (两部制) or single-part (单一制), all prices VAT included.
 *
 * <p>The upstream loss row is derived from the purchase price, docs/model.md eq. (BIL-2).
 *
 * @param id catalogue id
 * @param title name for people
 * @param validFrom first day
 * @param validTo last day, {@code null} while no successor is known
 * @param energy price components per MWh imported, without the upstream loss
 * @param upstreamLossFraction loss rate l [1]
 * @param timeOfUse bands and ratios for the components that follow the time of use
 * @param capacity what capacity or demand costs per month
 * @param extra charges beside these
 * @param vatFraction value-added tax included in every price [1]
 */
public record Tariff(
        String id,
        Title title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<EnergyComponent> energy,
        double upstreamLossFraction,
        TimeOfUse timeOfUse,
        CapacityPrices capacity,
        ExtraCharges extra,
        double vatFraction) {

    /** Hours of a month in the rule on direct connections. */
    private static final double HOURS_PER_MONTH = 730.0;

    /** Rows that a price component may have: all that are charged per MWh but the derived upstream loss. */
    public static final Set<BillRow> ENERGY_ROWS = Collections.unmodifiableSet(EnumSet.of(
            BillRow.PURCHASE,
            BillRow.GREEN_PREMIUM,
            BillRow.NETWORK_ENERGY,
            BillRow.SYSTEM_OPERATION,
            BillRow.GOVERNMENT_FUNDS,
            BillRow.AGENCY_FEE));

    public Tariff {
        energy = List.copyOf(energy);
        requireOneComponentPerRow(energy);
        requireOneRowAtAbsolutePrices(energy, timeOfUse);
        Require.within("upstreamLossFraction", upstreamLossFraction, 0.0, 0.5);
        Require.fraction("vatFraction", vatFraction);
    }

    /** A tariff without charges beside those per MWh and for capacity. */
    public Tariff(
            String id,
            Title title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<EnergyComponent> energy,
            double upstreamLossFraction,
            TimeOfUse timeOfUse,
            CapacityPrices capacity,
            double vatFraction) {
        this(
                id,
                title,
                validFrom,
                validTo,
                energy,
                upstreamLossFraction,
                timeOfUse,
                capacity,
                ExtraCharges.NONE,
                vatFraction);
    }

    private static void requireOneComponentPerRow(List<EnergyComponent> energy) {
        Set<BillRow> seen = EnumSet.noneOf(BillRow.class);
        for (EnergyComponent component : energy) {
            if (!ENERGY_ROWS.contains(component.row())) {
                throw new InvalidValueException("energy", "must hold rows that are charged per MWh", component.row());
            }
            if (!seen.add(component.row())) {
                throw new InvalidValueException("energy", "must hold each row once", component.row() + " twice");
            }
        }
        if (!seen.contains(BillRow.PURCHASE)) {
            throw new InvalidValueException("energy", "must hold the purchase row", seen);
        }
    }

    private static void requireOneRowAtAbsolutePrices(List<EnergyComponent> energy, TimeOfUse timeOfUse) {
        List<BillRow> rows = energy.stream()
                .filter(EnergyComponent::timeOfUse)
                .map(EnergyComponent::row)
                .toList();
        if (timeOfUse.basis() == TimeOfUse.Basis.PRICE && rows.size() > 1) {
            throw new InvalidValueException(
                    "energy", "must have one row with time of use where the table holds prices", rows);
        }
    }

    /** Share of the imported energy that {@code row} charges [1]. */
    public double shareFraction(BillRow row) {
        return energy.stream()
                .filter(component -> component.row() == row)
                .mapToDouble(EnergyComponent::shareFraction)
                .findFirst()
                .orElse(1.0);
    }

    /** Share of the imported energy that is bought as green power with its certificates [1]. */
    public double greenShareFraction() {
        return energy.stream()
                .filter(component -> component.row() == BillRow.GREEN_PREMIUM)
                .mapToDouble(EnergyComponent::shareFraction)
                .sum();
    }

    /** The same tariff with other price components and another time-of-use table. */
    public Tariff with(List<EnergyComponent> otherEnergy, TimeOfUse otherTimeOfUse) {
        return new Tariff(
                id,
                title,
                validFrom,
                validTo,
                otherEnergy,
                upstreamLossFraction,
                otherTimeOfUse,
                capacity,
                extra,
                vatFraction);
    }

    /**
     * The special price of direct connections (发改价格〔2025〕1192号): no network charge on energy, and in its place one on
     * the transformers for the average load rate of the province, docs/model.md eq. (BIL-16).
     *
     * @param averageLoadRateFraction average load rate (平均负荷率) [1]
     * @throws InvalidValueException if the network price is not level
     */
    public Tariff directConnection(double averageLoadRateFraction) {
        Require.fraction("averageLoadRateFraction", averageLoadRateFraction);
        double networkYuanPerMwh = energy.stream()
                .filter(component -> component.row() == BillRow.NETWORK_ENERGY)
                .mapToDouble(component -> component.price().levelYuanPerMwh())
                .sum();
        return new Tariff(
                id,
                title,
                validFrom,
                validTo,
                energy.stream()
                        .filter(component -> component.row() != BillRow.NETWORK_ENERGY)
                        .toList(),
                upstreamLossFraction,
                timeOfUse,
                capacity.plusYuanPerMvaMonth(networkYuanPerMwh * averageLoadRateFraction * HOURS_PER_MONTH),
                extra,
                vatFraction);
    }

    /** Whether the tariff is in force on {@code date}. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
