package io.greenpark.reports.run;

import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.nio.file.Path;

/**
 * Whether the hours of a node and its energy ledger tell the same, docs/model.md eq. (PRO-24): every hour balances, what own green power covers of the
 * load of an hour can be no more than what the rest of its balance leaves, and the hours of a month add up to its ledger.
 */
final class HoursCheck {

    /** Rounding of the sums of a month in another order, relative to their size [1]. */
    private static final double RELATIVE = 1e-9;

    private final Path file;
    private final NodeFlows flows;
    private final EnergyLedger energy;
    private final TimeAxis axis;

    private HoursCheck(Path file, NodeFlows flows, EnergyLedger energy) {
        this.file = file;
        this.flows = flows;
        this.energy = energy;
        this.axis = flows.axis();
    }

    /** What an hour adds to an account [MW], at step {@code k}. */
    @FunctionalInterface
    private interface Power {
        double mw(int k);
    }

    /**
     * Requires that they tell the same.
     *
     * @param file file of the hours
     * @throws RunDirectoryException naming hour or month
     */
    static void require(Path file, NodeFlows flows, EnergyLedger energy) {
        var check = new HoursCheck(file, flows, energy);
        for (int k = 0; k < check.axis.steps(); k++) {
            check.requireBalance(k);
            check.requireMatch(k);
        }
        check.requireMonths(
                EnergyAccount.AVAILABLE, "windAvailableMw, solarAvailableMw and otherAvailableMw", check::availableMw);
        check.requireMonths(EnergyAccount.CURTAILED, "curtailedMw", k -> flows.get(FlowColumn.CURTAILED_MW, k));
        check.requireMonths(EnergyAccount.SELF_USED, "hourlyMatchedFraction times loadMw", check::matchedMw);
        check.requireMonths(EnergyAccount.SELF_USED, "physicalSelfUseShare times consumption", check::selfUsedMw);
    }

    /** Requires the balance of an hour, docs/model.md eq. (DIS-1). */
    private void requireBalance(int k) {
        double sourcesMw = greenSupplyMw(k) + otherSupplyMw(k);
        double usesMw = flows.get(FlowColumn.LOAD_MW, k) + flows.get(FlowColumn.AUX_MW, k) + onwardMw(k);
        if (!(Math.abs(sourcesMw - usesMw) <= RELATIVE * Math.max(1.0, usesMw))) {
            throw new RunDirectoryException(
                    file, "%s: %s MW are supplied, but %s MW used".formatted(time(k), sourcesMw, usesMw));
        }
    }

    private void requireMatch(int k) {
        double loadMw = flows.get(FlowColumn.LOAD_MW, k);
        double matchedMw = matchedMw(k);
        double roundingMw = RELATIVE * Math.max(1.0, loadMw + otherSupplyMw(k));
        if (matchedMw < 0.0 || matchedMw > loadMw + roundingMw) {
            throw new RunDirectoryException(
                    file,
                    "%s: hourlyMatchedFraction is %s, which must be within [0, 1]".formatted(time(k), matched(k)));
        }
        if (matchedMw <= 0.0) {
            return;
        }
        double otherMw = otherSupplyMw(k) - onwardMw(k);
        if (otherMw > loadMw - matchedMw + roundingMw) {
            throw new RunDirectoryException(
                    file,
                    "%s: hourlyMatchedFraction is %s, which cannot be: %s MW of the load of %s MW have other sources"
                            .formatted(time(k), matched(k), otherMw, loadMw));
        }
        double greenMw = greenSupplyMw(k);
        if (matchedMw > greenMw + roundingMw) {
            throw new RunDirectoryException(
                    file,
                    "%s: hourlyMatchedFraction is %s, which cannot be: there are %s MW for the load of %s MW"
                            .formatted(time(k), matched(k), greenMw, loadMw));
        }
    }

    /** What may be own green power [MW]. */
    private double greenSupplyMw(int k) {
        return availableMw(k)
                - flows.get(FlowColumn.CURTAILED_MW, k)
                + flows.get(FlowColumn.DISCHARGE_MW, k)
                + flows.get(FlowColumn.LINK_IN_MW, k);
    }

    /** What goes on into batteries, lines and the grid [MW]. */
    private double onwardMw(int k) {
        return flows.get(FlowColumn.CHARGE_MW, k)
                + flows.get(FlowColumn.LINK_OUT_MW, k)
                + flows.get(FlowColumn.EXPORT_MW, k);
    }

    /** What cannot be own green power; it serves no own use of plants where own green power reaches the load [MW]. */
    private double otherSupplyMw(int k) {
        return flows.get(FlowColumn.IMPORT_MW, k)
                + flows.get(FlowColumn.THERMAL_MW, k)
                + flows.get(FlowColumn.UNSERVED_MW, k);
    }

    private void requireMonths(EnergyAccount account, String columns, Power power) {
        for (MonthSpan span : axis.monthSpans()) {
            double hoursMwh = 0.0;
            double loadMwh = 0.0;
            for (int k = span.firstStep(); k < span.endStep(); k++) {
                hoursMwh += power.mw(k) * axis.stepHours();
                loadMwh += flows.get(FlowColumn.LOAD_MW, k) * axis.stepHours();
            }
            double ledgerMwh = energy.mwh(account, energy.months().indexOf(span.month()));
            double roundingMwh = RELATIVE * Math.max(1.0, loadMwh + Math.abs(ledgerMwh));
            if (!(Math.abs(hoursMwh - ledgerMwh) <= roundingMwh)) {
                throw new RunDirectoryException(
                        file,
                        "%s: %s give %s MWh, but %s of the ledger is %s MWh"
                                .formatted(span.month(), columns, hoursMwh, account.id(), ledgerMwh));
            }
        }
    }

    private double availableMw(int k) {
        return flows.get(FlowColumn.WIND_AVAILABLE_MW, k)
                + flows.get(FlowColumn.SOLAR_AVAILABLE_MW, k)
                + flows.get(FlowColumn.OTHER_AVAILABLE_MW, k);
    }

    private double matchedMw(int k) {
        return part(FlowColumn.HOURLY_MATCHED_FRACTION, k, flows.get(FlowColumn.LOAD_MW, k));
    }

    private double selfUsedMw(int k) {
        double consumedMw = Math.max(0.0, flows.get(FlowColumn.LOAD_MW, k) - flows.get(FlowColumn.UNSERVED_MW, k));
        return part(FlowColumn.PHYSICAL_SELF_USE_SHARE, k, consumedMw);
    }

    private double part(FlowColumn share, int k, double ofMw) {
        double of = flows.get(share, k);
        return Double.isNaN(of) ? 0.0 : of * ofMw;
    }

    private double matched(int k) {
        return flows.get(FlowColumn.HOURLY_MATCHED_FRACTION, k);
    }

    private String time(int k) {
        return SeriesFile.ISO.format(axis.instant(k).atOffset(axis.offset()));
    }
}
