package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A two-part electricity tariff (两部制电价) of one voltage tier, all prices VAT included.
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
 * @param capacityChargeYuanPerMvaMonth charge by transformer capacity [yuan/(MVA·month)]
 * @param demandChargeYuanPerMwMonth charge by maximum demand [yuan/(MW·month)]
 * @param minDemandShareFraction demand billed at least, as a share of the transformer capacity [1]
 * @param highUse lower demand price of well-used connections
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
        double capacityChargeYuanPerMvaMonth,
        double demandChargeYuanPerMwMonth,
        double minDemandShareFraction,
        HighUseDiscount highUse,
        double vatFraction) {

    private static final Set<BillRow> ENERGY_ROWS =
            EnumSet.of(BillRow.PURCHASE, BillRow.NETWORK_ENERGY, BillRow.SYSTEM_OPERATION, BillRow.GOVERNMENT_FUNDS);

    public Tariff {
        energy = List.copyOf(energy);
        requireOneComponentPerRow(energy);
        Require.within("upstreamLossFraction", upstreamLossFraction, 0.0, 0.5);
        Require.notNegative("capacityChargeYuanPerMvaMonth", capacityChargeYuanPerMvaMonth);
        Require.notNegative("demandChargeYuanPerMwMonth", demandChargeYuanPerMwMonth);
        Require.fraction("minDemandShareFraction", minDemandShareFraction);
        Require.fraction("vatFraction", vatFraction);
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

    /** Whether the tariff is in force on {@code date}. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
