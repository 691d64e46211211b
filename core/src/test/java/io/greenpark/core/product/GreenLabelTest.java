package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.product.GreenLabel.Certificate;
import io.greenpark.core.product.GreenLabel.Reason;
import io.greenpark.core.product.GreenLabel.Status;
import io.greenpark.core.product.LabelBasis.Metric;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreenLabelTest {

    private static final double ROUNDING = 1e-9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);
    private static final TimeAxis AXIS =
            new TimeAxis(LAST_OF_MARCH.atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 48, CHINA);

    /** What the grid energy of March and April carries. */
    private static final List<GridCover.Month> COVER = List.of(
            new GridCover.Month(YearMonth.of(2027, 3), 300.0, 60.0, 30.0, 0.0),
            new GridCover.Month(YearMonth.of(2027, 4), 0.0, 0.0, 0.0, 0.0));

    private static final class Hours {
        private final double[] loadMw = new double[48];
        private final double[] unservedMw = new double[48];
        private final double[] importMw = new double[48];
        private final double[] matched = new double[48];
        private final double[] selfUse = new double[48];

        /** 10 MW, of it 1 not served in the first hour; wind covers 6 hours fully and the others to a quarter. */
        private Hours() {
            for (int k = 0; k < 48; k++) {
                loadMw[k] = 10.0;
                matched[k] = k % 24 < 6 ? 1.0 : 0.25;
                selfUse[k] = matched[k];
                importMw[k] = 10.0 * (1.0 - matched[k]);
            }
        }

        private LabelEvidence of(LocalDate day, List<GridCover.Month> cover) {
            return new LabelEvidence(AXIS, day, day, cover, loadMw, unservedMw, importMw, matched, selfUse);
        }
    }

    private static LabelRequest request(Metric metric, double target, LocalDate day, LocalDate validFrom) {
        var product = new Product(
                "starch",
                new Title("Starch", "淀粉"),
                1000.0,
                new Inputs(0.5, 0.0, 0.0, List.of()),
                Allocation.NONE,
                List.of(),
                "1108",
                null);
        var basis = new LabelBasis("basis", new Title("Basis", "口径"), metric, "text", validFrom);
        return new LabelRequest("park", product, new Batch("day", day, day, 40.0), basis, target);
    }

    private static GreenLabel label(Metric metric, double target) {
        return GreenLabel.of(request(metric, target, LAST_OF_MARCH, null), new Hours().of(LAST_OF_MARCH, COVER), true);
    }

    /** (6 x 10 + 18 x 2.5) / 240 = 0.4375; 40 t take 20 MWh. */
    @Test
    void thePhysicalShareIsWhatThePlantsCover() {
        GreenLabel label = label(Metric.PHYSICAL_SELF_USE, 0.4);

        assertThat(label.shareFraction()).isCloseTo(0.4375, within(ROUNDING));
        assertThat(label.electricityMwh()).isEqualTo(20.0);
        assertThat(label.greenMwh()).isCloseTo(8.75, within(ROUNDING));
        assertThat(label.hours()).isEqualTo(24.0);
        assertThat(label.matchedHours()).isEqualTo(6.0);
        assertThat(label.certificates()).isEmpty();
        assertThat(label.certificateFraction()).isZero();
        assertThat(label.status()).isEqualTo(Status.MET);
        assertThat(label.fromCertificatesAlone()).isFalse();
    }

    /** Unserved load lowers consumption, not the load: matched of the load, used of consumption. */
    @Test
    void thePhysicalShareIsOfConsumptionTheMatchedOfTheLoad() {
        var hours = new Hours();
        hours.unservedMw[23] = 10.0;
        LabelEvidence evidence = hours.of(LAST_OF_MARCH, COVER);

        // 102.5 / 230 without the last hour, (60 + 45) / 240 with it
        assertThat(GreenLabel.of(request(Metric.PHYSICAL_SELF_USE, 0.4, LAST_OF_MARCH, null), evidence, true)
                        .shareFraction())
                .isCloseTo(102.5 / 230.0, within(ROUNDING));
        assertThat(GreenLabel.of(request(Metric.HOURLY_MATCHED, 0.4, LAST_OF_MARCH, null), evidence, true)
                        .shareFraction())
                .isCloseTo(0.4375, within(ROUNDING));
    }

    /** Import of the day 18 x 7.5 = 135 of 300 MWh of the month: 0.45 of 60 and 30 MWh; (105 + 40.5) / 240. */
    @Test
    void theNonFossilShareCountsCertificatesOfTheMonthByImport() {
        GreenLabel label = label(Metric.NON_FOSSIL, 0.6);

        assertThat(label.certificates())
                .extracting(Certificate::id)
                .containsExactly("green-power.2027-03", "cancelled.2027-03");
        assertThat(label.certificates().get(0).mwh()).isCloseTo(27.0, within(ROUNDING));
        assertThat(label.certificates().get(1).mwh()).isCloseTo(13.5, within(ROUNDING));
        assertThat(label.shareFraction()).isCloseTo(145.5 / 240.0, within(ROUNDING));
        assertThat(label.certificateFraction()).isCloseTo(40.5 / 240.0, within(ROUNDING));
        assertThat(label.status()).isEqualTo(Status.MET);
        assertThat(label.cover()).containsExactly(COVER.get(0));
    }

    /** 622 gives a part of the province's power as well; a share below the target may yet be reached. */
    @ParameterizedTest
    @CsvSource({
        "PHYSICAL_SELF_USE, 0.4375, MET",
        "PHYSICAL_SELF_USE, 0.44, MISSED",
        "HOURLY_MATCHED, 0.44, MISSED",
        "NON_FOSSIL, 0.60625, MET",
        "NON_FOSSIL, 0.61, NOT_VERIFIABLE",
    })
    void theStatusFollowsTheTarget(Metric metric, double target, Status status) {
        GreenLabel label = label(metric, target);

        assertThat(label.status()).isEqualTo(status);
        assertThat(label.reasons())
                .isEqualTo(status == Status.NOT_VERIFIABLE ? List.of(Reason.PROVINCIAL_PART_NOT_KNOWN) : List.of());
    }

    @Test
    void aLabelFromCertificatesAloneSaysSo() {
        var hours = new Hours();
        Arrays.fill(hours.matched, 0.0);
        Arrays.fill(hours.selfUse, 0.0);
        GreenLabel label = GreenLabel.of(
                request(Metric.NON_FOSSIL, 0.1, LAST_OF_MARCH, null), hours.of(LAST_OF_MARCH, COVER), true);

        assertThat(label.fromCertificatesAlone()).isTrue();
    }

    /** Before its date a basis is not defined, and its share is not zero but unknown. */
    @Test
    void aBasisIsNotDefinedBeforeItsDate() {
        GreenLabel label = GreenLabel.of(
                request(Metric.NON_FOSSIL, 0.1, LAST_OF_MARCH, FIRST_OF_APRIL),
                new Hours().of(LAST_OF_MARCH, COVER),
                true);

        assertThat(label.shareFraction()).isNull();
        assertThat(label.status()).isEqualTo(Status.NOT_VERIFIABLE);
        assertThat(label.reasons()).containsExactly(Reason.NOT_DEFINED_AT_THIS_DATE);
        assertThat(GreenLabel.of(
                                request(Metric.NON_FOSSIL, 0.1, FIRST_OF_APRIL, FIRST_OF_APRIL),
                                new Hours().of(FIRST_OF_APRIL, COVER),
                                true)
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void whatIsNotSimulatedOrNotConsumedCannotBeVerified() {
        LabelRequest request = request(Metric.PHYSICAL_SELF_USE, 0.1, LAST_OF_MARCH, null);
        var idle = new Hours();
        Arrays.fill(idle.loadMw, 0.0);

        assertThat(GreenLabel.of(request, new Hours().of(LAST_OF_MARCH, COVER), false)
                        .reasons())
                .containsExactly(Reason.PERIOD_NOT_SIMULATED);
        assertThat(GreenLabel.of(request, idle.of(LAST_OF_MARCH, COVER), true).reasons())
                .containsExactly(Reason.NOTHING_CONSUMED);
    }

    /** Every entry of the period is in the hash, none outside it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theHashCoversEveryEntryOfThePeriod(int column) {
        String plain = new Hours().of(LAST_OF_MARCH, COVER).sha256();
        var random = new SplittableRandom(column);
        for (int n = 0; n < 20; n++) {
            int k = random.nextInt(48);
            var changed = new Hours();
            List.of(changed.loadMw, changed.unservedMw, changed.importMw, changed.matched, changed.selfUse)
                    .get(column)[k] += 1e-12;

            boolean inside = k < 24;
            assertThat(changed.of(LAST_OF_MARCH, COVER).sha256().equals(plain)).isEqualTo(!inside);
        }
    }

    @Test
    void theHashCoversWhatTheGridEnergyCarries() {
        List<GridCover.Month> other = List.of(new GridCover.Month(YearMonth.of(2027, 3), 300.0, 60.0, 31.0, 0.0));

        assertThat(new Hours().of(LAST_OF_MARCH, other).sha256())
                .isNotEqualTo(new Hours().of(LAST_OF_MARCH, COVER).sha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aLabelWorkedOutAnewIsTheSame() {
        GreenLabel label = label(Metric.NON_FOSSIL, 0.6);

        assertThat(label.from(new Hours().of(LAST_OF_MARCH, label.cover()), true))
                .isEqualTo(label);
    }
}
