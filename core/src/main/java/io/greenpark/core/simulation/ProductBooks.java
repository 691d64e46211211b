package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.CbamExposure;
import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.product.EnergyBook;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.PowerAgreements;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.product.ProductTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accounts for the products of a case; docs/model.md section 14. */
final class ProductBooks {

    private final ProductTerms terms;
    private final List<Footprint> footprints = new ArrayList<>();
    private final List<CbamLine> cbam = new ArrayList<>();
    private final Map<String, PowerAgreements> agreements = new HashMap<>();

    private ProductBooks(ProductTerms terms) {
        this.terms = terms;
    }

    /**
     * What is known about the products.
     *
     * @param nodes the parks in the order of the case, then the hubs
     */
    static ProductAccounts of(Case variant, List<Accounts> nodes, DispatchPlan plan) {
        ProductTerms terms = variant.products();
        if (terms.equals(ProductTerms.NONE)) {
            return ProductAccounts.NONE;
        }
        FootprintFactors factors = terms.footprint();
        double ownTco2ePerMwh = factors == null ? 0.0 : EnergyBooks.ownTco2ePerMwh(nodes, factors);
        var books = new ProductBooks(terms);
        for (int n = 0; n < variant.parks().size(); n++) {
            Park park = variant.parks().get(n);
            if (!park.products().isEmpty()) {
                EnergyBook book = EnergyBooks.of(nodes.get(n), plan.nodes().get(n), variant, ownTco2ePerMwh);
                PowerAgreements agreed =
                        PowerAgreements.of(park.products(), book, nodes.get(n).cover());
                park.products().forEach(product -> books.add(park.id(), product, agreed, book));
                if (agreed.statedMwh() > 0.0) {
                    books.agreements.put(park.id(), agreed);
                }
            }
        }
        return new ProductAccounts(books.footprints, books.cbam, Labels.of(variant, nodes), books.agreements);
    }

    private void add(String park, Product product, PowerAgreements agreed, EnergyBook book) {
        FootprintFactors factors = terms.footprint();
        CbamTerms border = terms.cbam();
        if (factors != null) {
            footprints.addAll(Footprint.of(park, product, book, factors));
        }
        if (border != null) {
            Double heat = factors == null ? null : Double.valueOf(factors.heatTco2ePerMwh());
            cbam.addAll(CbamExposure.of(park, agreed.proved(product), book, border, heat));
        }
    }
}
