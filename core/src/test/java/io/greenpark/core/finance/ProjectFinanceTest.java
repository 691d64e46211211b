package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.finance.InvestmentModel.ParkOwned;
import io.greenpark.core.finance.InvestmentModel.PowerPurchase;
import io.greenpark.core.finance.InvestmentModel.SharedSaving;
import io.greenpark.core.finance.Loan.Repayment;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFinanceTest {

    /** Rounding of sums of some hundred amounts of up to 1e8 yuan. */
    private static final double ROUNDING_YUAN = 1e-6;

    private static final double ROUNDING = 1e-12;

    @Nested
    @DisplayName("plants")
    class Plants {

        @ParameterizedTest(name = "life of {0} years, 20 years: bought in {1} for {2} in all, worth {3} at the end")
        @CsvSource({
            // 50 each in 8 and 16; half of the last one's life is left
            "8, '8 16', 100, 25",
            "10, '10', 50, 0",
            "20, '', 0, 0",
            // of the first one a fifth of its life is left
            "25, '', 0, 20",
            // it serves twelve whole years; 5/12.5 of the second one's life is left
            "12.5, '12', 50, 20"
        })
        void areReplacedAndWorthWhatIsLeftOfThem(double life, String bought, double cost, double salvage) {
            var schedule =
                    new AssetSchedule(new AssetCost("plant", 100.0, 0.0, new ServiceLife.Age(life), 0.5, 0.0), 20, 0.0);
            double sum = 0.0;
            StringBuilder years = new StringBuilder();
            for (int year = 1; year <= 20; year++) {
                sum += schedule.purchaseYuan(year);
                years.append(schedule.purchaseYuan(year) > 0.0 ? " " + year : "");
            }

            assertThat(years.toString().strip()).isEqualTo(bought);
            assertThat(sum).isEqualTo(cost);
            assertThat(schedule.salvageYuan()).isCloseTo(salvage, within(ROUNDING));
        }

        @Test
        void areSoldForTheirScrapWhenTheyAreReplaced() {
            // 100, worth 20 after 8 years; 50 less 20, worth 10 after 16; 50 less 10; of the last half a life and
            // scrap: 10 + 40/2
            var schedule =
                    new AssetSchedule(new AssetCost("plant", 100.0, 0.0, new ServiceLife.Age(8.0), 0.5, 0.2), 20, 0.0);

            assertThat(schedule.purchaseYuan(8)).isEqualTo(30.0);
            assertThat(schedule.purchaseYuan(16)).isEqualTo(40.0);
            assertThat(schedule.salvageYuan()).isCloseTo(30.0, within(ROUNDING));
            assertThat(schedule.age(8)).isEqualTo(8);
            assertThat(schedule.age(9)).isEqualTo(1);
            assertThat(schedule.age(20)).isEqualTo(4);
        }

        @Test
        void getCheaperWhileTheyServe() {
            // 100 · 0.5 · 0.9^10
            var schedule = new AssetSchedule(
                    new AssetCost("plant", 100.0, 0.0, new ServiceLife.Age(10.0), 0.5, 0.0), 20, -0.1);

            assertThat(schedule.purchaseYuan(10)).isCloseTo(50.0 * Math.pow(0.9, 10), within(ROUNDING));
        }

        @Test
        void serveByCyclesAndByHoursToo() {
            assertThat(new ServiceLife.Cycles(6000.0, 500.0, 15.0).years()).isEqualTo(12.0);
            assertThat(new ServiceLife.Cycles(6000.0, 0.0, 15.0).years()).isEqualTo(15.0);
            assertThat(new ServiceLife.RunningHours(60_000.0, 8000.0, 20.0).years())
                    .isEqualTo(7.5);
        }
    }

    @Nested
    @DisplayName("loan")
    class Debt {

        @Test
        void ofEqualPrincipalShrinksEvenlyAfterTheGrace() {
            var loan = new Loan(0.7, 0.05, 4, 2, Repayment.EQUAL_PRINCIPAL);

            assertThat(loan.debtYuan(100.0)).containsExactly(100.0, 100.0, 100.0, 50.0, 0.0);
        }

        @Test
        void ofAnAnnuityTakesTheSameEveryYear() {
            // 100 at 10 % over 2 years: 57.619; after a year 110 − 57.619 = 52.381
            double[] debt = new Loan(1.0, 0.1, 2, 0, Repayment.ANNUITY).debtYuan(100.0);

            assertThat(debt[1]).isCloseTo(110.0 - 100.0 * 0.1 * 1.21 / 0.21, within(1e-10));
            assertThat(debt[2]).isZero();
        }

        @Test
        void atTheDiscountRateDoesNotChangePresentValue() {
            ProjectTerms plain = Projects.plain(10);
            ProjectTerms borrowed = with(plain, new Loan(0.8, 0.08, 7, 2, Repayment.ANNUITY));

            OwnerResult owner = ProjectFinance.of(
                            borrowed,
                            List.of(Projects.asset(100.0, 1.0, 10.0)),
                            Projects.same(10, Projects.saving(20.0)))
                    .owners()
                    .get(0);

            assertThat(owner.npvYuan()).isCloseTo(owner.projectNpvYuan(), within(1e-10));
        }

        @Test
        void isCoveredByWhatOperationBrings() {
            // 60 borrowed at 10 % over two years: 30 + 6 and 30 + 3, against 20 − 2 = 18 a year
            ProjectTerms terms = with(Projects.plain(2), new Loan(0.6, 0.1, 2, 0, Repayment.EQUAL_PRINCIPAL));

            OwnerResult owner = ProjectFinance.of(
                            terms, List.of(Projects.asset(100.0, 2.0, 2.0)), Projects.same(2, Projects.saving(20.0)))
                    .owners()
                    .get(0);

            assertThat(owner.leastDebtServiceCoverage()).hasValueCloseTo(18.0 / 36.0, within(ROUNDING));
        }

        @Test
        void mustEndWithinTheProject() {
            assertThatThrownBy(() -> with(Projects.plain(5), new Loan(0.5, 0.05, 6, 0, Repayment.ANNUITY)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("years of the outlook (5)");
        }

        private static ProjectTerms with(ProjectTerms terms, Loan loan) {
            return new ProjectTerms(
                    terms.outlook(),
                    terms.rates(),
                    terms.model(),
                    loan,
                    terms.depreciation(),
                    terms.valueAddedTax(),
                    terms.incomeTax(),
                    terms.support());
        }
    }

    @Nested
    @DisplayName("taxes")
    class Taxes {

        @Test
        void holidayAndLossesReduceIncomeTax() {
            // loss of 10, then 30 (exempt), 40 at half of 25 %, 50 in full
            assertThat(new IncomeTax(0.25, 1, 1, 5).taxYuan(new double[] {-10.0, 30.0, 40.0, 50.0}))
                    .containsExactly(0.0, 0.0, 5.0, 12.5);
        }

        @Test
        void lossesExpire() {
            // 10 of the loss of year 0 are used in year 1, 20 of it are too old in year 3
            assertThat(new IncomeTax(0.5, 0, 0, 2).taxYuan(new double[] {-30.0, 10.0, 0.0, 40.0}))
                    .containsExactly(0.0, 0.0, 0.0, 20.0);
        }

        @Test
        void valueAddedTaxOfPurchasesIsCarriedUntilSalesUseItUp() {
            // 13 % of 100 bought in year 0, 13 % of 60 sold a year: 13 − 7.8 = 5.2 are left for year 2, 2.6 are handed
            // over
            OwnerBook book = new OwnerBook(2, 2);
            book.add(CashRow.INVESTMENT, 0, -100.0);
            book.add(CashRow.EXPORT_INCOME, 1, 60.0);
            book.add(CashRow.EXPORT_INCOME, 2, 60.0);
            book.settle(new ValueAddedTax(0.13, 0.13, 0.06, 0.12, false));
            CashFlow flow = book.flow("park");

            assertThat(flow.rowYuan(CashRow.VAT_PAID)).containsExactly(-13.0, 0.0, 0.0);
            assertThat(flow.rowYuan(CashRow.VAT_SETTLED)[1]).isZero();
            assertThat(flow.rowYuan(CashRow.VAT_SETTLED)[2]).isCloseTo(-2.6, within(ROUNDING));
            assertThat(flow.rowYuan(CashRow.VAT_SURCHARGE)[2]).isCloseTo(-0.312, within(ROUNDING));
        }

        @Test
        void profitIsWhatIsLeftAfterWriteOffs() {
            // 100 written off in ten years; saves 20, costs 2: 25 % of 8 a year
            ProjectTerms plain = Projects.plain(10);
            ProjectTerms taxed = new ProjectTerms(
                    plain.outlook(),
                    Rates.of(0.08),
                    new ParkOwned(),
                    Loan.NONE,
                    Projects.TEN_YEARS,
                    ValueAddedTax.NONE,
                    new IncomeTax(0.25, 0, 0, 5),
                    Support.NONE);

            CashFlow flow = ProjectFinance.of(
                            taxed, List.of(Projects.asset(100.0, 2.0, 10.0)), Projects.same(10, Projects.saving(20.0)))
                    .owners()
                    .get(0)
                    .equity();

            assertThat(flow.rowYuan(CashRow.INCOME_TAX)[0]).isZero();
            assertThat(flow.rowYuan(CashRow.INCOME_TAX)[1]).isCloseTo(-2.0, within(ROUNDING));
            assertThat(flow.totalYuan(CashRow.INCOME_TAX)).isCloseTo(-20.0, within(1e-10));
        }
    }

    @Nested
    @DisplayName("by hand")
    class ByHand {

        @Test
        void aPlantThatSavesMoneyPaysBack() {
            // 100 once, 2 a year, saves 22 a year over its ten years
            OwnerResult owner = ProjectFinance.of(
                            Projects.plain(10),
                            List.of(Projects.asset(100.0, 2.0, 10.0)),
                            Projects.same(10, Projects.saving(22.0)))
                    .owners()
                    .get(0);

            assertThat(owner.npvYuan())
                    .isCloseTo(-100.0 + 20.0 / Returns.capitalRecoveryFactor(0.08, 10), within(1e-10));
            assertThat(owner.paybackYears()).hasValueCloseTo(5.0, within(ROUNDING));
            assertThat(owner.irrFraction()).hasValueCloseTo(0.150984, within(1e-6));
            assertThat(owner.leastDebtServiceCoverage()).isEmpty();
        }

        @Test
        void levelisedCostIsTheAnnualisedCostOverTheEnergy() {
            // 100 · 0.149029 + 2 a year, 10 MWh a year
            ProjectFinance project = ProjectFinance.of(
                    Projects.plain(10),
                    List.of(Projects.asset(100.0, 2.0, 10.0)),
                    Projects.same(10, Projects.saving(22.0)));

            assertThat(project.annualisedCostYuan())
                    .isCloseTo(100.0 * Returns.capitalRecoveryFactor(0.08, 10) + 2.0, within(1e-10));
            assertThat(project.levelisedCostYuanPerMwh()).isCloseTo(project.annualisedCostYuan() / 10.0, within(1e-10));
        }

        @Test
        void pricesRiseWhileNothingAges() {
            List<OperatingYear> years = new Outlook(3, 0.1, 0.0, 0.0).extend(Projects.saving(100.0), Fleet.NONE);

            // third year: the same energy at 1.21 times the price
            assertThat(years.get(0).gridBillSavingYuan()).isEqualTo(100.0);
            assertThat(years.get(2).generationMwh()).isEqualTo(10.0);
            assertThat(years.get(2).gridBillSavingYuan()).isCloseTo(1.21 * 100.0, within(1e-10));
        }

        @Test
        void supportComesOnceAndByEnergy() {
            // 30 % of 100 once; 5 yuan/MWh on 10 MWh in the first two years
            ProjectTerms terms = new ProjectTerms(
                    new Outlook(3, 0.0, 0.0, 0.0),
                    Rates.of(0.0),
                    new ParkOwned(),
                    Loan.NONE,
                    Projects.TEN_YEARS,
                    ValueAddedTax.NONE,
                    IncomeTax.NONE,
                    new Support(0.3, 5.0, 2));

            CashFlow flow = ProjectFinance.of(
                            terms, List.of(Projects.asset(100.0, 0.0, 3.0)), Projects.same(3, Projects.saving(0.0)))
                    .owners()
                    .get(0)
                    .equity();

            assertThat(flow.netYuan()).containsExactly(-70.0, 50.0, 50.0, 0.0);
        }
    }

    @Nested
    @DisplayName("investors")
    class Investors {

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
        void shareWhatThereIsAndNoMore(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int years = 1 + random.nextInt(30);
            int term = 1 + random.nextInt(30);
            long project = random.nextLong();
            double[] alone = total(random(project, years, new ParkOwned()));

            assertThat(total(random(project, years, new PowerPurchase(350.0, 0.01, term))))
                    .containsExactly(alone, within(ROUNDING_YUAN));
            assertThat(total(random(project, years, new SharedSaving(0.7, term))))
                    .containsExactly(alone, within(ROUNDING_YUAN));
        }

        private static ProjectFinance random(long seed, int years, InvestmentModel model) {
            // tax passes through where it is credited at once
            var vat = new ValueAddedTax(0.13, 0.13, 0.06, 0.0, true);
            return Projects.random(new SplittableRandom(seed), years, model, vat);
        }

        private static double[] total(ProjectFinance project) {
            double[] total = null;
            for (OwnerResult owner : project.owners()) {
                double[] net = owner.equity().netYuan();
                if (total == null) {
                    total = net;
                } else {
                    for (int year = 0; year < net.length; year++) {
                        total[year] += net[year];
                    }
                }
            }
            return total;
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
        void andTreasuryAndBankShareWhatTheProjectBringsFromOutside(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int years = 1 + random.nextInt(30);
            int term = 1 + random.nextInt(30);
            List<InvestmentModel> models =
                    List.of(new ParkOwned(), new PowerPurchase(350.0, 0.01, term), new SharedSaving(0.7, term));
            ProjectTerms terms = Projects.taxed(random, years, models.get((int) (seed % 3)));
            List<AssetCost> assets = Projects.assets(random);
            List<OperatingYear> operation = terms.outlook().extend(Projects.year(random), Fleet.NONE);

            List<OwnerResult> parties =
                    ProjectFinance.of(terms, assets, operation).parties();

            double[] outside = outside(terms, assets, operation);
            assertThat(total(parties, OwnerResult::project)).containsExactly(outside, within(ROUNDING_YUAN));
            assertThat(total(parties, OwnerResult::equity)).containsExactly(outside, within(ROUNDING_YUAN));
        }

        /** What comes from and goes to grid company, makers and markets, value-added tax included. */
        private static double[] outside(ProjectTerms terms, List<AssetCost> assets, List<OperatingYear> operation) {
            ValueAddedTax vat = terms.valueAddedTax();
            int years = terms.outlook().years();
            double[] outside = new double[years + 1];
            for (AssetCost asset : assets) {
                var schedule = AssetSchedule.of(asset, terms.outlook());
                for (int year = 0; year <= years; year++) {
                    outside[year] -= (1.0 + vat.goodsFraction()) * schedule.purchaseYuan(year);
                    outside[year] -= year == 0
                            ? 0.0
                            : (1.0 + vat.serviceFraction())
                                    * schedule.operationYuan(
                                            year, terms.outlook().operationPriceChangeFraction());
                }
                outside[years] += schedule.salvageYuan();
            }
            for (int year = 1; year <= years; year++) {
                OperatingYear now = operation.get(year - 1);
                outside[year] += now.gridBillSavingYuan()
                        + (1.0 + vat.energyFraction()) * now.exportIncomeYuan()
                        + (1.0 + vat.serviceFraction()) * (now.certificateIncomeYuan() - now.supplyYuan())
                        - (1.0 + vat.goodsFraction()) * now.fuelYuan();
            }
            return outside;
        }

        private static double[] total(List<OwnerResult> parties, Function<OwnerResult, CashFlow> flow) {
            double[] total = new double[flow.apply(parties.get(0)).years() + 1];
            for (OwnerResult party : parties) {
                double[] net = flow.apply(party).netYuan();
                for (int year = 0; year < net.length; year++) {
                    total[year] += net[year];
                }
            }
            return total;
        }

        @Test
        void earnTheDiscountRateAtTheLevelisedCost() {
            List<AssetCost> assets = List.of(Projects.asset(100.0, 2.0, 10.0));
            List<OperatingYear> operation = Projects.same(10, Projects.saving(22.0));
            double price =
                    ProjectFinance.of(Projects.plain(10), assets, operation).levelisedCostYuanPerMwh();

            List<OwnerResult> owners = ProjectFinance.of(
                            Projects.plain(10, new PowerPurchase(price, 0.0, 10)), assets, operation)
                    .owners();

            assertThat(owners.get(1).npvYuan()).isCloseTo(0.0, within(1e-10));
            assertThat(owners.get(1).irrFraction()).hasValueCloseTo(0.08, within(1e-12));
            assertThat(owners.get(0).irrFraction()).isEmpty();
        }

        @Test
        void handThePlantsOverAtTheEndOfTheTerm() {
            // three of five years: the investor receives 70 % of 22 and operates; then the park has all 22 and operates
            List<OwnerResult> owners = ProjectFinance.of(
                            Projects.plain(5, new SharedSaving(0.5, 3)),
                            List.of(Projects.asset(20.0, 2.0, 10.0)),
                            Projects.same(5, Projects.saving(22.0)))
                    .owners();

            assertThat(owners.get(1).equity().netYuan()).containsExactly(-20.0, 9.0, 9.0, 9.0, 0.0, 0.0);
            // half of the plant's life is left: 10
            assertThat(owners.get(0).equity().netYuan()).containsExactly(0.0, 11.0, 11.0, 11.0, 20.0, 30.0);
        }
    }

    @Test
    void everyYearOfTheOutlookNeedsItsOperation() {
        assertThatThrownBy(
                        () -> ProjectFinance.of(Projects.plain(3), List.of(), Projects.same(2, Projects.saving(1.0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have 3 years");
    }
}
