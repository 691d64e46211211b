package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.DemandTerms;
import io.greenpark.core.settlement.ReactiveLoad;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.Block;
import io.greenpark.core.tariff.ContractExcess;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.core.tariff.Tariff;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a park pays for energy, as a scenario states it; Monday 2027-03-01. */
class TariffKeysTest {

    private static final double ROUNDING_YUAN_PER_MWH = 1e-9;

    private static final String OWN = """
            tariff:
                    title: {en: Own, zh: 自定}
                    validFrom: 2026-08-01
                    energy:
                      purchase: {monthlyYuanPerMwh: [1, 2, 300, 4, 5, 6, 7, 8, 9, 10, 11, 12], timeOfUse: true}
                      network-energy: {yuanPerMwh: 100, timeOfUse: true}
                    upstreamLossFraction: 0.05
                    timeOfUse:
                      ratios: {peak: 1.5, valley: 0.5}
                      periods:
                        - {months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], days: [workday], band: peak, from: "08:00", to: "20:00"}
                        - {months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], days: [workday], band: valley, from: "20:00", to: "08:00"}
                        - {months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], days: [weekend, holiday], band: valley, from: "00:00", to: "00:00"}
                    capacityChargeYuanPerMvaMonth: 0
                    demandChargeYuanPerMwMonth: 0
                    minDemandShareFraction: 0
                    highUse: {thresholdMwhPerMvaMonth: 0, demandPriceFactor: 1}
                    vatFraction: 0.13
            """.stripTrailing();

    @TempDir
    private Path folder;

    @Test
    void aTariffIsWrittenOutInPlaceOfOneOfTheCatalogue() {
        ScenarioFiles file = parks().replace("tariff: liaoning-two-part-66kv", OWN);

        // March 300: peak 450, valley 150; the loss of 5 % rests on 300
        assertThat(price(file, BillRow.PURCHASE).get(8)).isEqualTo(450.0);
        assertThat(price(file, BillRow.PURCHASE).get(7)).isEqualTo(150.0);
        assertThat(price(file, BillRow.NETWORK_ENERGY).get(8)).isEqualTo(150.0);
        assertThat(price(file, BillRow.UPSTREAM_LOSS).get(8))
                .isCloseTo(300.0 * 0.05 / 0.95, within(ROUNDING_YUAN_PER_MWH));
    }

    @Test
    void holidaysOfTheRulePackAreHolidaysOfTheTable() {
        ScenarioFiles file =
                parks().replace("tariff: liaoning-two-part-66kv", OWN).set("time.start=2027-01-01");

        // New Year's Day, a Friday: valley all day
        assertThat(price(file, BillRow.NETWORK_ENERGY).get(8)).isEqualTo(50.0);
    }

    @Test
    void pricesOfTheMarketComeHourByHourAndMayBeNegative() {
        String prices = IntStream.range(0, 24)
                .mapToObj(k -> String.valueOf(10 * k - 50))
                .collect(Collectors.joining("\n", "price\n", "\n"));
        ScenarioFiles file = parks().beside("market.csv", prices)
                .replace(
                        "{mode: agency}",
                        "{mode: market, price: {file: market.csv, column: price, vat: excluded}, "
                                + "fee: {priceYuanPerMwh: 3, vat: included}, "
                                + "systemOperation: {priceYuanPerMwh: -5, vat: included}, "
                                + "green: {shareFraction: 0.4, premium: {priceYuanPerMwh: 30, vat: included}}}");

        assertThat(price(file, BillRow.PURCHASE).get(0)).isCloseTo(-56.5, within(ROUNDING_YUAN_PER_MWH));
        assertThat(price(file, BillRow.PURCHASE).get(23)).isCloseTo(203.4, within(ROUNDING_YUAN_PER_MWH));
        assertThat(price(file, BillRow.AGENCY_FEE).get(0)).isEqualTo(3.0);
        assertThat(price(file, BillRow.SYSTEM_OPERATION).get(0)).isEqualTo(-5.0);
        assertThat(price(file, BillRow.GREEN_PREMIUM).get(0)).isCloseTo(12.0, within(ROUNDING_YUAN_PER_MWH));
        assertThat(tariff(file).shareFraction(BillRow.GREEN_PREMIUM)).isEqualTo(0.4);
    }

