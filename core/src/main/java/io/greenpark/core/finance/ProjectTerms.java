package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * Terms under which a project is judged.
 *
 * @param outlook how the years follow from the simulated one
 * @param discountRateFraction nominal discount rate [1]
 * @param model who builds the plants
 * @param loan debt of whoever builds them
 * @param depreciation write-off for income tax
 * @param valueAddedTax value-added tax
 * @param incomeTax income tax
 * @param support public support
 */
public record ProjectTerms(
        Outlook outlook,
        double discountRateFraction,
        InvestmentModel model,
        Loan loan,
        Depreciation depreciation,
        ValueAddedTax valueAddedTax,
        IncomeTax incomeTax,
        Support support) {

    public ProjectTerms {
        Require.within("discountRateFraction", discountRateFraction, 0.0, 0.5);
        if (loan.termYears() > outlook.years()) {
            throw new InvalidValueException(
                    "termYears",
                    "must not be above the years of the outlook (%d)".formatted(outlook.years()),
                    loan.termYears());
        }
    }

    /** The same terms for a park that owns all there is. */
    ProjectTerms withoutInvestor() {
        return with(new InvestmentModel.ParkOwned());
    }

    /** The same terms with another model. */
    public ProjectTerms with(InvestmentModel otherModel) {
        return new ProjectTerms(
                outlook, discountRateFraction, otherModel, loan, depreciation, valueAddedTax, incomeTax, support);
    }

    /** The same terms without debt. */
    ProjectTerms withoutLoan() {
        return new ProjectTerms(
                outlook, discountRateFraction, model, Loan.NONE, depreciation, valueAddedTax, incomeTax, support);
    }
}
