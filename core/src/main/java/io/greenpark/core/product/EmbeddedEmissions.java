package io.greenpark.core.product;

import org.jspecify.annotations.Nullable;

/**
 * Emissions that CBAM sees in a tonne of a product, docs/model.md eq. (PRO-11) to (PRO-13).
 *
 * @param directTco2PerTonne fuels, process, heat and precursors; {@code null} if it cannot be told [tCO2e/t]
 * @param indirectTco2PerTonne electricity by the evidence that the rules accept; {@code null} if it cannot be told [tCO2e/t]
 * @param gridTco2PerTonne electricity at the default factor alone; {@code null} if it cannot be told [tCO2e/t]
 */
record EmbeddedEmissions(
        @Nullable Double directTco2PerTonne,
        @Nullable Double indirectTco2PerTonne,
        @Nullable Double gridTco2PerTonne) {

    /** What the rules take instead of the installation's own emissions. */
    static EmbeddedEmissions of(Trade.Defaults defaults) {
        return new EmbeddedEmissions(
                defaults.directTco2PerTonne(), defaults.indirectTco2PerTonne(), defaults.indirectTco2PerTonne());
    }

    /**
     * Emissions of the installation over the whole time axis.
     *
     * @param own direct emissions of a tonne of the whole process
     * @param boughtTco2ePerMwh factor of heat that is bought; {@code null} if it is not known
     * @param electricityTco2PerMwh default factor of electricity; {@code null} if it is not known
     */
    static EmbeddedEmissions of(
            Product product,
            Trade trade,
            DirectEmissions own,
            EnergyBook book,
            @Nullable Double boughtTco2ePerMwh,
            @Nullable Double electricityTco2PerMwh) {
        Period all = new Period(0, book.axis().steps());
        double share = product.allocation().shares(product.id()).get(product.id());
        Inputs inputs = product.inputs();
        double boughtMwh = book.sum(EnergyFlow.PURCHASED_HEAT_MWH, all);
        double heatMwh = book.sum(EnergyFlow.HEAT_MWH, all) + boughtMwh;
        double electricity = electricityMwhPerTonne(inputs, book, all);
        @Nullable Double heatFactor = boughtTco2ePerMwh;
        if (heatMwh > 0.0) {
            @Nullable Double boughtTco2e = boughtMwh > 0.0 ? times(boughtMwh, boughtTco2ePerMwh) : Double.valueOf(0.0);
            heatFactor = boughtTco2e == null
                    ? null
                    : Double.valueOf((book.sum(EnergyFlow.HEAT_TCO2, all) + boughtTco2e) / heatMwh);
        }
        return new EmbeddedEmissions(
                direct(inputs, own, share, heatFactor),
                times(share * electricity, accepted(trade, book, all, electricityTco2PerMwh)),
                times(share * electricity, electricityTco2PerMwh));
    }

    /** Electricity of a tonne, that of its heat included [MWh/t]. */
    static double electricityMwhPerTonne(Inputs inputs, EnergyBook book, Period period) {
        double heatMwh = book.sum(EnergyFlow.HEAT_MWH, period) + book.sum(EnergyFlow.PURCHASED_HEAT_MWH, period);
        double ofHeat = heatMwh > 0.0 ? book.sum(EnergyFlow.HEAT_ELECTRICITY_MWH, period) / heatMwh : 0.0;
        return inputs.electricityMwhPerTonne() + inputs.heatMwhPerTonne() * ofHeat;
    }

    private static @Nullable Double direct(
            Inputs inputs, DirectEmissions own, double share, @Nullable Double heatTco2ePerMwh) {
        double precursors = inputs.materials().stream()
                .filter(Inputs.Material::precursor)
                .mapToDouble(material -> material.tonnesPerTonne() * material.tco2ePerTonne())
                .sum();
        double heat = inputs.heatMwhPerTonne();
        if (heat > 0.0 && heatTco2ePerMwh == null) {
            return null;
        }
        double heatTco2 = heatTco2ePerMwh == null ? 0.0 : heat * heatTco2ePerMwh;
        return share * (own.tco2ePerTonne() + heatTco2 + precursors);
    }

    /** Factor of electricity that the evidence supports [tCO2/MWh]; own plants count with a direct link only. */
    private static @Nullable Double accepted(
            Trade trade, EnergyBook book, Period all, @Nullable Double electricityTco2PerMwh) {
        @Nullable Double grid = times(1.0 - trade.ppaFraction(), electricityTco2PerMwh);
        double consumedMwh = book.sum(EnergyFlow.CONSUMED_MWH, all);
        if (grid == null || !trade.directLink() || !(consumedMwh > 0.0)) {
            return grid;
        }
        return (grid * book.sum(EnergyFlow.GRID_MWH, all) + book.sum(EnergyFlow.POWER_TCO2, all)) / consumedMwh;
    }

    private static @Nullable Double times(double factor, @Nullable Double value) {
        return value == null ? null : Double.valueOf(factor * value);
    }
}
