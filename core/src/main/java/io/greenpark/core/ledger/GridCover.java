package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import java.time.YearMonth;
import java.util.List;

/**
 * What the grid energy of a park carries of attributes, month by month: green power bought with its certificates, and
 * certificates that were cancelled for it; docs/model.md eq. (CAR-13).
 *
 * @param months the months of the axis, in their order
 */
public record GridCover(List<Month> months) {

    /**
     * The grid energy of a month and what covers it.
     *
     * @param month the month
     * @param importMwh energy drawn from the grid [MWh]
     * @param tradedMwh bought as green power with its certificates [MWh]
     * @param cancelledMwh certificates cancelled for energy of the month [MWh]
     * @param soldMwh attributes of own exported energy that others have bought, with the power or apart [MWh]
     */
    public record Month(YearMonth month, double importMwh, double tradedMwh, double cancelledMwh, double soldMwh) {

        public Month {
            Require.notNegative("importMwh", importMwh);
            Require.notNegative("tradedMwh", tradedMwh);
            Require.notNegative("cancelledMwh", cancelledMwh);
            Require.notNegative("soldMwh", soldMwh);
        }

        /** Grid energy that is covered, never more than there is [MWh]. */
        public double coveredMwh() {
            return Math.min(importMwh, tradedMwh + cancelledMwh);
        }
    }

    public GridCover {
        months = List.copyOf(months);
    }

    /**
     * Cover by green power alone, bought as a share of the energy that is drawn.
     *
     * @param importMw drawn from the grid [MW]
     * @param shareFraction share that is green [1]
     */
    public static GridCover ofShare(PowerSeries importMw, double shareFraction) {
        Require.fraction("shareFraction", shareFraction);
        return new GridCover(importMw.axis().monthSpans().stream()
                .map(span -> {
                    double importMwh = importMw.energyMwh(span);
                    return new Month(span.month(), importMwh, shareFraction * importMwh, 0.0, 0.0);
                })
                .toList());
    }

    /**
     * The month {@code of}.
     *
     * @throws InvalidValueException if it is none of the axis
     */
    public Month month(YearMonth of) {
        return months.stream()
                .filter(month -> month.month().equals(of))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("month", "must be a month of the axis", of));
    }

    /** Bought as green power with its certificates [MWh]. */
    public double tradedMwh() {
        return months.stream().mapToDouble(Month::tradedMwh).sum();
    }

    /** Certificates cancelled for energy of the months [MWh]. */
    public double cancelledMwh() {
        return months.stream().mapToDouble(Month::cancelledMwh).sum();
    }

    /** Grid energy that is covered in a month [MWh]. */
    public double coveredMwh(YearMonth of) {
        return month(of).coveredMwh();
    }
}
