package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.DeviationCharge;
import io.greenpark.core.settlement.MarketTerms;
import io.greenpark.core.settlement.Netting;
import io.greenpark.core.settlement.ServiceIncome;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.tariff.BillRow;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market and what is settled beside purchase, as a scenario states it; Monday 2027-03-01. */
class MarketKeysTest {

    private static final String EXPORT = "export: {priceYuanPerMwh: 374.9, vat: included}";

    private static final double ROUNDING = 1e-9;

    private static final String MARKET = "{mode: market, price: {priceYuanPerMwh: 400, vat: included}, "
            + "dayAhead: {price: {file: market.csv, column: price, vat: excluded}, declared: {powerMw: 8}}, "
            + "contracts: {year: {price: {priceYuanPerMwh: 350, vat: included}, "
            + "volume: {monthlyMwh: [0, 0, 744, 0, 0, 0, 0, 0, 0, 0, 0, 0], "
            + "hourShares: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]}}}, "
            + "deviation: {bandFraction: 0.05, overYuanPerMwh: 60, underYuanPerMwh: 30}}";

    private static final String PRICES = IntStream.range(0, 24)
            .mapToObj(k -> String.valueOf(10 * k))
            .collect(Collectors.joining("\n", "price\n", "\n"));

    @TempDir
    private Path folder;

    @Test
    void aPurchaseInTheMarketHasDayAheadContractsAndDeviations() {
        MarketTerms market = terms(parks().replace("{mode: agency}", MARKET)).market();

        assertThat(market.dayAhead()).singleElement().satisfies(dayAhead -> {
            assertThat(dayAhead.declared().get(5)).isEqualTo(8.0);
            assertThat(dayAhead.price().on(dayAhead.declared().axis()).get(10))
                    .as("13 % tax on 100")
                    .isCloseTo(113.0, within(ROUNDING));
        });
        assertThat(market.contracts()).singleElement().satisfies(contract -> {
            assertThat(contract.id()).isEqualTo("year");
            // 24 MWh a day in eight hours
            assertThat(contract.power().get(8)).isCloseTo(3.0, within(ROUNDING));
            assertThat(contract.power().get(7)).isZero();
        });
        assertThat(market.deviation()).isEqualTo(new DeviationCharge(0.05, 60.0, 30.0));
    }

    @Test
    void theOtherPurchaseMayBeInTheMarketToo() {
        BillingTerms terms = terms(parks().replace(
                        "purchase: {mode: agency}", "purchase: {mode: agency}\n      otherPurchase: " + MARKET));

        assertThat(terms.market()).isEqualTo(MarketTerms.NONE);
        assertThat(terms.otherPurchases().get(BillVariant.MARKET).market().contracts())
                .hasSize(1);
    }

    @Test
    void mechanismServicesAndNettingStandBesideThePurchase() {
        BillingTerms terms =
                terms(grid("mechanism: {shareFraction: 0.8, price: {priceYuanPerMwh: 374.9, vat: included}, "
                        + "market: {priceYuanPerMwh: 250, vat: included}}\n"
                        + "      demandResponse: {readyMw: 3, yuanPerMwMonth: 2000}\n"
                        + "      ancillary: {readyMw: 1, yuanPerMwMonth: 0, monthlyMwh: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], yuanPerMwh: 5}\n"
                        + "      netting: {credit: money, surplusFraction: 0.5}"));

        assertThat(terms.side().mechanisms())
                .singleElement()
                .satisfies(mechanism -> assertThat(mechanism.shareFraction()).isEqualTo(0.8));
        assertThat(terms.side().services())
                .extracting(ServiceIncome::row)
                .containsExactly(BillRow.DEMAND_RESPONSE, BillRow.ANCILLARY_SERVICES);
        assertThat(terms.side().netting()).isEqualTo(new Netting.Money(12, 0.5));
    }

    @ParameterizedTest
    @CsvSource({"'', false", "', within: month', false", "', within: band', true"})
    void energyIsNettedWithinTheMonthOrTheBand(String within, boolean byBand) {
        BillingTerms terms = terms(grid("netting: {credit: energy, surplusYuanPerMwh: 100" + within + "}")
                .replace(EXPORT, "export: {priceYuanPerMwh: 0, vat: included}"));

        assertThat(terms.side().netting()).isEqualTo(new Netting.Energy(12, 100.0, byBand));
    }

    @Test
    void theWholeStudyKeepsItsInvariantsWithAllOfThem() {
        ScenarioFiles file = grid("demandResponse: {readyMw: 3, yuanPerMwMonth: 2000}\n"
                        + "      netting: {credit: money, surplusFraction: 0.5}")
                .replace("{mode: agency}", MARKET);

        var bill = Simulation.run(file.read()).cases().get(1).nodes().get(0).bill();

        assertThat(bill.has(BillRow.CONTRACT_DIFFERENCE)).isTrue();
        assertThat(bill.has(BillRow.DAY_AHEAD_DIFFERENCE)).isTrue();
        assertThat(bill.has(BillRow.CREDIT_CARRIED)).isTrue();
        // 3 MW · 2,000 yuan for a day of March
        assertThat(bill.serviceIncomeYuan()).isCloseTo(6_000.0 / 31.0, within(0.005));
    }

    @Nested
    @DisplayName("refused")
    class Refused {

        @Test
        void aDeviationFromNothing() {
            assertThat(parks().replace(
                                    "{mode: agency}",
                                    "{mode: market, deviation: {bandFraction: 0, overYuanPerMwh: 1, underYuanPerMwh: 1}}")
                            .refusal())
                    .contains("parks.kaiyuan-food.grid.purchase.deviation: there are no contracts to deviate from\n"
                            + "  expected the key contracts too");
        }

        @Test
        void aContractOfAnAgencyPurchase() {
            assertThat(parks().replace("{mode: agency}", "{mode: agency, contracts: {}}")
                            .refusal())
                    .contains("parks.kaiyuan-food.grid.purchase.contracts: ");
        }

        @Test
        void aCurveWithoutAnyWeight() {
            assertThat(parks().replace(
                                    "{mode: agency}",
                                    MARKET.replace("1, 1, 1, 1, 1, 1, 1, 1", "0, 0, 0, 0, 0, 0, 0, 0"))
                            .refusal())
                    .contains("grid.purchase.contracts.year.volume.hourShares: all weights are 0");
        }

        @Test
        void anExportThatIsCreditedAndPaid() {
            assertThat(grid("netting: {credit: energy, surplusYuanPerMwh: 100}").refusal())
                    .contains("grid.export: exported energy is credited by netting and would be paid too\n"
                            + "  expected {priceYuanPerMwh: 0, vat: included}, or netting.credit: money");
        }
    }

    private ScenarioFiles grid(String keys) {
        return parks().replace("purchase: {mode: agency}", "purchase: {mode: agency}\n      " + keys);
    }

    private ScenarioFiles parks() {
        return ScenarioFiles.twoParks(folder).beside("market.csv", PRICES);
    }

    private static BillingTerms terms(ScenarioFiles file) {
        return file.read().cases().get(1).parks().get(0).grid().billing();
    }
}
