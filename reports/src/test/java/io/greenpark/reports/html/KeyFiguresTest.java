package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The figures of the first page, case by case and park by park. */
class KeyFiguresTest {

    private static final StudyResult STUDY = Studies.fourParks();

    private static Page.Figure figure(Indicator indicator, double value, double before) {
        return new KeyFigure(indicator, OptionalDouble.of(value)).figure(OptionalDouble.of(before), 4.0 * value);
    }

    /** 90 against 120 is a quarter less, and a quarter of the largest. */
    @Test
    void aChangeIsRelativeAndItsMarkSaysWhetherItIsWelcome() {
        Page.Figure price = figure(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, 90.0, 120.0);
        assertThat(price.value().en()).isEqualTo("90.0");
        assertThat(price.change().en()).isEqualTo("−25.0%");
        assertThat(price.arrow()).isEqualTo("▼");
        assertThat(price.verdict()).isEqualTo("better");
        assertThat(price.barWidth()).isEqualTo("25.0%");

        Page.Figure dearer = figure(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, 150.0, 120.0);
        assertThat(List.of(dearer.arrow(), dearer.verdict(), dearer.change().en()))
                .containsExactly("▲", "worse", "+25.0%");
    }

    /** A sink that loses 10 where the baseline loses 20 has gained half of it: more, not less. */
    @Test
    void aChangeOfANegativeFigureHasTheSignOfItsDirection() {
        Page.Figure sink = figure(Indicator.SINK_NET_FLOW_TCO2E, -10.0, -20.0);

        assertThat(List.of(sink.arrow(), sink.verdict(), sink.change().en())).containsExactly("▲", "better", "+50.0%");
        assertThat(sink.barWidth()).isEqualTo("0.0%");
    }

    @Test
    void sharesChangeByPointsAndMoneyIsReadInMillions() {
        Page.Figure share = figure(Indicator.NON_FOSSIL_SHARE, 0.35, 0.10);
        assertThat(List.of(share.value().en(), share.change().en(), share.verdict()))
                .containsExactly("35.0%", "+25.0 pp", "better");

        Page.Figure money = figure(Indicator.INVESTMENT_YUAN, 12_340_000.0, 0.0);
        assertThat(List.of(money.value().en(), money.unit().en(), money.change().en()))
                .containsExactly("12.3", "million yuan", "+12.3");
    }

    @Test
    void whatIsNotDefinedIsADashWithoutChange() {
        Page.Figure none =
                new KeyFigure(Indicator.PAYBACK_YEARS, OptionalDouble.empty()).figure(OptionalDouble.of(5.0), 10.0);

        assertThat(none.value().en()).isEqualTo("–");
        assertThat(none.change()).isNull();
        assertThat(none.arrow()).isEmpty();
    }

    @Test
    void everyParkHasARowPerCaseComparedWithItselfInTheBaseline() {
        ParkRows rows = new ParkRows(STUDY);
        List<Page.ParkTable> parks = rows.all();

        assertThat(parks).hasSize(4);
        parks.forEach(park -> assertThat(park.cases()).hasSize(4));
        int bill = rows.heads().stream().map(head -> head.label().en()).toList().indexOf("Grid bill per MWh consumed");
        String id = STUDY.of("full").nodes().get(1).id();
        double before = STUDY.of("baseline").node(id).gridBillYuanPerMwhConsumed();
        double after = STUDY.of("full").node(id).gridBillYuanPerMwhConsumed();
        Page.Figure baseline = parks.get(1).cases().get(0).figures().get(bill);
        Page.Figure full = parks.get(1).cases().get(3).figures().get(bill);

        assertThat(parks.get(1).park())
                .isEqualTo(STUDY.of("full").nodes().get(1).title());
        assertThat(baseline.change()).isNull();
        assertThat(baseline.value().en()).isEqualTo("%.1f".formatted(before));
        assertThat(full.value().en()).isEqualTo("%.1f".formatted(after));
        assertThat(full.change().en()).isEqualTo("−%.1f%%".formatted(100.0 * (1.0 - after / before)));
    }

    @Test
    void rulesAreMarkedForTheirParkAndForTheCase() {
        List<Check> checks = STUDY.of("full").checks();
        String park = checks.get(0).node();
        long kept = checks.stream().filter(c -> c.verdict() == Verdict.PASS).count();
        long broken = checks.stream().filter(c -> c.verdict() == Verdict.FAIL).count();
        RuleMarks marks = new Cards(Run.of(STUDY)).all().get(3).rules();

        assertThat(List.of(marks.kept(), marks.broken(), marks.open()))
                .containsExactly(kept, broken, checks.size() - kept - broken);
        assertThat(marks.words().en())
                .isEqualTo("Rules: %d kept, %d not kept, %d without a verdict"
                        .formatted(kept, broken, checks.size() - kept - broken));
        int row = STUDY.of("full").nodes().stream().map(n -> n.id()).toList().indexOf(park);
        List<Page.ParkTable> parks = new ParkRows(STUDY).all();
        RuleMarks ofPark = parks.get(row).cases().get(3).rules();
        assertThat(List.of(ofPark.kept(), ofPark.broken(), ofPark.open())).containsExactly(1L, 1L, 0L);
        assertThat(parks.get((row + 1) % 4).cases().get(3).rules()).isNull();
    }
}