    @Test
    void aContractCurveStandsInPlaceOfTheTableOfTheRulePack() {
        ScenarioFiles file = parks().replace(
                        "{mode: agency}",
                        "{mode: market, timeOfUse: {pricesYuanPerMwh: {peak: 500, valley: 200}, periods: ["
                                + "{months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], band: peak, from: \"08:30\", to: \"20:00\"}, "
                                + "{months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], band: valley, from: \"20:00\", to: \"08:30\"}]}}");

        assertThat(price(file, BillRow.PURCHASE).get(7)).isEqualTo(200.0);
        assertThat(price(file, BillRow.PURCHASE).get(8)).isEqualTo(350.0);
        assertThat(price(file, BillRow.PURCHASE).get(9)).isEqualTo(500.0);
    }

    @Test
    void billingStatesContractRatchetAndPowerFactor() {
        ScenarioFiles file = parks().beside("mvar.csv", "mvar\n" + "5\n".repeat(24))
                .replace(
                        "{mode: cheapest, transformerMva: 50}",
                        "{mode: contract, transformerMva: 50, contractDemandMw: 25, demandInterval: PT1H, "
                                + "ratchet: {shareFraction: 0.8, months: 11}, "
                                + "powerFactor: {table: cn-standard-90, file: mvar.csv, column: mvar}}");

        BillingTerms terms = terms(file);

        assertThat(terms.demand()).isEqualTo(new DemandTerms(1.0, 1, 25.0, 0.8, 11));
        assertThat(terms.tariff().capacity().excess()).isEqualTo(new ContractExcess(1.05, 2.0));
        assertThat(terms.powerFactor().table().adjustmentFraction(0.80)).isEqualTo(0.05);
        assertThat(terms.powerFactor().table().adjustmentFraction(0.60)).isEqualTo(0.25);
        assertThat(terms.powerFactor().reactive()).isInstanceOf(ReactiveLoad.Metered.class);
    }

    @Test
    void otherTermsAreBilledForComparison() {
        ScenarioFiles file = parks().replace(
                        "purchase: {mode: agency}",
                        "purchase: {mode: agency}\n"
                                + "      otherPurchase: {mode: market, price: {priceYuanPerMwh: 350, vat: included}}")
                .replace(
                        "{mode: cheapest, transformerMva: 50}",
                        "{mode: cheapest, transformerMva: 50, directConnection: {averageLoadRateFraction: 0.5}}");

        BillingTerms terms = terms(file);

        assertThat(terms.otherPurchases()).containsOnlyKeys(BillVariant.MARKET, BillVariant.DIRECT_CONNECTION);
        assertThat(terms.otherPurchases()
                        .get(BillVariant.MARKET)
                        .tariff()
                        .timeOfUse()
                        .id())
                .isEqualTo("none");
        // PRC-2: 22 + 0.084 · 0.5 · 730 = 52.66 yuan per kVA and month
        assertThat(terms.otherPurchases()
                        .get(BillVariant.DIRECT_CONNECTION)
                        .tariff()
                        .capacity()
                        .capacityChargeYuanPerMvaMonth())
                .isCloseTo(52_660.0, within(1e-6));
    }

    @Test
    void anHourOfTheMeterIsFourSteps() {
        ScenarioFiles file = parks().set("time.step=PT15M")
                .set("time.steps=96")
                .replace("transformerMva: 50}", "transformerMva: 50, demandInterval: PT1H}");

        assertThat(terms(file).demand().stepsPerInterval()).isEqualTo(4);
    }

    @Test
    void otherChargesAreKeysOfATariff() {
        ScenarioFiles file = parks().replace("tariff: liaoning-two-part-66kv", OWN)
                .replace(
                        "vatFraction: 0.13",
                        "extra: {energyTiers: [{upToMwh: 100, yuanPerMwh: 0}, {yuanPerMwh: 5}], "
                                + "demandTiers: [{yuanPerMwMonth: 7}], fixedYuanPerMonth: 8, minimumYuanPerMonth: 9, "
                                + "demandWindows: [{months: [1], from: \"08:00\", to: \"09:00\", yuanPerMwMonth: 3}]}\n"
                                + "        vatFraction: 0.13");

        ExtraCharges extra = tariff(file).extra();

        assertThat(extra.energyBlocks())
                .containsExactly(new Block(100.0, 0.0), new Block(Double.POSITIVE_INFINITY, 5.0));
        assertThat(extra.demandBlocks()).containsExactly(new Block(Double.POSITIVE_INFINITY, 7.0));
        assertThat(extra.windows()).singleElement().satisfies(window -> assertThat(window.days())
                .hasSize(3));
        assertThat(extra.fixedYuanPerMonth()).isEqualTo(8.0);
        assertThat(extra.minimumYuanPerMonth()).isEqualTo(9.0);
    }

    @Nested
    @DisplayName("refused")
    class Refused {

