package io.greenpark.core.finance;

import io.greenpark.core.finance.InvestmentModel.ParkOwned;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Projects for tests. */
final class Projects {

    static final Depreciation TEN_YEARS = new Depreciation(10, 0.0);

    private Projects() {}

    /** Terms without tax, loan and support at a rate of 8 %. */
    static ProjectTerms plain(int years, InvestmentModel model) {
        return new ProjectTerms(
                new Outlook(years, 0.0, 0.0, 0.0),
                Rates.of(0.08),
                model,
                Loan.NONE,
                TEN_YEARS,
                ValueAddedTax.NONE,
                IncomeTax.NONE,
                Support.NONE);
    }

    static ProjectTerms plain(int years) {
        return plain(years, new ParkOwned());
    }

    static AssetCost asset(double capexYuan, double operationYuanPerYear, double lifeYears) {
        return new AssetCost("plant", capexYuan, operationYuanPerYear, new ServiceLife.Age(lifeYears), 1.0, 0.0);
    }

    /** A year that saves {@code savingYuan} with 10 MWh, all of it used. */
    static OperatingYear saving(double savingYuan) {
        return new OperatingYear(10.0, 10.0, savingYuan, 0.0, 0.0, 0.0, 0.0);
    }

    static List<OperatingYear> same(int years, OperatingYear year) {
        return Collections.nCopies(years, year);
    }

    /** Random plants: one by age, one by cycles. */
    static List<AssetCost> assets(SplittableRandom random) {
        return List.of(
                new AssetCost(
                        "wind", random.nextDouble(1e8), random.nextDouble(1e6), new ServiceLife.Age(20.0), 1.0, 0.05),
                new AssetCost(
                        "battery",
                        random.nextDouble(1e7),
                        random.nextDouble(1e5),
                        new ServiceLife.Cycles(6000.0, random.nextDouble(800.0), 15.0),
                        0.7,
                        0.1));
    }

    /** A random first year. */
    static OperatingYear year(SplittableRandom random) {
        double generationMwh = random.nextDouble(1e5);
        return new OperatingYear(
                generationMwh,
                random.nextDouble() * generationMwh,
                random.nextDouble(-1e6, 3e7),
                random.nextDouble(1e7),
                random.nextDouble(1e5),
                random.nextDouble(-1e5, 1e5),
                random.nextDouble(-1e5, 1e5));
    }

    /** Random terms with everything but taxes. */
    static ProjectTerms terms(SplittableRandom random, int years, InvestmentModel model, ValueAddedTax vat) {
        return new ProjectTerms(
                new Outlook(years, random.nextDouble(0.03), random.nextDouble(0.03), -random.nextDouble(0.05)),
                Rates.of(random.nextDouble(0.12)),
                model,
                new Loan(
                        random.nextDouble(),
                        random.nextDouble(0.08),
                        1 + random.nextInt(years),
                        0,
                        Loan.Repayment.ANNUITY),
                new Depreciation(1 + random.nextInt(25), random.nextDouble(0.1)),
                vat,
                IncomeTax.NONE,
                new Support(random.nextDouble(0.3), random.nextDouble(20.0), random.nextInt(10)));
    }

    /** Random terms with taxes, value-added tax carried forward. */
    static ProjectTerms taxed(SplittableRandom random, int years, InvestmentModel model) {
        ProjectTerms terms = terms(random, years, model, new ValueAddedTax(0.13, 0.13, 0.06, 0.12, false));
        return new ProjectTerms(
                terms.outlook(),
                terms.rates(),
                model,
                terms.loan(),
                terms.depreciation(),
                terms.valueAddedTax(),
                new IncomeTax(0.25, 3, 3, 5),
                terms.support());
    }

    /** A random project of one to thirty years under {@code model}, with everything but taxes. */
    static ProjectFinance random(SplittableRandom random, int years, InvestmentModel model, ValueAddedTax vat) {
        ProjectTerms terms = terms(random, years, model, vat);
        return ProjectFinance.of(terms, assets(random), terms.outlook().extend(year(random), Fleet.NONE));
    }
}
