package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.ledger.Lot;
import io.greenpark.core.product.GreenLabel.Certificate;
import io.greenpark.core.product.GreenLabel.LedgerRow;
import io.greenpark.core.product.GreenLabel.Reason;
import io.greenpark.core.product.GreenLabel.Status;
import io.greenpark.core.product.LabelBasis.Metric;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GreenLabelTest {

    private static final double ROUNDING = 1e-9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);
    /** The last two days of March and the first of April. */
    private static final TimeAxis AXIS =
            new TimeAxis(LAST_OF_MARCH.minusDays(1).atStartOfDay().toInstant(CHINA), Duration.ofHours(1), 72, CHINA);

    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);

    /** What the grid energy of March and April carries. */
    private static final GridCover COVER = new GridCover(List.of(
            new GridCover.Month(MARCH, 270.0, 60.0, 30.0, 0.0), new GridCover.Month(APRIL, 135.0, 0.0, 0.0, 0.0)));

    /** 105 MWh used on site a day, 60 MWh of green power in March, 30 certificates cancelled for 2027 in April. */
    private static final List<AttributeEntry> ENTRIES = List.of(
            used("wind-hills", MARCH, 150.0),
            used("solar-roofs", MARCH, 60.0),
            used("wind-hills", APRIL, 105.0),
            power("tariff", 40.0),
            power("north", 20.0),
            bought("east", 20.0),
            bought("west", 10.0),
            cancelled("east", 20.0, "park"),
            cancelled("west", 10.0, "park"));

    private static AttributeEntry used(String plant, YearMonth month, double mwh) {
        return new AttributeEntry(
                month,
                new Lot(plant, true, month),
                AttributeAccount.ISSUED,
                AttributeAccount.SELF_USED,
                mwh,
                "park",
                2027);
    }

    private static AttributeEntry power(String id, double mwh) {
        return new AttributeEntry(
                MARCH,
                new Lot("purchase." + id, false, MARCH),
                AttributeAccount.BOUGHT,
                AttributeAccount.RECEIVED_WITH_POWER,
                mwh,
                "park",
                2027);
    }

    private static AttributeEntry bought(String id, double mwh) {
        return new AttributeEntry(
                MARCH,
                new Lot("purchase." + id, false, YearMonth.of(2027, 1)),
                AttributeAccount.BOUGHT,
                AttributeAccount.HELD,
                mwh,
                "park",
                2027);
    }

    private static AttributeEntry cancelled(String id, double mwh, String claimant) {
        return new AttributeEntry(
                APRIL,
                new Lot("purchase." + id, false, YearMonth.of(2027, 1)),
                AttributeAccount.HELD,
                AttributeAccount.CANCELLED,
                mwh,
                claimant,
                2027);
    }

    private static AttributeLedger ledger(List<AttributeEntry> entries) {
        List<String> plants = List.of("wind-hills", "solar-roofs");
        double[][][] mwh = new double[EnergyAccount.values().length][2][2];
        for (AttributeEntry entry : entries) {
            if (entry.to() == AttributeAccount.SELF_USED) {
                int plant = plants.indexOf(entry.lot().asset());
                int month = entry.month().equals(MARCH) ? 0 : 1;
                mwh[EnergyAccount.AVAILABLE.ordinal()][plant][month] += entry.mwh();
                mwh[EnergyAccount.SELF_USED.ordinal()][plant][month] += entry.mwh();
            }
        }
        var energy = new EnergyLedger(plants, List.of(MARCH, APRIL), mwh);
        return new AttributeLedger("park", energy, entries, List.of(0.0, 0.0));
    }

    private static final class Hours {
        private final double[] loadMw = new double[72];
        private final double[] unservedMw = new double[72];
        private final double[] importMw = new double[72];
        private final double[] matched = new double[72];
        private final double[] selfUse = new double[72];

        /** 10 MW; wind and sun cover 6 hours of a day fully and the others to a quarter. */
        private Hours() {
            for (int k = 0; k < 72; k++) {
                loadMw[k] = 10.0;
                matched[k] = k % 24 < 6 ? 1.0 : 0.25;
                selfUse[k] = matched[k];
                importMw[k] = 10.0 * (1.0 - matched[k]);
            }
        }

        private LabelHours hours(LocalDate day) {
            return new LabelHours(
                    AXIS,
                    day,
                    day,
                    new SummedColumn(loadMw),
                    new SummedColumn(unservedMw),
                    new SummedColumn(importMw),
                    new SummedColumn(matched),
                    new SummedColumn(selfUse));
        }

        private LabelEvidence of(LocalDate day, List<AttributeEntry> entries) {
            return of(day, entries, null);
        }

        private LabelEvidence of(LocalDate day, List<AttributeEntry> entries, @Nullable Double provincialFraction) {
            return new LabelEvidence(hours(day), ledger(entries), COVER, provincialFraction);
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
        return GreenLabel.of(
                request(metric, target, LAST_OF_MARCH, null), new Hours().of(LAST_OF_MARCH, ENTRIES), true);
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
        hours.unservedMw[47] = 10.0;
        hours.unservedMw[23] = 10.0;
        LabelEvidence evidence = hours.of(LAST_OF_MARCH, ENTRIES);

        // 105 MWh of the ledger / 230 without the last hour, (60 + 45) / 240 with it
        assertThat(GreenLabel.of(request(Metric.PHYSICAL_SELF_USE, 0.4, LAST_OF_MARCH, null), evidence, true)
                        .shareFraction())
                .isCloseTo(105.0 / 230.0, within(ROUNDING));
        assertThat(GreenLabel.of(request(Metric.HOURLY_MATCHED, 0.4, LAST_OF_MARCH, null), evidence, true)
                        .shareFraction())
                .isCloseTo(0.4375, within(ROUNDING));
    }

    @Test
    void theProvinceAllocatesAShareOfTheImportThatNothingElseCovers() {
        LabelRequest request = request(Metric.NON_FOSSIL, 0.8, LAST_OF_MARCH, null);
        LabelEvidence known = new Hours().of(LAST_OF_MARCH, ENTRIES, 0.4);
        LabelEvidence unknown = new Hours().of(LAST_OF_MARCH, ENTRIES);
        GreenLabel label = GreenLabel.of(request, known, true);

        // 135 MWh of import, 45 of them covered: 0.4 of 90 are allocated; (105 + 45 + 36) / 240
        assertThat(label.shareFraction()).isCloseTo(186.0 / 240.0, within(ROUNDING));
        assertThat(label.allocatedFraction()).isCloseTo(36.0 / 240.0, within(ROUNDING));
        assertThat(label.provincialFraction()).isEqualTo(0.4);
        assertThat(label.status()).isEqualTo(Status.MISSED);
        assertThat(label.reasons()).isEmpty();
        assertThat(GreenLabel.of(request, unknown, true).reasons()).containsExactly(Reason.PROVINCIAL_PART_NOT_KNOWN);
        assertThat(known.hash(LABEL)).isNotEqualTo(unknown.hash(LABEL));
        assertThat(GreenLabel.of(request(Metric.PHYSICAL_SELF_USE, 0.4, LAST_OF_MARCH, null), known, true)
                        .shareFraction())
                .isCloseTo(0.4375, within(ROUNDING));
    }

    /** The day has half of the import and of the self-use of March: half of 60 and 30 MWh, by lots; (105 + 45) / 240. */
    @Test
    void theNonFossilShareCountsTheLotsOfTheMonthByImport() {
        GreenLabel label = label(Metric.NON_FOSSIL, 0.6);

        assertThat(label.certificates())
                .containsExactly(
                        new Certificate("green-power.purchase.tariff.2027-03", 20.0),
                        new Certificate("green-power.purchase.north.2027-03", 10.0),
                        new Certificate("cancelled.purchase.east.2027-01", 10.0),
                        new Certificate("cancelled.purchase.west.2027-01", 5.0));
        assertThat(label.shareFraction()).isCloseTo(150.0 / 240.0, within(ROUNDING));
        assertThat(label.certificateFraction()).isCloseTo(45.0 / 240.0, within(ROUNDING));
        assertThat(label.status()).isEqualTo(Status.MET);
        assertThat(label.cover()).containsExactly(COVER.months().get(0));
        assertThat(label.ledger())
                .containsExactly(
                        new LedgerRow(MARCH, "wind-hills", "energy-self-used", 150.0),
                        new LedgerRow(MARCH, "solar-roofs", "energy-self-used", 60.0),
                        new LedgerRow(MARCH, "wind-hills", "attribute-self-used", 150.0),
                        new LedgerRow(MARCH, "solar-roofs", "attribute-self-used", 60.0));
    }

    /** Certificates that somebody else had cancelled are no part of the label. */
    @Test
    void whatIsCancelledForOthersDoesNotCount() {
        List<AttributeEntry> entries = new ArrayList<>(ENTRIES);
        entries.set(8, cancelled("west", 10.0, "exporter"));

        GreenLabel label = GreenLabel.of(
                request(Metric.NON_FOSSIL, 0.6, LAST_OF_MARCH, null), new Hours().of(LAST_OF_MARCH, entries), true);

        // the cover is given, so that its 30 MWh are of the one lot that is left
        assertThat(label.certificates()).extracting(Certificate::id).doesNotContain("cancelled.purchase.west.2027-01");
    }

    /** 622 gives a part of the province's power as well; a share below the target may yet be reached. */
    @ParameterizedTest
    @CsvSource({
        "PHYSICAL_SELF_USE, 0.4375, MET",
        "PHYSICAL_SELF_USE, 0.44, MISSED",
        "HOURLY_MATCHED, 0.44, MISSED",
        "NON_FOSSIL, 0.625, MET",
        "NON_FOSSIL, 0.63, NOT_VERIFIABLE",
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
                request(Metric.NON_FOSSIL, 0.1, LAST_OF_MARCH, null),
                hours.of(LAST_OF_MARCH, ENTRIES.subList(3, 9)),
                true);

        assertThat(label.fromCertificatesAlone()).isTrue();
    }

    /** Before its date a basis is not defined, and its share is not zero but unknown. */
    @Test
    void aBasisIsNotDefinedBeforeItsDate() {
        GreenLabel label = GreenLabel.of(
                request(Metric.NON_FOSSIL, 0.1, LAST_OF_MARCH, FIRST_OF_APRIL),
                new Hours().of(LAST_OF_MARCH, ENTRIES),
                true);

        assertThat(label.shareFraction()).isNull();
        assertThat(label.status()).isEqualTo(Status.NOT_VERIFIABLE);
        assertThat(label.reasons()).containsExactly(Reason.NOT_DEFINED_AT_THIS_DATE);
        assertThat(GreenLabel.of(
                                request(Metric.NON_FOSSIL, 0.1, FIRST_OF_APRIL, FIRST_OF_APRIL),
                                new Hours().of(FIRST_OF_APRIL, ENTRIES),
                                true)
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void whatIsNotSimulatedOrNotConsumedCannotBeVerified() {
        LabelRequest request = request(Metric.PHYSICAL_SELF_USE, 0.1, LAST_OF_MARCH, null);
        var idle = new Hours();
        Arrays.fill(idle.loadMw, 0.0);

        assertThat(GreenLabel.of(request, new Hours().of(LAST_OF_MARCH, ENTRIES), false)
                        .reasons())
                .containsExactly(Reason.PERIOD_NOT_SIMULATED);
        assertThat(GreenLabel.of(request, idle.of(LAST_OF_MARCH, ENTRIES), true).reasons())
                .containsExactly(Reason.NOTHING_CONSUMED);
    }

    /** Attributes that no ledger holds prove nothing. */
    @Test
    void withoutALedgerNothingCanBeVerified() {
        var evidence = new LabelEvidence(new Hours().hours(LAST_OF_MARCH), null, COVER, null);

        GreenLabel label = GreenLabel.of(request(Metric.PHYSICAL_SELF_USE, 0.1, LAST_OF_MARCH, null), evidence, true);

        assertThat(label.reasons()).containsExactly(Reason.NO_LEDGER);
        assertThat(label.shareFraction()).isNull();
        assertThat(label.ledger()).isEmpty();
    }

    private static final GreenLabel LABEL = label(Metric.HOURLY_MATCHED, 0.4);

    /** What a label is about, its target included, is in the hash. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theHashCoversWhatTheLabelIsAbout(int field) {
        LabelEvidence evidence = new Hours().of(LAST_OF_MARCH, ENTRIES);
        LabelRequest of = request(Metric.HOURLY_MATCHED, 0.4, LAST_OF_MARCH, null);
        Product made = of.product();
        Batch batch = of.batch();
        LabelBasis basis = of.basis();
        var product = new Product(
                field == 0 ? "other" : made.id(),
                made.title(),
                made.annualTonnes(),
                field == 1 ? new Inputs(0.6, 0.0, 0.0, List.of()) : made.inputs(),
                made.allocation(),
                made.batches(),
                made.cnCode(),
                made.trade());
        var period = new Batch(
                field == 2 ? "other" : batch.id(),
                field == 3 ? LAST_OF_MARCH.minusDays(1) : batch.from(),
                field == 4 ? LAST_OF_MARCH.plusDays(1) : batch.to(),
                field == 5 ? 41.0 : batch.tonnes());
        var measured = new LabelBasis(
                field == 6 ? "other" : basis.id(),
                basis.title(),
                field == 7 ? Metric.PHYSICAL_SELF_USE : basis.metric(),
                basis.reference(),
                null);
        var changed = new LabelRequest(
                field == 8 ? "other" : of.park(), product, period, measured, field == 9 ? 0.3 : of.targetFraction());

        assertThat(evidence.hash(GreenLabel.of(changed, evidence, true)).hex())
                .isNotEqualTo(evidence.hash(LABEL).hex());
    }

    /** Every entry of the period is in the hash, none outside it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theHashCoversEveryEntryOfThePeriod(int column) {
        String plain = new Hours().of(LAST_OF_MARCH, ENTRIES).hash(LABEL).hex();
        var random = new SplittableRandom(column);
        for (int n = 0; n < 20; n++) {
            int k = random.nextInt(72);
            var changed = new Hours();
            List.of(changed.loadMw, changed.unservedMw, changed.importMw, changed.matched, changed.selfUse)
                    .get(column)[k] += 1e-12;

            boolean inside = 24 <= k && k < 48;
            assertThat(changed.of(LAST_OF_MARCH, ENTRIES).hash(LABEL).hex().equals(plain))
                    .isEqualTo(!inside);
        }
    }

    /** A changed amount, lot or claimant changes the hash; an entry of another month does not, but a cancellation for the year does. */
    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "3, true", "4, true", "7, true", "8, true"})
    void theHashCoversTheEntriesOfTheMonthAndTheCancellationsOfTheYear(int n, boolean covered) {
        String plain = new Hours().of(LAST_OF_MARCH, ENTRIES).hash(LABEL).hex();
        AttributeEntry entry = ENTRIES.get(n);
        List<AttributeEntry> less = new ArrayList<>(ENTRIES);
        less.set(n, with(entry, entry.lot(), entry.mwh() - 1e-9, entry.claimant()));
        List<AttributeEntry> otherClaimant = new ArrayList<>(ENTRIES);
        otherClaimant.set(n, with(entry, entry.lot(), entry.mwh(), "other"));

        assertThat(plain).matches("[0-9a-f]{64}");
        for (List<AttributeEntry> changed : List.of(less, otherClaimant)) {
            assertThat(new Hours().of(LAST_OF_MARCH, changed).hash(LABEL).hex().equals(plain))
                    .isEqualTo(!covered);
        }
    }

    @Test
    void theHashCoversTheIdsOfCertificates() {
        List<AttributeEntry> changed = new ArrayList<>(ENTRIES);
        changed.set(3, power("south", 40.0));

        assertThat(new Hours().of(LAST_OF_MARCH, changed).hash(LABEL).hex())
                .isNotEqualTo(new Hours().of(LAST_OF_MARCH, ENTRIES).hash(LABEL).hex());
    }

    private static AttributeEntry with(AttributeEntry of, Lot lot, double mwh, String claimant) {
        return new AttributeEntry(of.month(), lot, of.from(), of.to(), mwh, claimant, of.forYear());
    }

    @Test
    void aLabelWorkedOutAnewIsTheSame() {
        GreenLabel label = label(Metric.NON_FOSSIL, 0.6);

        assertThat(label.from(new Hours().of(LAST_OF_MARCH, ENTRIES), true)).isEqualTo(label);
    }
}
