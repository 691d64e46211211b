package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.product.CbamGoods;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.product.CbamRules.Scope;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.simulation.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code cbam} says becomes terms of every case, and what the catalogue's rules say. */
class CbamKeysTest {

    private static final String BEFORE = "baseline: ";
    private static final String NEEDED =
            "rules: eu-2023-956, certificateEurPerTco2: {2026: 75.36, 2027: 80}, yuanPerEur: 8, importerTonnes: 100";

    @TempDir
    private Path folder;

    private ScenarioFiles with(String cbam) {
        return ScenarioFiles.twoParks(folder).replace("\n" + BEFORE, "\ncbam: {" + cbam + "}\n" + BEFORE);
    }

    private CbamTerms read(String cbam) {
        List<Case> cases = with(cbam).read().cases();
        return cases.get(cases.size() - 1).products().cbam();
    }

    private CbamRules rules() {
        return read(NEEDED).rules();
    }

    @Test
    void termsAreRead() {
        CbamTerms terms =
                read(NEEDED + ", crossSectoralFactor: 0.9, electricityTco2PerMwh: 0.6, extendedIndirect: true");

        assertThat(terms)
                .isEqualTo(new CbamTerms(terms.rules(), Map.of(2026, 75.36, 2027, 80.0), 8.0, 0.9, 100.0, 0.6, true));
        assertThat(read(NEEDED))
                .isEqualTo(new CbamTerms(terms.rules(), Map.of(2026, 75.36, 2027, 80.0), 8.0, 1.0, 100.0, null, false));
    }

    /** cbam_schedule.csv: what is left of free allocation. */
    @Test
    void freeAllocationEndsIn2034() {
        CbamRules rules = rules();

        assertThat(rules.freeFraction())
                .isEqualTo(Map.of(
                        2026, 0.975, 2027, 0.95, 2028, 0.90, 2029, 0.775, 2030, 0.515, 2031, 0.39, 2032, 0.265, 2033,
                        0.14, 2034, 0.0));
        assertThat(rules.exemptTonnes()).isEqualTo(50.0);
    }

    /** cbam_scope.csv. */
    @ParameterizedTest
    @CsvSource({
        "2808, IN_SCOPE, fertiliser, true",
        "2814, IN_SCOPE, fertiliser, true",
        "283421, IN_SCOPE, fertiliser, true",
        "310210, IN_SCOPE, fertiliser, true",
        "310520, IN_SCOPE, fertiliser, true",
        "310560, IF_EXTENDED,,",
        "2834, NOT_KNOWN, fertiliser, true",
        "3105, NOT_KNOWN, fertiliser, true",
        "3101, IF_EXTENDED,,",
        "2309, IF_EXTENDED,,",
        "190590, IF_EXTENDED,,",
        "0510, IF_EXTENDED,,",
        "210690, IF_EXTENDED,,",
        "220870, IF_EXTENDED,,",
        "300249, IF_EXTENDED,,",
        "3808, IF_EXTENDED,,",
        "252329, IN_SCOPE, cement, true",
        "280410, IN_SCOPE, hydrogen, false",
        "2716, IN_SCOPE, electricity, false",
        "720851, IN_SCOPE, iron-steel, false",
        "720449, IF_EXTENDED,,",
        "761699, IN_SCOPE, aluminium, false",
        "842611, IF_EXTENDED, equipment, false",
    })
    void everyCodeOfTheFactsHasItsScope(String code, Scope scope, String goods, Boolean indirect) {
        CbamRules.Match match = rules().match(code);

        assertThat(match.scope()).isEqualTo(scope);
        assertThat(match.goods() == null ? null : match.goods().id()).isEqualTo(goods);
        assertThat(match.goods() == null ? null : (Boolean) match.goods().indirect())
                .isEqualTo(indirect);
    }

    /** cbam_schedule.csv: mark-ups, and exemption of all but hydrogen and electricity. */
    @Test
    void goodsHaveTheirMarkUpsAndExemptions() {
        for (CbamGoods goods : rules().goods()) {
            assertThat(goods.exemptBelowMass())
                    .isEqualTo(!List.of("hydrogen", "electricity").contains(goods.id()));
            if (goods.id().equals("fertiliser")) {
                assertThat(goods.markupFraction()).isEqualTo(Map.of(2026, 0.01));
                assertThat(goods.benchmarkTco2PerTonne())
                        .isEqualTo(Map.of("2808", 0.23, "2814", 1.57, "310530", 0.339));
            } else if (!goods.proposed() && !goods.id().equals("electricity")) {
                assertThat(goods.markupFraction()).isEqualTo(Map.of(2026, 0.1, 2027, 0.2, 2028, 0.3));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: eu-2023 | cbam.rules: the catalogue has no set of CBAM rules",
                "yuanPerEur: 0 | cbam.yuanPerEur: must be above 0",
                "certificateEurPerTco2: {next-year: 80} | cbam.certificateEurPerTco2.next-year: is not a year",
                "certificateEurPerTco2: {2026: -1} | cbam.certificateEurPerTco2.2026: must be above 0",
                "crossSectoralFactor: 1.1 | cbam.crossSectoralFactor: must be from 0 to 1",
            })
    void whatIsWrongIsRefusedAtItsKey(String instead, String what) {
        String key = instead.substring(0, instead.indexOf(':'));
        String others =
                NEEDED.replaceAll("(^|, )" + key + ": (\\{[^}]*}|[^,]*)", "").replaceFirst("^, ", "");

        assertThat(with(others + ", " + instead).refusal()).contains(what);
    }

    @Test
    void theImporterMustBeKnown() {
        assertThat(with(NEEDED.replace(", importerTonnes: 100", "")).refusal())
                .contains("cbam.importerTonnes: missing key");
    }

    @Test
    void noMoreIsExportedThanIsMade() {
        String product = "parks.kaiyuan-food.products={bread: {annualTonnes: 10, electricityMwhPerTonne: 0.5,"
                + " directTco2PerTonne: 0.02, cnCode: \"1905\", cbam: {exportTonnes: 11}}}";

        assertThat(with(NEEDED).set(product).refusal())
                .contains("exportTonnes: must not be above the output of a year");
    }
}