        @Test
        void anIntervalThatDoesNotFitTheStep() {
            assertThat(billing("transformerMva: 50, demandInterval: PT20M")).isEqualTo("""
                    two-parks.yaml:34:69: parks.kaiyuan-food.grid.billing.demandInterval: \
                    the metering interval PT20M and the step PT30M do not divide each other
                      expected an interval that divides an hour, and is a multiple of the step or divides it: PT15M, PT30M or PT1H""");
        }

        @Test
        void aContractBelowTheLeastShare() {
            assertThat(billing("transformerMva: 50, contractDemandMw: 19")).isEqualTo("""
                    two-parks.yaml:34:71: parks.kaiyuan-food.grid.billing.contractDemandMw: \
                    must be at least 0.4 of the transformers, but is 19.0 MW
                      expected 20.0 MW or more""");
        }

        @Test
        void aContractThatIsNotStated() {
            assertThat(parks().replace("mode: cheapest", "mode: contract").refusal())
                    .isEqualTo("""
                    two-parks.yaml:34:23: parks.kaiyuan-food.grid.billing.mode: needs a contract demand
                      expected the key contractDemandMw too""");
        }

        @Test
        void tiersOutOfOrder() {
            assertThat(own(
                            "vatFraction: 0.13",
                            "extra: {energyTiers: [{upToMwh: 9, yuanPerMwh: 0}, {upToMwh: 8, yuanPerMwh: 0}, {yuanPerMwh: 5}]}\n"
                                    + "        vatFraction: 0.13"))
                    .isEqualTo("two-parks.yaml:49:30: parks.kaiyuan-food.grid.tariff.extra.energyTiers: "
                            + "must end one above the other: put them in order, but is 8.0 after 9.0");
        }

        private String billing(String after) {
            return parks().set("time.step=PT30M")
                    .set("time.steps=48")
                    .replace("transformerMva: 50", after)
                    .refusal();
        }

        @Test
        void anHourWithTwoBands() {
            assertThat(own("to: \"20:00\"", "to: \"20:30\"")).isEqualTo("""
                    two-parks.yaml:42:13: parks.kaiyuan-food.grid.tariff.timeOfUse.periods: must not overlap: end one where the other begins, \
                    but is PEAK and VALLEY both hold in month 1 at 20:00""");
        }

        @Test
        void anHourWithoutABand() {
            assertThat(own("days: [weekend, holiday]", "days: [weekend]")).isEqualTo("""
                    two-parks.yaml:42:13: parks.kaiyuan-food.grid.tariff.timeOfUse.periods: must cover every hour: add a period or lengthen one, \
                    but is no band in month 1 on a holiday at 00:00""");
        }

        @Test
        void aBandWithoutARatio() {
            assertThat(own("valley: 0.5", "vally: 0.5")).startsWith("""
                    two-parks.yaml:40:11: parks.kaiyuan-food.grid.tariff.timeOfUse.ratios: unknown band vally
                      expected one of critical-peak, peak, flat, valley, deep-valley; maybe valley""");
        }

        @Test
        void aRowThatIsNotChargedPerMwh() {
            assertThat(own("network-energy: {yuan", "network: {yuan")).startsWith("""
                    two-parks.yaml:37:11: parks.kaiyuan-food.grid.tariff.energy.network: no bill row that is charged per MWh
                      expected one of purchase, green-premium, network-energy, system-operation, government-funds, agency-fee""");
        }

        @Test
        void elevenMonths() {
            assertThat(own("[1, 2, 300,", "[1, 300,"))
                    .startsWith(
                            "two-parks.yaml:36:41: parks.kaiyuan-food.grid.tariff.energy.purchase.monthlyYuanPerMwh: ");
        }

        @Test
        void aTariffThatIsNotInForce() {
            assertThat(own("validFrom: 2026-08-01", "validFrom: 2027-03-02")).isEqualTo("""
                    two-parks.yaml:32:7: parks.kaiyuan-food.grid.tariff: the tariff tariff is not in force on 2027-03-01
                      expected a tariff in force from 2027-03-01 to 2027-03-01, or rules.applyAsIf: true""");
        }

        private String own(String before, String after) {
            return parks().replace("tariff: liaoning-two-part-66kv", OWN)
                    .replace(before, after)
                    .refusal();
        }
    }

    private ScenarioFiles parks() {
        return ScenarioFiles.twoParks(folder);
    }

    private static BillingTerms terms(ScenarioFiles file) {
        return file.read().cases().get(1).parks().get(0).grid().billing();
    }

    private static Tariff tariff(ScenarioFiles file) {
        return terms(file).tariff();
    }

    private static PriceSeries price(ScenarioFiles file, BillRow row) {
        var axis = file.read().axis();
        return EnergyPrices.of(tariff(file), axis).rows().get(row);
    }
}
