package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the tonnes of a product are made: in batches, and the rest of every calendar year evenly. */
class OutputTest {

    private static final double ROUNDING = 1e-9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static TimeAxis days(LocalDate first, int days) {
        return new TimeAxis(first.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 24 * days, CHINA);
    }

    private static Product product(double annualTonnes, Batch... batches) {
        return new Product(
                "starch",
                Title.of("starch"),
                annualTonnes,
                new Inputs(0.5, 0.0, 0.03, List.of()),
                Allocation.NONE,
                List.of(batches),
                "1108",
                null);
    }

    private static Batch batch(String from, String to, double tonnes) {
        return new Batch("b", LocalDate.parse(from), LocalDate.parse(to), tonnes);
    }

    private static List<Double> months(Product product, TimeAxis axis) {
        return axis.monthSpans().stream()
                .map((MonthSpan span) -> product.tonnes(axis, span.firstStep(), span.endStep()))
                .toList();
    }

    /** A tonne a day of 2028, a leap year. */
    @Test
    void withoutBatchesTheYearIsEven() {
        List<Double> months = months(product(366.0), days(LocalDate.of(2028, 1, 1), 366));

        assertThat(months.get(0)).isCloseTo(31.0, within(ROUNDING));
        assertThat(months.get(1)).isCloseTo(29.0, within(ROUNDING));
        assertThat(months.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(366.0, within(ROUNDING));
    }

    /** 60 t in the last 20 days of February and the first 10 of March; 365 of 425 t over the year, a tonne a day. */
    @Test
    void batchesAreMadeOnTheirDaysAndTheRestOverTheYear() {
        List<Double> months =
                months(product(425.0, batch("2027-02-09", "2027-03-10", 60.0)), days(LocalDate.of(2027, 1, 1), 365));

        assertThat(months.get(0)).isCloseTo(31.0, within(ROUNDING));
        assertThat(months.get(1)).isCloseTo(28.0 + 40.0, within(ROUNDING));
        assertThat(months.get(2)).isCloseTo(31.0 + 20.0, within(ROUNDING));
        assertThat(months.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(425.0, within(ROUNDING));
    }

    /** Ten of thirty days of a batch lie on the axis; all of the year is in the batch. */
    @Test
    void ofABatchInPartThatPartIsMade() {
        Product product = product(60.0, batch("2027-02-09", "2027-03-10", 60.0));
        TimeAxis march = days(LocalDate.of(2027, 3, 1), 31);

        assertThat(product.tonnes(march, 0, march.steps())).isCloseTo(20.0, within(ROUNDING));
        assertThat(product.tonnes(march, 0, 24)).isCloseTo(2.0, within(ROUNDING));
        assertThat(product.tonnes(march, 240, march.steps())).isZero();
    }

    /** A batch over the turn of the year takes half of its tonnes from either. */
    @Test
    void batchesMakeNoMoreThanTheYear() {
        Batch turn = batch("2027-12-31", "2028-01-01", 20.0);

        assertThat(product(10.0, turn).batches()).containsExactly(turn);
        assertThatThrownBy(() -> product(10.0, turn, batch("2027-05-01", "2027-05-01", 1.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "batches must make no more in a calendar year than annualTonnes, 10.0 t, but is 11.0 t in 2027");
        assertThatThrownBy(() -> product(10.0, batch("2028-01-01", "2028-01-01", 1.0), turn))
                .hasMessageContaining("11.0 t in 2028");
    }

    /** A quarter of 16 t in 2027 and three quarters, 12 t, in 2028. */
    @Test
    void theLastYearOfABatchIsLookedAtToo() {
        assertThatThrownBy(() -> product(10.0, batch("2027-12-31", "2028-01-03", 16.0)))
                .hasMessageContaining("12.0 t in 2028");
    }
}
