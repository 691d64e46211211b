package io.greenpark.core.product;

import io.greenpark.core.product.CbamRules.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exposure of a product to CBAM year by year, docs/model.md eq. (PRO-10) to (PRO-17).
 *
 * <p>Source: Regulation (EU) 2023/956 as amended by (EU) 2025/2083, free allocation by Directive 2003/87/EC, article 10a(1a).
 */
public final class CbamExposure {

    private final String park;
    private final Product product;
    private final Trade trade;
    private final CbamTerms terms;
    private final CbamRules.Match match;
    private final EmbeddedEmissions emissions;
    private final boolean indirect;

    private CbamExposure(
            String park,
            Product product,
            Trade trade,
            DirectEmissions own,
            CbamTerms terms,
            EnergyBook book,
            @Nullable Double heat) {
        this.park = park;
        this.product = product;
        this.trade = trade;
        this.terms = terms;
        this.match = terms.rules().match(product.cnDigits());
        Trade.Defaults defaults = trade.defaults();
        this.emissions = defaults != null
                ? EmbeddedEmissions.of(defaults)
                : EmbeddedEmissions.of(product, trade, own, book, heat, terms.electricityTco2PerMwh());
        CbamGoods goods = match.goods();
        this.indirect = goods == null ? terms.extendedIndirect() : goods.indirect();
    }

    /**
     * A line for every year of the rules; none for a product that is not sold to the European Union.
     *
     * @param own direct emissions of a tonne
     * @param heatTco2ePerMwh factor of heat that is bought; {@code null} if it is not known
     */
    public static List<CbamLine> of(
            String park,
            Product product,
            DirectEmissions own,
            EnergyBook book,
            CbamTerms terms,
            @Nullable Double heatTco2ePerMwh) {
        Trade trade = product.trade();
        if (trade == null) {
            return List.of();
        }
        var exposure = new CbamExposure(park, product, trade, own, terms, book, heatTco2ePerMwh);
        List<CbamLine> lines = new ArrayList<>();
        for (Map.Entry<Integer, Double> year : terms.rules().freeFraction().entrySet()) {
            lines.add(exposure.line(year.getKey(), year.getValue() * terms.crossSectoralFactor()));
        }
        return lines;
    }

    private CbamLine line(int year, double freeFraction) {
        List<String> missing = new ArrayList<>();
        @Nullable Double direct = known(emissions.directTco2PerTonne(), "footprint.heatTco2ePerMwh", missing);
        @Nullable
        Double counted = indirect
                ? known(emissions.indirectTco2PerTonne(), "cbam.electricityTco2PerMwh", missing)
                : Double.valueOf(0.0);
        @Nullable Double markup = known(markup(year), "markupFraction", missing);
        @Nullable
        Double price = known(terms.certificateEurPerTco2().get(year), "cbam.certificateEurPerTco2." + year, missing);
        @Nullable
        Double embedded =
                direct == null || counted == null || markup == null ? null : (direct + counted) * (1.0 + markup);
        @Nullable Double most = cost(embedded, 0.0, price);
        @Nullable Double benchmark = benchmark();
        @Nullable
        Double free = freeFraction == 0.0
                ? Double.valueOf(0.0)
                : times(freeFraction, known(benchmark, "benchmarkTco2PerTonne", missing));
        if (match.scope() == Scope.NOT_KNOWN) {
            missing.add("cnCode");
        }
        boolean exempt = match.scope() == Scope.IN_SCOPE && exempt();
        boolean amounts = exempt || missing.isEmpty();
        @Nullable Double certificates = null;
        @Nullable Double cost = null;
        @Nullable Double green = null;
        if (exempt) {
            certificates = 0.0;
            cost = 0.0;
        } else if (missing.isEmpty() && embedded != null && free != null && price != null && direct != null) {
            certificates = certificatesPerTonne(embedded, free, price);
            cost = cost(embedded, free, price);
            green = green(direct, free, price, cost);
        }
        return new CbamLine(
                park,
                product.id(),
                product.title(),
                product.cnCode(),
                year,
                match.scope(),
                goodsId(),
                exempt ? CbamLine.Status.EXEMPT : amounts ? CbamLine.Status.KNOWN : CbamLine.Status.NOT_KNOWN,
                exempt ? List.of() : missing,
                trade.exportTonnes(),
                direct,
                indirect ? counted : null,
                markup,
                embedded,
                benchmark,
                freeFraction,
                trade.pricePaidEurPerTonne(),
                price,
                certificates,
                cost,
                cost == null ? null : Double.valueOf(cost * terms.yuanPerEur()),
                exempt ? Double.valueOf(0.0) : most,
                green);
    }

    private static @Nullable Double times(double factor, @Nullable Double value) {
        return value == null ? null : Double.valueOf(factor * value);
    }

    private static @Nullable Double known(@Nullable Double value, String input, List<String> missing) {
        if (value == null) {
            missing.add(input);
        }
        return value;
    }

    private String goodsId() {
        CbamGoods goods = match.goods();
        return goods == null ? "" : goods.id();
    }

    private @Nullable Double markup(int year) {
        CbamGoods goods = match.goods();
        if (trade.defaults() == null) {
            return 0.0;
        }
        return goods == null ? null : goods.markup(year).orElse(null);
    }

    private @Nullable Double benchmark() {
        CbamGoods goods = match.goods();
        Double stated = trade.benchmarkTco2PerTonne();
        return stated != null || goods == null
                ? stated
                : goods.benchmark(product.cnDigits()).orElse(null);
    }

    private boolean exempt() {
        CbamGoods goods = match.goods();
        return goods != null
                && goods.exemptBelowMass()
                && terms.importerTonnes() <= terms.rules().exemptTonnes();
    }

    private double certificatesPerTonne(double embedded, double free, double price) {
        return CbamLine.certificatesPerTonne(embedded, free, trade.pricePaidEurPerTonne() / price);
    }

    private @Nullable Double cost(@Nullable Double embedded, double free, @Nullable Double price) {
        return embedded == null || price == null
                ? null
                : Double.valueOf(certificatesPerTonne(embedded, free, price) * trade.exportTonnes() * price);
    }

    /** Cost with electricity at the default factor alone less the cost; nothing where default values stand for all. */
    private @Nullable Double green(double direct, double free, double price, @Nullable Double cost) {
        Double grid = emissions.gridTco2PerTonne();
        Double without = grid == null ? null : cost(direct + grid, free, price);
        return !indirect || trade.defaults() != null || without == null || cost == null
                ? null
                : Double.valueOf(without - cost);
    }
}
