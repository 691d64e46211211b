package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.Depreciation;
import io.greenpark.core.finance.IncomeTax;
import io.greenpark.core.finance.Loan;
import io.greenpark.core.finance.Support;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terms under which projects of a region are judged: horizon, rates, loan, taxes, support. */
public final class FinanceKind {

    /**
     * Terms of a region, without who builds.
     *
     * @param years horizon [a]
     * @param discountRateFraction discount rate [1]
     * @param real whether the discount rate is without inflation
     * @param inflationFraction inflation [1/a]
     * @param loan debt of whoever builds
     * @param vat value-added tax
     * @param incomeTax income tax
     * @param depreciation write-off for income tax
     * @param support public support
     * @param financeRate nominal rate at which payments are discounted in the modified internal rate of return; that of discounting
     *     if empty [1/a]
     * @param reinvestmentRate nominal rate at which receipts grow in it; that of discounting if empty [1/a]
     */
    public record Terms(
            int years,
            double discountRateFraction,
            boolean real,
            double inflationFraction,
            Loan loan,
            ValueAddedTax vat,
            IncomeTax incomeTax,
            Depreciation depreciation,
            Support support,
            Optional<Double> financeRate,
            Optional<Double> reinvestmentRate) {}

    private static final int MOST_YEARS = 100;

    /** Horizon. */
    public static final Key<Integer> YEARS = required(
                    "years", Integers.count(1, MOST_YEARS), "Years of operation that are looked at.")
            .chinese("计算期");
    /** Discount rate. */
    public static final Key<Double> RATE = required(
                    "discountRateFraction", Numbers.within(0.0, 0.5, "1"), "Discount rate per year.")
            .chinese("折现率");
    /** Whether the discount rate is real. */
    public static final Key<Boolean> REAL = required(
                    "discountRate",
                    Choice.of(new TreeMap<>(Map.of("nominal", false, "real", true))),
                    "Whether inflation is in the discount rate (nominal) or not (real).")
            .chinese("折现率口径");
    /** Inflation. */
    public static final Key<Double> INFLATION = required(
                    "inflationFraction",
                    Numbers.within(-0.1, 0.3, "1/a"),
                    "Inflation, which every price follows unless a key of its own says otherwise.")
            .chinese("通货膨胀率");

    /** Rate of payments in the modified internal rate of return. */
    public static final Key<Double> FINANCE_RATE =
            mirrRate("financeRateFraction", "payments are discounted").chinese("融资利率");
    /** Rate of receipts in it. */
    public static final Key<Double> REINVESTMENT_RATE =
            mirrRate("reinvestmentRateFraction", "receipts grow").chinese("再投资收益率");

    private static final Key<Double> LOAN_SHARE = required(
            "shareFraction", Numbers.fraction(), "Share of the investment, net of value-added tax, that is borrowed.");
    private static final Key<Double> LOAN_RATE =
            required("rateFraction", Numbers.fraction(), "Interest per year on the debt at its beginning.");
    private static final Key<Integer> LOAN_TERM =
            required("termYears", Integers.count(1, MOST_YEARS), "Years until it is paid back, grace included.");
    private static final Key<Integer> LOAN_GRACE =
            required("graceYears", Integers.count(0, MOST_YEARS), "First years in which only interest is paid.");
    private static final Key<Loan.Repayment> REPAYMENT = required(
            "repayment",
            Choice.of(Loan.Repayment.class),
            "The same amount of debt every year (等额本金), or of debt and interest together (等额本息).");
    /** Loan. */
    public static final Key<Loan> LOAN = required(
                    "loan",
                    new Section<>(
                            "loan",
                            "A loan for part of the investment, paid out in year 0.",
                            List.of(LOAN_SHARE, LOAN_RATE, LOAN_TERM, LOAN_GRACE, REPAYMENT),
                            values -> new Loan(
                                    values.get(LOAN_SHARE),
                                    values.get(LOAN_RATE),
                                    values.get(LOAN_TERM),
                                    values.get(LOAN_GRACE),
                                    values.get(REPAYMENT))),
                    "Debt of whoever builds the plants.")
            .chinese("贷款");

    private static final Key<Double> VAT_ENERGY =
            required("energyFraction", Numbers.fraction(), "Tax over the net price of electricity.");
    private static final Key<Double> VAT_GOODS =
            required("goodsFraction", Numbers.fraction(), "Tax over the net price of plants and fuel.");
    private static final Key<Double> VAT_SERVICE =
            required("serviceFraction", Numbers.fraction(), "Tax over the net price of services.");
    private static final Key<Double> VAT_SURCHARGE = required(
            "surchargeFraction", Numbers.fraction(), "Local surcharges over the tax that is handed to the office.");
    private static final Key<Boolean> VAT_CREDIT = required(
            "credit",
            Choice.of(new TreeMap<>(Map.of("at-once", true, "carried", false))),
            "Whether tax paid with purchases is set against other sales of the owner in the same year, or carried until "
                    + "the project's own sales use it up.");
    /** Value-added tax. */
    public static final Key<ValueAddedTax> VAT = required(
                    "vat",
                    new Section<>(
                            "value-added-tax",
                            "Value-added tax of the project.",
                            List.of(VAT_ENERGY, VAT_GOODS, VAT_SERVICE, VAT_SURCHARGE, VAT_CREDIT),
                            values -> new ValueAddedTax(
                                    values.get(VAT_ENERGY),
                                    values.get(VAT_GOODS),
                                    values.get(VAT_SERVICE),
                                    values.get(VAT_SURCHARGE),
                                    values.get(VAT_CREDIT))),
                    "Value-added tax.")
            .chinese("增值税");

