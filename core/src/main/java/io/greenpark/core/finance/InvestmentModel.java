package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/** Who builds the plants and how the park pays for them; after the term of a contract the plants pass to the park. */
public sealed interface InvestmentModel {

    /** Id of the park among the owners. */
    String PARK = "park";

    /** Id of an investor among the owners. */
    String INVESTOR = "investor";

    /** Id of the treasury, which takes taxes and gives support. */
    String STATE = "state";

    /** Id of the lender. */
    String BANK = "bank";

    /** Years for which an investor owns the plants; 0 if the park does from the start [a]. */
    int termYears();

    /** What the park pays the investor in a year of the term [yuan]. */
    double paymentYuan(OperatingYear year, int yearOfTerm);

    /** Row of the payment. */
    CashRow row();

    /** Whether the investor, and not the park, sells surplus energy and certificates during the term. */
    boolean investorSells();

    /** The park builds and owns. */
    record ParkOwned() implements InvestmentModel {

        @Override
        public int termYears() {
            return 0;
        }

        @Override
        public double paymentYuan(OperatingYear year, int yearOfTerm) {
            return 0.0;
        }

        @Override
        public CashRow row() {
            return CashRow.POWER_CONTRACT;
        }

        @Override
        public boolean investorSells() {
            return false;
        }
    }

    /**
     * An investor builds and sells the energy that the park uses, and the surplus to the grid (购电协议).
     *
     * @param priceYuanPerMwh price in the first year, net of value-added tax [yuan/MWh]
     * @param priceChangeFraction yearly change of the price [1]
     * @param termYears years of the contract [a]
     */
    record PowerPurchase(double priceYuanPerMwh, double priceChangeFraction, int termYears) implements InvestmentModel {

        public PowerPurchase {
            Require.notNegative("priceYuanPerMwh", priceYuanPerMwh);
            Require.within("priceChangeFraction", priceChangeFraction, -0.5, 0.5);
            requireTerm(termYears);
        }

        @Override
        public double paymentYuan(OperatingYear year, int yearOfTerm) {
            return year.selfUsedMwh() * priceYuanPerMwh * Math.pow(1.0 + priceChangeFraction, yearOfTerm - 1);
        }

        @Override
        public CashRow row() {
            return CashRow.POWER_CONTRACT;
        }

        @Override
        public boolean investorSells() {
            return true;
        }
    }

    /**
     * An investor builds and receives a share of what the park saves and earns (合同能源管理).
     *
     * @param investorFraction share of grid bill saving, export and certificate income that the investor receives [1]
     * @param termYears years of the contract [a]
     */
    record SharedSaving(double investorFraction, int termYears) implements InvestmentModel {

        public SharedSaving {
            Require.fraction("investorFraction", investorFraction);
            requireTerm(termYears);
        }

        @Override
        public double paymentYuan(OperatingYear year, int yearOfTerm) {
            double gainYuan = year.gridBillSavingYuan() + year.exportIncomeYuan() + year.certificateIncomeYuan();
            return investorFraction * Math.max(0.0, gainYuan);
        }

        @Override
        public CashRow row() {
            return CashRow.SHARED_SAVING;
        }

        @Override
        public boolean investorSells() {
            return false;
        }
    }

    private static void requireTerm(int termYears) {
        if (termYears < 1) {
            throw new InvalidValueException("termYears", "must be at least 1", termYears);
        }
    }
}
