package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.ledger.StorageDraw;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.simulation.CaseAttributes;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.tariff.BillRow;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code greenPower} says, from the file to indicators and bill; Monday 2027-03-01. */
class GreenPowerKeysTest {

    private static final double CENT_YUAN = 0.005;

    @TempDir
    private Path folder;

    @Test
    void everyKeyIsRead() {
        CaseAttributes attributes = with("""
                {exports: sold, exportPrice: gec-2025-12-vintage-2025, storageDraw: green-first, provincialFraction: 0.3,
                 gridCarbonFree: {fraction: 0.4}, purchases: {trade: {annualMwh: 3650, price: 20}},
                 certificates: {old: {produced: 2025-12, bought: 2027-03, count: 7, price: 1.5}},
                 sales: {}, cancel: {own: {month: 2027-03, year: 2025, count: 7}}}""").read().cases().get(1).attributes();

        GreenPower terms = attributes.parks().get("kaiyuan-food");
        assertThat(attributes.rules()).isPresent();
        assertThat(terms.exports()).isEqualTo(GreenPower.Exports.SOLD);
        assertThat(terms.exportYuanPerMwh()).isEqualTo(5.15);
        assertThat(terms.draw()).isEqualTo(StorageDraw.GREEN_FIRST);
        assertThat(terms.provincialFraction()).isEqualTo(0.3);
        assertThat(terms.gridCarbonFree()).containsExactly(0.4);
        assertThat(terms.purchases()).singleElement().satisfies(trade -> assertThat(trade.monthlyMwh())
                .containsExactly(3650.0));
        assertThat(terms.cancellations()).singleElement().satisfies(cancelled -> assertThat(cancelled.ofPark())
                .isTrue());
    }

    @Test
    void certificatesAreBookedPaidAndCounted() {
        NodeResult park = node(with("{exports: held, provincialFraction: 0, certificates: "
                + "{gec: {produced: 2027-01, bought: 2027-03, count: 12, price: 5}}, "
                + "cancel: {own: {month: 2027-03, year: 2027, count: 12}}}"));

        assertThat(park.value(Indicator.CERTIFICATES_BOUGHT_MWH)).hasValue(12.0);
        assertThat(park.value(Indicator.CERTIFICATES_CANCELLED_MWH)).hasValue(12.0);
        assertThat(park.bill().amountYuan(BillRow.CERTIFICATE_PURCHASE)).isCloseTo(60.0, within(CENT_YUAN));
        assertThat(park.value(Indicator.CERTIFICATE_INCOME_YUAN)).hasValue(-60.0);
        double selfUsedMwh = park.value(Indicator.SELF_USED_MWH).orElseThrow();
        double consumedMwh = Math.max(
                park.value(Indicator.CONSUMED_MWH).orElseThrow(),
                selfUsedMwh + park.value(Indicator.IMPORT_MWH).orElseThrow());
        assertThat(park.value(Indicator.NON_FOSSIL_SHARE).orElseThrow())
                .isCloseTo((selfUsedMwh + 12.0) / consumedMwh, within(1e-9));
    }

    @Test
    void sellingAndCancellingTheSameCertificatesIsRefused() {
        ScenarioFiles file = with(
                "{exports: held, certificates: {gec: {produced: 2027-01, bought: 2027-03, count: 5, price: 5}}, "
                        + "cancel: {buyer: {forPark: false, month: 2027-03, year: 2027}, own: {month: 2027-03, year: 2027, count: 1}}}");

        assertThatThrownBy(() -> Simulation.run(file.read()))
                .isInstanceOf(RefusedClaimException.class)
                .hasMessageContaining(
                        "parks.kaiyuan-food.greenPower.cancel.own.count: must be at most 0, the certificates"
                                + " of 2027 that are held then; claimed already: buyer (attribute-cancelled), but is 1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{exports: sold} | exportPrice",
                "{exports: held, certificates: {gec: {produced: 2024-12, bought: 2027-03, count: 5, price: 5}}}"
                        + " | gec.bought: must be before 2026-12, when certificates produced in 2024-12 have expired",
                "{exports: held, exportPrice: 5} | certificates that are held have no price",
                "{exports: held, purchases: {a: {price: 5}}} | needs one of annualMwh and monthlyMwh",
                "{exports: held, cancel: {own: {month: 2027-05, year: 2027}}} | 2027-05 is no month of the study",
                "{exports: sold, exportPrice: gec-1} | gec-1",
                "{exports: held, gridCarbonFree: {fraction: 1.2}} | gridCarbonFree.fraction",
            })
    void isRefused(String greenPower, String message) {
        assertThat(with(greenPower).refusal()).contains(message);
    }

    private static NodeResult node(ScenarioFiles file) {
        return Simulation.run(file.read()).cases().get(1).node("kaiyuan-food");
    }

    private ScenarioFiles with(String greenPower) {
        return ScenarioFiles.twoParks(folder)
                .replace("    grid:\n", "    greenPower: " + greenPower.replace("\n", " ") + "\n    grid:\n");
    }
}
