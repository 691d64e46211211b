package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.List;

/** The rows of one owner while a project is worked out; docs/model.md eq. (FIN-10), (FIN-11). */
final class OwnerBook {

    private static final CashRow[] ROWS = CashRow.values();

    private final int years;
    private final int lastHeld;
    private final double[][] yuan;

    /** Write-offs by year; its last element is the book value at the end of the horizon [yuan]. */
    private final double[] depreciationYuan;

    /**
     * @param years last year of the project
     * @param lastHeld last year in which the owner has the plants; what is not written off by then is so in this year
     */
    OwnerBook(int years, int lastHeld) {
        this.years = years;
        this.lastHeld = lastHeld;
        yuan = new double[ROWS.length][years + 1];
        depreciationYuan = new double[years + 2];
    }

    void add(CashRow row, int year, double amountYuan) {
        yuan[row.ordinal()][year] += amountYuan;
    }

    /** Writes off what was bought at the end of {@code year}. */
    void writeOff(double costYuan, int year, Depreciation terms) {
        terms.spread(costYuan, year, depreciationYuan);
    }

    /** Books tax on all sales and purchases, what is handed over, and the surcharges on it. */
    void settle(ValueAddedTax terms) {
        double creditYuan = 0.0;
        for (int year = 0; year <= years; year++) {
            double collected = 0.0;
            double paid = 0.0;
            for (CashRow row : ROWS) {
                double tax = terms.fraction(row) * yuan[row.ordinal()][year];
                collected += Math.max(0.0, tax);
                paid += Math.max(0.0, -tax);
            }
            double due = collected - paid - creditYuan;
            double settled = terms.creditAtOnce() ? due : Math.max(0.0, due);
            creditYuan = terms.creditAtOnce() ? 0.0 : Math.max(0.0, -due);
            add(CashRow.VAT_COLLECTED, year, collected);
            add(CashRow.VAT_PAID, year, -paid);
            add(CashRow.VAT_SETTLED, year, -settled);
            add(CashRow.VAT_SURCHARGE, year, -terms.surchargeFraction() * Math.max(0.0, settled));
        }
    }

    /** Books income tax on the profit of each year. */
    void settle(IncomeTax terms) {
        double[] profitYuan = new double[years + 1];
        for (CashRow row : ROWS) {
            if (row.kind() == CashRow.Kind.OPERATION || row == CashRow.INTEREST) {
                for (int year = 0; year <= years; year++) {
                    profitYuan[year] += yuan[row.ordinal()][year];
                }
            }
        }
        profitYuan[years] += yuan[CashRow.SALVAGE.ordinal()][years];
        for (int year = 0; year < depreciationYuan.length; year++) {
            profitYuan[Math.min(year, lastHeld)] -= depreciationYuan[year];
        }
        double[] taxYuan = terms.taxYuan(profitYuan);
        for (int year = 0; year <= years; year++) {
            add(CashRow.INCOME_TAX, year, -taxYuan[year]);
        }
    }

    /** The rows that are not empty, as a cash flow. */
    CashFlow flow(String owner) {
        List<CashLine> lines = new ArrayList<>();
        for (int year = 0; year <= years; year++) {
            for (CashRow row : ROWS) {
                double amountYuan = yuan[row.ordinal()][year];
                if (amountYuan != 0.0) {
                    lines.add(new CashLine(year, row, amountYuan));
                }
            }
        }
        return new CashFlow(owner, years, lines);
    }
}