    private static final Key<Double> TAX_RATE = required("rateFraction", Numbers.fraction(), "Tax over profit.");
    private static final Key<Integer> TAX_EXEMPT =
            required("exemptYears", Integers.count(0, MOST_YEARS), "First years without tax.");
    private static final Key<Integer> TAX_HALF =
            required("halfYears", Integers.count(0, MOST_YEARS), "Years after them at half the rate (三免三减半).");
    private static final Key<Integer> TAX_LOSS = required(
            "lossYears", Integers.count(0, MOST_YEARS), "Years for which a loss can be set against later profits.");
    /** Income tax. */
    public static final Key<IncomeTax> INCOME_TAX = required(
                    "incomeTax",
                    new Section<>(
                            "income-tax",
                            "Income tax with a holiday.",
                            List.of(TAX_RATE, TAX_EXEMPT, TAX_HALF, TAX_LOSS),
                            values -> new IncomeTax(
                                    values.get(TAX_RATE),
                                    values.get(TAX_EXEMPT),
                                    values.get(TAX_HALF),
                                    values.get(TAX_LOSS))),
                    "Income tax.")
            .chinese("企业所得税");

    private static final Key<Integer> WRITE_OFF_YEARS =
            required("years", Integers.count(1, MOST_YEARS), "Years over which a plant is written off.");
    private static final Key<Double> RESIDUAL =
            required("residualFraction", Numbers.fraction(), "Share of its cost that is never written off.");
    /** Write-off. */
    public static final Key<Depreciation> DEPRECIATION = required(
                    "depreciation",
                    new Section<>(
                            "depreciation",
                            "Straight-line write-off for income tax.",
                            List.of(WRITE_OFF_YEARS, RESIDUAL),
                            values -> new Depreciation(values.get(WRITE_OFF_YEARS), values.get(RESIDUAL))),
                    "Write-off for income tax.")
            .chinese("折旧");

    private static final Key<Double> GRANT =
            required("grantFraction", Numbers.fraction(), "Share of the investment that is paid once.");
    private static final Key<Double> SUBSIDY =
            required("subsidyYuanPerMwh", Numbers.atLeast(0.0, "yuan/MWh"), "Support per renewable energy generated.");
    private static final Key<Integer> SUBSIDY_YEARS =
            required("subsidyYears", Integers.count(0, MOST_YEARS), "First years in which it is paid.");
    /** Support. */
    public static final Key<Support> SUPPORT = optional(
                    "support",
                    new Section<>(
                            "support",
                            "Public support of whoever builds the plants.",
                            List.of(GRANT, SUBSIDY, SUBSIDY_YEARS),
                            values -> new Support(values.get(GRANT), values.get(SUBSIDY), values.get(SUBSIDY_YEARS))),
                    "Public support; none if it is left out.")
            .chinese("补贴");

    /** All keys of the terms. */
    public static final List<Key<?>> KEYS = List.of(
            YEARS,
            RATE,
            REAL,
            INFLATION,
            LOAN,
            VAT,
            INCOME_TAX,
            DEPRECIATION,
            SUPPORT,
            FINANCE_RATE,
            REINVESTMENT_RATE);

    /** Terms of finance. */
    public static final Kind<Terms> KIND = new Kind<>(
            "finance",
            "set of financial terms",
            new Section<>(
                    "financial-terms",
                    "Terms under which projects of a region are judged.",
                    EntryKeys.around(KEYS),
                    FinanceKind::bind));

    private FinanceKind() {}

    private static Key<Double> mirrRate(String name, String what) {
        return optional(
                name,
                Numbers.within(0.0, 0.5, "1"),
                "Nominal rate per year at which " + what
                        + " in the modified internal rate of return; the discount rate if it is left out.");
    }

    private static Terms bind(Values values) {
        return new Terms(
                values.get(YEARS),
                values.get(RATE),
                values.get(REAL),
                values.get(INFLATION),
                values.get(LOAN),
                values.get(VAT),
                values.get(INCOME_TAX),
                values.get(DEPRECIATION),
                values.find(SUPPORT).orElse(Support.NONE),
                values.find(FINANCE_RATE),
                values.find(REINVESTMENT_RATE));
    }
}
