package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a park does with attributes of green power: what it buys, sells and cancels.
 *
 * @param purchases green power bought with its certificates
 * @param certificates certificates bought apart from power
 * @param exports what is done with those of exported energy
 * @param exportYuanPerMwh income from them, where they are sold [yuan/MWh], VAT included
 * @param sales certificates of own generation that are sold in one piece
 * @param cancellations certificates that are cancelled
 * @param draw what the discharge of batteries draws on
 * @param provincialFraction factor k of the provincial allocation (622号), {@code null} if it is not known [1]
 * @param gridCarbonFree carbon-free share of the grid: one value, one per calendar month, or one per step; empty if not known [1]
 */
public record GreenPower(
        List<Purchase> purchases,
        List<Certificates> certificates,
        Exports exports,
        double exportYuanPerMwh,
        List<Sale> sales,
        List<Cancellation> cancellations,
        StorageDraw draw,
        @Nullable Double provincialFraction,
        List<Double> gridCarbonFree) {

    /** Nothing is bought, sold or cancelled; certificates of exported energy are held. */
    public static final GreenPower NONE = new GreenPower(
            List.of(), List.of(), Exports.HELD, 0.0, List.of(), List.of(), StorageDraw.PRO_RATA, null, List.of());

    private static final int MONTHS = 12;

    /** What is done with certificates of exported energy. */
    public enum Exports {
        HELD,
        SOLD_WITH_POWER,
        SOLD
    }

    /**
     * Green power bought by volume, with its certificates; no more counts than is drawn from the grid in the month.
     *
     * @param id unique name within the park
     * @param monthlyMwh volume of January to December, or one of the year, which follows the energy drawn [MWh]
     * @param yuanPerMwh environmental value [yuan/MWh], VAT included
     */
    public record Purchase(String id, List<Double> monthlyMwh, double yuanPerMwh) {

        public Purchase {
            Require.id("id", id);
            monthlyMwh = List.copyOf(monthlyMwh);
            if (monthlyMwh.size() != 1 && monthlyMwh.size() != MONTHS) {
                throw new InvalidValueException("monthlyMwh", "must have 1 or 12 values", monthlyMwh.size());
            }
            monthlyMwh.forEach(mwh -> Require.notNegative("monthlyMwh", mwh));
            Require.notNegative("yuanPerMwh", yuanPerMwh);
        }
    }

    /**
     * Certificates bought apart from power.
     *
     * @param id unique name within the park
     * @param produced month of production
     * @param bought month of purchase
     * @param count number of certificates
     * @param yuanEach price of one [yuan], VAT included
     */
    public record Certificates(String id, YearMonth produced, YearMonth bought, int count, double yuanEach) {

        public Certificates {
            Require.id("id", id);
            Require.notNegative("yuanEach", yuanEach);
            if (count < 1) {
                throw new InvalidValueException("count", "must be at least 1", count);
            }
            if (bought.isBefore(produced)) {
                throw new InvalidValueException(
                        "bought", "must not be before the month of production " + produced, bought);
            }
        }
    }

    /**
     * Certificates of own generation sold in one piece, the oldest first.
     *
     * @param id who buys them
     * @param month when
     * @param count number of certificates
     * @param yuanEach price of one [yuan], VAT included
     */
    public record Sale(String id, YearMonth month, int count, double yuanEach) {

        public Sale {
            Require.id("id", id);
            Require.notNegative("yuanEach", yuanEach);
            if (count < 1) {
                throw new InvalidValueException("count", "must be at least 1", count);
            }
        }
    }

    /**
     * Certificates that are cancelled for somebody and the year of their production.
     *
     * @param id for whom
     * @param ofPark whether that is the park itself
     * @param month when
     * @param year year of production
     * @param count number of certificates, empty for all that are held
     */
    public record Cancellation(String id, boolean ofPark, YearMonth month, int year, OptionalDouble count) {

        public Cancellation {
            Require.id("id", id);
            count.ifPresent(certificates -> Require.positive("count", certificates));
        }
    }

    public GreenPower {
        purchases = List.copyOf(purchases);
        certificates = List.copyOf(certificates);
        sales = List.copyOf(sales);
        cancellations = List.copyOf(cancellations);
        gridCarbonFree = List.copyOf(gridCarbonFree);
        Require.notNegative("exportYuanPerMwh", exportYuanPerMwh);
        if (provincialFraction != null) {
            Require.fraction("provincialFraction", provincialFraction);
        }
        gridCarbonFree.forEach(share -> Require.fraction("gridCarbonFree", share));
    }
}
