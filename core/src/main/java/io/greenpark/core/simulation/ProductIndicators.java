package io.greenpark.core.simulation;

import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamRules.Scope;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.result.Indicator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of the products of a park, or of all parks. */
final class ProductIndicators {

    private final Map<Indicator, Double> values = new EnumMap<>(Indicator.class);

    private ProductIndicators() {}

    /**
     * Figures of the products of a node; nothing where none is known.
     *
     * @param year the year whose exposure to CBAM counts
     */
    static Map<Indicator, Double> of(ProductAccounts products, String node, int year) {
        var indicators = new ProductIndicators();
        for (Footprint footprint : products.footprints()) {
            if (belongs(footprint.park(), node)) {
                indicators.values.merge(indicator(footprint.method()), footprint.tco2e(), Double::sum);
            }
        }
        List<CbamLine> lines = products.cbam().stream()
                .filter(line -> line.year() == year && belongs(line.park(), node))
                .toList();
        indicators.sum(Indicator.CBAM_EUR, lines, Scope.IN_SCOPE, CbamLine::costEur);
        indicators.sum(Indicator.CBAM_IF_EXTENDED_EUR, lines, Scope.IF_EXTENDED, CbamLine::costEur);
        List<CbamLine> counted =
                lines.stream().filter(line -> line.greenPowerEur() != null).toList();
        indicators.sum(Indicator.CBAM_GREEN_POWER_EUR, counted, Scope.IN_SCOPE, CbamLine::greenPowerEur);
        return indicators.values;
    }

    private static boolean belongs(String park, String node) {
        return park.equals(node) || node.equals(Compliances.ALL);
    }

    private static Indicator indicator(ElectricityMethod method) {
        return switch (method) {
            case LOCATION -> Indicator.PRODUCTS_LOCATION_TCO2E;
            case MARKET -> Indicator.PRODUCTS_MARKET_TCO2E;
        };
    }

    /** A sum with an amount that is not known is not known. */
    private void sum(
            Indicator indicator, List<CbamLine> lines, Scope scope, Function<CbamLine, @Nullable Double> amount) {
        List<@Nullable Double> amounts = lines.stream()
                .filter(line -> line.scope() == scope)
                .<@Nullable Double>map(amount)
                .toList();
        if (!amounts.isEmpty() && amounts.stream().noneMatch(Objects::isNull)) {
            values.put(
                    indicator, amounts.stream().mapToDouble(Double::doubleValue).sum());
        }
    }
}
