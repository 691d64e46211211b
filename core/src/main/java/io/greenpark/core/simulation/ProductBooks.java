package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.EnergyBook;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.result.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Accounts for the products of a case; docs/model.md section 14. */
final class ProductBooks {

    private ProductBooks() {}

    /**
     * What is known about the products.
     *
     * @param nodes the parks in the order of the case, then the hubs
     */
    static ProductAccounts of(Case variant, List<Accounts> nodes, DispatchPlan plan) {
        FootprintFactors factors = variant.products().footprint();
        if (factors == null) {
            return ProductAccounts.NONE;
        }
        double ownTco2ePerMwh = EnergyBooks.ownTco2ePerMwh(nodes, factors);
        List<Footprint> footprints = new ArrayList<>();
        for (int n = 0; n < variant.parks().size(); n++) {
            Park park = variant.parks().get(n);
            if (!park.products().isEmpty()) {
                EnergyBook book = EnergyBooks.of(nodes.get(n), plan.nodes().get(n), variant.fuels(), ownTco2ePerMwh);
                for (Product product : park.products()) {
                    footprints.addAll(Footprint.of(park.id(), product, book, factors));
                }
            }
        }
        return new ProductAccounts(footprints);
    }

    /** Footprints of all products and co-products of a park, or of all parks; nothing where none is known. */
    static Map<Indicator, Double> indicators(ProductAccounts products, String node) {
        Map<Indicator, Double> indicators = new EnumMap<>(Indicator.class);
        for (Footprint footprint : products.footprints()) {
            if (footprint.park().equals(node) || node.equals(Compliances.ALL)) {
                indicators.merge(indicator(footprint.method()), footprint.tco2e(), Double::sum);
            }
        }
        return indicators;
    }

    private static Indicator indicator(ElectricityMethod method) {
        return switch (method) {
            case LOCATION -> Indicator.PRODUCTS_LOCATION_TCO2E;
        };
    }
}
