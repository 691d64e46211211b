package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.product.Batch;
import io.greenpark.core.product.LabelBasis.Metric;
import io.greenpark.core.product.LabelRequest;
import io.greenpark.core.simulation.Case;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code labels} says becomes requests of every case, or is refused. */
class LabelKeysTest {

    private static final String BEFORE = "baseline: ";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    private Path folder;

    private ScenarioFiles with(String label) {
        return ScenarioFiles.twoParks(folder)
                .set("parks.kaiyuan-food.products={bread: {annualTonnes: 1000, electricityMwhPerTonne: 0.5,"
                        + " directTco2PerTonne: 0.02, cnCode: \"1905\","
                        + " batches: {first: {from: 2027-03-01, to: 2027-03-01, tonnes: 5}}}}")
                .replace("\n" + BEFORE, "\nlabels: {bread: {" + label + "}}\n" + BEFORE);
    }

    private LabelRequest read(String label) {
        List<Case> cases = with(label).read().cases();
        return cases.get(cases.size() - 1).products().labels().get(0);
    }

    @Test
    void aLabelOfABatchHasItsTonnesAndDays() {
        LabelRequest label =
                read("park: kaiyuan-food, product: bread, metric: non-fossil-622, batch: first, targetFraction: 0.5");

        assertThat(label.park()).isEqualTo("kaiyuan-food");
        assertThat(label.product().id()).isEqualTo("bread");
        assertThat(label.batch()).isEqualTo(new Batch("first", DAY, DAY, 5.0));
        assertThat(label.basis().metric()).isEqualTo(Metric.NON_FOSSIL);
        assertThat(label.basis().validFrom()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(label.targetFraction()).isEqualTo(0.5);
    }

    /** Of a day 1/365 of the output of a year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | 2027-03-01 | 2027-03-01 | 1",
                ", from: 2027-02-01 | 2027-02-01 | 2027-03-01 | 29",
                ", from: 2027-03-01, to: 2027-03-10 | 2027-03-01 | 2027-03-10 | 10",
            })
    void aPeriodHasItsPartOfTheYear(String days, LocalDate from, LocalDate to, int count) {
        LabelRequest label = read("park: kaiyuan-food, product: bread, metric: hourly-matched-share, targetFraction: 1"
                + (days == null ? "" : days));

        assertThat(label.batch().id()).isEqualTo(from + "-to-" + to);
        assertThat(label.batch().from()).isEqualTo(from);
        assertThat(label.batch().to()).isEqualTo(to);
        assertThat(label.batch().tonnes()).isCloseTo(count * 1000.0 / 365.0, within(1e-9));
        assertThat(label.basis().metric()).isEqualTo(Metric.HOURLY_MATCHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "park: kaiyuan, product: bread, metric: non-fossil-622, targetFraction: 0.5 | labels.bread.park: there is no park kaiyuan | kaiyuan-food",
                "park: kaiyuan-food, product: bred, metric: non-fossil-622, targetFraction: 0.5 | labels.bread.product: there is no product bred | bread",
                "park: kaiyuan-food, product: bread, metric: non-fossil-622, batch: second, targetFraction: 0.5 | labels.bread.batch: there is no batch second | first",
                "park: kaiyuan-food, product: bread, metric: non-fossil, targetFraction: 0.5 | labels.bread.metric: the catalogue has no basis of labels | non-fossil-622",
                "park: kaiyuan-food, product: bread, metric: non-fossil-622 | labels.bread.targetFraction: missing key | number",
                "park: kaiyuan-food, product: bread, metric: non-fossil-622, targetFraction: 1.5 | labels.bread.targetFraction: must be from 0 to 1 | 1.5",
                "park: kaiyuan-food, product: bread, metric: non-fossil-622, targetFraction: 1, from: 2027-03-02, to: 2027-03-01 | labels.bread: to must not be before | 2027-03-02",
                "park: kaiyuan-food, product: bread, metric: non-fossil-622, targetFraction: 1, batch: first, to: 2027-03-01 | labels.bread.batch: a batch has its own | first",
            })
    void whatIsWrongIsRefusedAtItsKey(String label, String what, String more) {
        assertThat(with(label).refusal()).contains("two-parks.yaml:", what, more);
    }
}
