package io.greenpark.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.reports.fixture.Studies;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssumptionSharesTest {

    private static final StudyResult STUDY = Studies.fourParks();
    private static final Provenance PUBLISHED = new Provenance(Confidence.PUBLISHED, "a gazette", 2026, "");

    private static StudyResult resting(String... assumed) {
        List<SourcedValue> register = Arrays.stream(assumed)
                .map(path -> new SourcedValue(path, "1", "1", Provenance.assumption("")))
                .toList();
        return with(register);
    }

    private static StudyResult with(List<SourcedValue> register) {
        return new StudyResult(
                STUDY.name(),
                STUDY.title(),
                STUDY.axis(),
                STUDY.rules(),
                STUDY.baseline(),
                STUDY.cases(),
                register,
                STUDY.inputs(),
                STUDY.plan());
    }

    private static double share(StudyResult study, String caseId, String account) {
        return AssumptionShares.of(study).rows().stream()
                .filter(row -> row.get(0).equals(caseId) && row.get(1).equals(account))
                .mapToDouble(row -> (Double) row.get(5))
                .findFirst()
                .orElseThrow();
    }

    private static double yuan(String caseId, Set<BillRow> rows) {
        return STUDY.of(caseId).nodes().stream()
                .flatMap(node -> node.bill().lines().stream())
                .filter(line -> rows.contains(line.row()))
                .mapToDouble(line -> Math.abs(line.amountYuan()))
                .sum();
    }

    private static double yuan(String caseId) {
        return yuan(caseId, Set.of(BillRow.values()));
    }

    @Test
    void aRowCountsWhereItsPriceIsAnAssumption() {
        assertThat(share(resting("catalogue.tariffs.liaoning.energy.purchase.yuanPerMwh"), "baseline", "bill"))
                .isCloseTo(
                        yuan("baseline", Set.of(BillRow.PURCHASE, BillRow.UPSTREAM_LOSS)) / yuan("baseline"),
                        within(1e-12));
        assertThat(share(resting("catalogue.tariffs.liaoning.energy.system-operation.yuanPerMwh"), "full", "bill"))
                .isCloseTo(yuan("full", Set.of(BillRow.SYSTEM_OPERATION)) / yuan("full"), within(1e-12));
    }

    @Test
    void theRegisterIsSortedByWhatRestsOnIt() {
        SourcedValue purchase =
                new SourcedValue("catalogue.tariffs.liaoning.energy.purchase.yuanPerMwh", "1", "1", PUBLISHED);
        SourcedValue funds =
                new SourcedValue("catalogue.tariffs.liaoning.energy.government-funds.yuanPerMwh", "1", "1", PUBLISHED);
        SourcedValue load = new SourcedValue("parks.kaiyuan-food.load.base.annualMwh", "1", "1", PUBLISHED);
        List<SourcedValue> register = List.of(load, funds, purchase);

        Influence influence = Influence.of(with(register));

        assertThat(influence.sorted(register)).containsExactly(purchase, funds, load);
        assertThat(influence.share(load.path())).isZero();
        double most = STUDY.cases().stream()
                .mapToDouble(c -> yuan(c.id(), Set.of(BillRow.GOVERNMENT_FUNDS)) / yuan(c.id()))
                .max()
                .orElseThrow();
        assertThat(influence.share(funds.path())).isCloseTo(most, within(1e-12));
    }

    @Test
    void incomeAtAnAssumedPriceCountsAsMuchAsACost() {
        double share = share(resting("parks.kaiyuan-food.grid.export.priceYuanPerMwh"), "full", "bill");

        double income = STUDY.of("full").node("kaiyuan-food").bill().lines().stream()
                .filter(line -> line.row() == BillRow.EXPORT)
                .mapToDouble(line -> Math.abs(line.amountYuan()))
                .sum();
        assertThat(income).isPositive();
        assertThat(share).isCloseTo(income / yuan("full"), within(1e-12));
    }

    @Test
    void emissionsCountWhereTheirFactorIsAnAssumption() {
        CaseResult baseline = STUDY.of("baseline");
        String source = baseline.nodes().get(0).carbon().lines().get(0).source();
        String entry = source.replaceFirst("-\\d{4}$", "");
        double all = 0.0;
        double resting = 0.0;
        for (CarbonLine line : baseline.nodes().stream()
                .flatMap(node -> node.carbon().lines().stream())
                .toList()) {
            all += Math.abs(line.tco2e());
            resting += line.source().equals(source) ? Math.abs(line.tco2e()) : 0.0;
        }

        assertThat(share(resting("catalogue.factors." + entry + ".tco2PerMwh.2023"), "baseline", "carbon"))
                .isCloseTo(resting / all, within(1e-12));
    }

    @Test
    void whatIsPublishedOrMeantForAnotherCaseDoesNotCount() {
        String price = "catalogue.tariffs.liaoning.energy.purchase.yuanPerMwh";
        assertThat(share(with(List.of(new SourcedValue(price, "1", "1", PUBLISHED))), "full", "bill"))
                .isZero();
        StudyResult ofOne = resting("cases.wind.override.parks.kaiyuan-food.grid.purchase.priceYuanPerMwh");
        assertThat(share(ofOne, "full", "bill")).isZero();
        assertThat(share(ofOne, "wind", "bill")).isPositive();
    }
}
