package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;

/**
 * Terms under which a project is judged.
 *
 * @param outlook how the years follow from the simulated one
 * @param rates discount rate and those of the modified internal rate of return
 * @param model who builds the plants
 * @param loan debt of whoever builds them
 * @param depreciation write-off for income tax
 * @param valueAddedTax value-added tax
 * @param incomeTax income tax
 * @param support public support
 */
public record ProjectTerms(
        Outlook outlook,
        Rates rates,
        InvestmentModel model,
        Loan loan,
        Depreciation depreciation,
        ValueAddedTax valueAddedTax,
        IncomeTax incomeTax,
        Support support) {

    public ProjectTerms {
        if (loan.termYears() > outlook.years()) {
            throw new InvalidValueException(
                    "termYears",
                    "must not be above the years of the outlook (%d)".formatted(outlook.years()),
                    loan.termYears());
        }
    }

    /** Nominal discount rate [1/a]. */
    public double discountRateFraction() {
        return rates.discountFraction();
    }

    /** The same terms for a park that owns all there is. */
    ProjectTerms withoutInvestor() {
        return with(new InvestmentModel.ParkOwned());
    }

    /** The same terms with another model. */
    public ProjectTerms with(InvestmentModel otherModel) {
        return new ProjectTerms(outlook, rates, otherModel, loan, depreciation, valueAddedTax, incomeTax, support);
    }

    /** The same terms over another number of years. */
    ProjectTerms over(int years) {
        Outlook other = new Outlook(
                years,
                outlook.energyPriceChangeFraction(),
                outlook.operationPriceChangeFraction(),
                outlook.plantPriceChangeFraction());
        return new ProjectTerms(other, rates, model, loan, depreciation, valueAddedTax, incomeTax, support);
    }

    /** The same terms without debt. */
    ProjectTerms withoutLoan() {
        return new ProjectTerms(outlook, rates, model, Loan.NONE, depreciation, valueAddedTax, incomeTax, support);
    }
}
