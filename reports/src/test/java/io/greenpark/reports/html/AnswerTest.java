package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.fixture.Studies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final StudyResult STUDY = Studies.fourParks();

    @Test
    void threeSentencesSpeakOfTheCaseWithTheLowestEmissions() {
        List<Title> sentences = new Answer(STUDY).sentences();

        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0).en())
                .startsWith(
                        "Of 4 cases, “Wind, solar and storage” has the lowest operational emissions: own wind and sun"
                                + " cover 87.8% of its consumption (physical self-use share of consumption)");
        assertThat(sentences.get(1).en())
                .isEqualTo("Its grid bill per MWh consumed falls from 666.2 to 172.5 yuan/MWh (\u221274.1%) against"
                        + " “Grid only”; what the new plants cost is not in this figure.");
        assertThat(sentences.get(2).en())
                .isEqualTo("Operational emissions (scope 1 and location-based scope 2) fall from 331.5 to 53.9 thousand"
                        + " tCO₂ (\u221283.7%). Carbon sinks gain 23.3 thousand tCO₂e; they are accounted apart and not"
                        + " netted.");
    }

    @Test
    void aStudyOfTheBaselineAloneSaysThatNothingChanges() {
        var alone = new StudyResult(
                STUDY.name(),
                STUDY.title(),
                STUDY.axis(),
                STUDY.rules(),
                STUDY.baseline(),
                List.of(STUDY.of("baseline")),
                List.of(),
                List.of());

        List<Title> sentences = new Answer(alone).sentences();

        assertThat(sentences.get(0).en()).isEqualTo("In the only case, “Grid only”: there is no own wind or sun.");
        assertThat(sentences.get(1).en()).contains("stays at 666.2 yuan/MWh");
        assertThat(sentences.get(2).zh()).contains("保持在 331.5 千吨CO₂");
    }

    @Test
    void whereThePlantsHaveCostsThePriceHoldsThemAndTheInvestmentIsPaidBack() {
        List<CaseResult> cases = STUDY.cases().stream()
                .map(c -> c.with(c.projects(), node -> node.with(costs(c)), List.of()))
                .toList();
        var costed = new StudyResult(
                STUDY.name(),
                STUDY.title(),
                STUDY.axis(),
                STUDY.rules(),
                STUDY.baseline(),
                cases,
                List.of(),
                List.of());

        Title price = new Answer(costed).sentences().get(1);

        assertThat(price.en())
                .isEqualTo(
                        "Its price of electricity, grid bill and yearly cost of own supply together, falls from 600.0"
                                + " to 450.0 yuan/MWh (\u221225.0%) against “Grid only”. An investment of 1,163 million yuan is"
                                + " paid back in 5.9 years.");
        assertThat(price.zh()).contains("600.0 元/MWh 降至 450.0 元/MWh").contains("投资 1,163 百万元，投资回收期 5.9 年");
    }

    @Test
    void smallAmountsAreToldInTonnes() {
        List<CaseResult> cases = STUDY.cases().stream()
                .map(c -> c.with(c.projects(), node -> node.with(small(c)), List.of()))
                .toList();
        var small = new StudyResult(
                STUDY.name(),
                STUDY.title(),
                STUDY.axis(),
                STUDY.rules(),
                STUDY.baseline(),
                cases,
                List.of(),
                List.of());

        Title carbon = new Answer(small).sentences().get(2);

        assertThat(carbon.en()).contains("fall from 9,999 to 118 tCO₂ (−98.8%)");
        assertThat(carbon.zh()).contains("由 9,999 吨CO₂降至 118 吨CO₂");
    }

    private static Map<Indicator, Double> small(CaseResult c) {
        return Map.of(Indicator.OPERATIONAL_LOCATION_TCO2, c.id().equals(STUDY.baseline()) ? 9_999.0 : 118.0);
    }

    private static Map<Indicator, Double> costs(CaseResult c) {
        return c.id().equals(STUDY.baseline())
                ? Map.of(Indicator.ALL_IN_PRICE_YUAN_PER_MWH, 600.0)
                : Map.of(
                        Indicator.ALL_IN_PRICE_YUAN_PER_MWH, 450.0,
                        Indicator.INVESTMENT_YUAN, 1.1626e9,
                        Indicator.PAYBACK_YEARS, 5.89);
    }
}
