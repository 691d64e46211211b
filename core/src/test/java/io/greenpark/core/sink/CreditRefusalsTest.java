package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that credits and targets refuse, with what the message says of it. */
class CreditRefusalsTest {

    private static final CreditDeductions NONE = new CreditDeductions(0.0, 0.0, 0.0);
    private static final CreditRights OWN = new CreditRights("park", "park", false, null);
    private static final CreditPeriod PERIOD = new CreditPeriod(2026, 20, List.of(2030));

    private static CreditMethod method(String kind, int least, int most) {
        return new CreditMethod("a-method", Title.of("method"), scope(kind, 2012, 2020), NONE, least, most);
    }

    private static CreditScope scope(String kind, int start, int credit) {
        return new CreditScope(List.of(kind), StatedSite.SCOPE.causes(), start, credit);
    }

    private static CreditProject project(
            @Nullable CreditMethod method, boolean sellable, CreditSales sales, @Nullable CarbonPricePath price) {
        return new CreditProject(
                "wood",
                new StatedSite("site", 2026, 0.0, List.of(1_000.0), 0.0),
                OWN,
                method,
                sellable,
                PERIOD,
                0.0,
                NONE,
                0.0,
                sales,
                price);
    }

    private static CreditLedger accepting(CreditScope scope) {
        CreditMethod method = new CreditMethod("a-method", Title.of("method"), scope, NONE, 20, 40);
        return project(method, false, CreditSales.NONE, null).book();
    }

    static Stream<Arguments> refusals() {
        CreditSales sale = new CreditSales.Stated(Map.of(2030, 1.0));
        CreditMethod forest = method("forest", 20, 40);
        return Stream.of(
                refusal("leakageFraction must be within [0.0, 1.0]", () -> new CreditDeductions(1.1, 0.0, 0.0)),
                refusal("bufferFraction must be within [0.0, 1.0]", () -> new CreditDeductions(0.0, -0.1, 0.0)),
                refusal(
                        "uncertaintyDeductionFraction must be within [0.0, 1.0]",
                        () -> new CreditDeductions(0.0, 0.0, Double.NaN)),
                refusal("mostYears must be within [20.0, 200.0]", () -> method("forest", 20, 10)),
                refusal(
                        "monitoringYears must rise within the crediting period (2026 to 2030)",
                        () -> new CreditPeriod(2026, 5, List.of(2028, 2027))),
                refusal("monitoringYears must rise within", () -> new CreditPeriod(2026, 5, List.of(2031))),
                refusal(
                        "seller must be the owner of the site (collective), or agreement must be true",
                        () -> new CreditRights("collective", "park", false, null)),
                refusal(
                        "method must be named, or sellableWithoutMethod must be true",
                        () -> project(null, false, CreditSales.NONE, null)),
                refusal(
                        "sellableWithoutMethod must be left out where there is a method",
                        () -> project(forest, true, CreditSales.NONE, null)),
                refusal("price must be given where credits are sold", () -> project(forest, false, sale, null)),
                refusal(
                        "sales must lie in the crediting period (2026 to 2045)",
                        () -> project(
                                forest,
                                false,
                                new CreditSales.Stated(Map.of(2025, 1.0)),
                                new CarbonPricePath(Map.of(2025, 60.0)))),
                refusal("price must be given for 2030 or a year before", () -> project(
                                forest, false, sale, new CarbonPricePath(Map.of(2031, 60.0)))
                        .book()),
                refusal("sales.2030 must not be negative", () -> new CreditSales.Stated(Map.of(2030, -1.0))),
                refusal("shareOfHeldFraction must be within", () -> new CreditSales.ShareOfHeld(1.5)),
                refusal("price must not be empty", () -> new CarbonPricePath(Map.of())),
                refusal("price.2030 must not be negative", () -> new CarbonPricePath(Map.of(2030, Double.NaN))),
                refusal("method must be one for a forest (a-method holds for [wetland])", () -> project(
                                method("wetland", 20, 40), false, CreditSales.NONE, null)
                        .book()),
                refusal(
                        "method must accept every cause of flows on the site site, [emission, growth] among them (a-method accepts [thinning])",
                        () -> accepting(new CreditScope(List.of("forest"), List.of("thinning"), 2012, 2020))),
                refusal(
                        "method must accept measures that begin in 2026, as on the site site (a-method accepts those from 2027 on)",
                        () -> accepting(scope("forest", 2027, 2020))),
                refusal(
                        "firstYear must not be before 2027 (the measure begins in 2026, a-method credits from 2027 on)",
                        () -> accepting(scope("forest", 2012, 2027))),
                refusal("siteKinds must not be empty", () -> new CreditScope(List.of(), List.of("growth"), 2012, 2020)),
                refusal("causes must not be empty", () -> new CreditScope(List.of("forest"), List.of(), 2012, 2020)),
                refusal("years must be within [25, 40] a under a-method", () -> project(
                                method("forest", 25, 40), false, CreditSales.NONE, null)
                        .book()),
                refusal(
                        "wood.site must be a site that earns no other credits",
                        () -> new RegionTerms(
                                List.of(
                                        project(forest, false, CreditSales.NONE, null),
                                        project(forest, false, CreditSales.NONE, null)),
                                SinkTargets.NONE,
                                SinkAccounting.STANDARD)),
                refusal(
                        "toYear must be after fromYear (2026)",
                        () -> new StockGrowth(0.002, StockGrowth.Reading.TOTAL, 2026, 2026)),
                refusal("areaHa must be a positive number", () -> new ForestCover(0.0, 0.5, 2027, 0.0)));
    }

    private static Arguments refusal(String message, ThrowingCallable build) {
        return Arguments.of(message, build);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(String message, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(InvalidValueException.class).hasMessageContaining(message);
    }
}
