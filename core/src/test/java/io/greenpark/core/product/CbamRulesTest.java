package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.product.CbamRules.Match;
import io.greenpark.core.product.CbamRules.Scope;
import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a code of the Combined Nomenclature belongs to. */
class CbamRulesTest {

    private static CbamGoods goods(String id, boolean proposed, List<String> codes, List<String> except) {
        return new CbamGoods(id, Title.of(id), codes, except, proposed, true, true, Map.of(), Map.of());
    }

    private static CbamRules rules(CbamGoods... goods) {
        return new CbamRules("test", Title.of("test"), Map.of(2026, 0.975), 50.0, List.of(goods));
    }

    private static final CbamRules RULES = rules(
            goods("steel", false, List.of("72", "7326"), List.of("7204", "72022")),
            goods("fertiliser", false, List.of("3102", "3105", "283421"), List.of("310560")),
            goods("potash", false, List.of("31056010"), List.of()),
            goods("equipment", true, List.of("84"), List.of()));

    @ParameterizedTest
    @CsvSource({
        "31052010, IN_SCOPE, fertiliser",
        // excluded, though its heading is covered
        "31056090, IF_EXTENDED,",
        // other goods cover a part of what is excluded
        "31056010, IN_SCOPE, potash",
        "283421, IN_SCOPE, fertiliser",
        "283429, IF_EXTENDED,",
        "72044900, IF_EXTENDED,",
        "72022100, IF_EXTENDED,",
        "72021100, IN_SCOPE, steel",
        "73269098, IN_SCOPE, steel",
        "84264100, IF_EXTENDED, equipment",
        "190590, IF_EXTENDED,",
        // too few digits to tell
        "3105, NOT_KNOWN, fertiliser",
        "2834, NOT_KNOWN, fertiliser",
        "310560, NOT_KNOWN, potash",
        "72, NOT_KNOWN, steel",
    })
    void theLongestBeginningDecides(String code, Scope scope, String goods) {
        Match match = RULES.match(code);

        assertThat(match.scope()).isEqualTo(scope);
        assertThat(match.goods() == null ? null : match.goods().id()).isEqualTo(goods);
    }

    @Test
    void theBenchmarkOfTheLongestBeginningCounts() {
        var fertiliser = new CbamGoods(
                "fertiliser",
                Title.of("fertiliser"),
                List.of("31"),
                List.of(),
                false,
                true,
                true,
                Map.of(2026, 0.1, 2028, 0.3),
                Map.of("3105", 0.5, "310530", 0.339));

        assertThat(fertiliser.benchmark("31053000")).contains(0.339);
        assertThat(fertiliser.benchmark("31052010")).contains(0.5);
        assertThat(fertiliser.benchmark("31021000")).isEmpty();
        assertThat(fertiliser.markup(2025)).isEmpty();
        assertThat(fertiliser.markup(2027)).contains(0.1);
        assertThat(fertiliser.markup(2034)).contains(0.3);
    }

    @ParameterizedTest
    @CsvSource({"3105 20", "x", "3"})
    void codesAreDigits(String code) {
        assertThatThrownBy(() -> goods("a", false, List.of(code), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2 to 10 digits");
    }
}
