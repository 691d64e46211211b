package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.park.Park;
import io.greenpark.core.product.CbamExposure;
import io.greenpark.core.product.CbamLine;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.product.DirectEmissions;
import io.greenpark.core.product.EnergyBook;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.PowerAgreements;
import io.greenpark.core.product.Product;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.product.ProductUse;
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
     * @throws RefusedClaimException if products take more energy than their park consumes, or two labels claim the same MWh
     */
    static ProductAccounts of(Case variant, List<Accounts> nodes, DispatchPlan plan) {
        ProductTerms terms = variant.products();
        FootprintFactors factors = terms.footprint();
        double ownTco2ePerMwh = factors == null ? 0.0 : EnergyBooks.ownTco2ePerMwh(nodes, factors);
        var books = new ProductBooks(terms);
        for (int n = 0; n < variant.parks().size(); n++) {
            Park park = variant.parks().get(n);
            if (!park.products().isEmpty()) {
                EnergyBook book = EnergyBooks.of(nodes.get(n), plan.nodes().get(n), variant, ownTco2ePerMwh);
                requireEnergy(variant, park, book);
                PowerAgreements agreed =
                        PowerAgreements.of(park.products(), book, nodes.get(n).cover());
                Gwp gwp = variant.carbon().gwp();
                park.products().forEach(product -> books.add(park, product, agreed, book, gwp));
                if (agreed.statedMwh() > 0.0) {
                    books.agreements.put(park.id(), agreed);
                }
            }
        }
        return new ProductAccounts(books.footprints, books.cbam, Labels.of(variant, nodes), books.agreements);
    }

    private static void requireEnergy(Case variant, Park park, EnergyBook book) {
        try {
            ProductUse.require(park.products(), book);
        } catch (InvalidValueException e) {
            throw RefusedClaimException.ofProducts(variant.id(), park.id(), e);
        }
    }

    private void add(Park park, Product product, PowerAgreements agreed, EnergyBook book, Gwp gwp) {
        FootprintFactors factors = terms.footprint();
        CbamTerms border = terms.cbam();
        var direct = DirectEmissions.of(product, park.activities().process(), gwp);
        if (factors != null) {
            footprints.addAll(Footprint.of(park.id(), product, direct, book, factors));
        }
        if (border != null) {
            Double heat = factors == null ? null : Double.valueOf(factors.heatTco2ePerMwh());
            cbam.addAll(CbamExposure.of(park.id(), agreed.proved(product), direct, book, border, heat));
        }
    }
}
