package io.greenpark.core.product;

/**
 * Footprint of a MWh that a park consumes, docs/model.md eq. (PRO-2) to (PRO-4).
 *
 * @param generationTco2ePerMwh power plants, own and of the grid [tCO2e/MWh]
 * @param upstreamTco2ePerMwh fuel supply and building of the plants [tCO2e/MWh]
 * @param lossTco2ePerMwh what the network loses [tCO2e/MWh]
 */
record ElectricityFactor(double generationTco2ePerMwh, double upstreamTco2ePerMwh, double lossTco2ePerMwh) {

    /** The factor of the park's mix over {@code period}, in which something is consumed. */
    static ElectricityFactor of(EnergyBook book, FootprintFactors factors, ElectricityMethod method, Period period) {
        double consumedMwh = book.sum(EnergyFlow.CONSUMED_MWH, period);
        double gridMwh = book.sum(EnergyFlow.GRID_MWH, period);
        double greenMwh = book.sum(EnergyFlow.GREEN_MWH, period);
        double gridTco2 = book.gridTco2(method, period);
        double upstreamTco2 = gridMwh * factors.gridUpstreamTco2ePerMwh();
        double lossPerDelivered = factors.networkLossFraction() / (1.0 - factors.networkLossFraction());
        return new ElectricityFactor(
                (gridTco2 + book.sum(EnergyFlow.POWER_TCO2, period)) / consumedMwh,
                (upstreamTco2 + greenMwh * book.ownTco2ePerMwh()) / consumedMwh,
                (gridTco2 + upstreamTco2) * lossPerDelivered / consumedMwh);
    }

    /** All of it [tCO2e/MWh]. */
    double totalTco2ePerMwh() {
        return generationTco2ePerMwh + upstreamTco2ePerMwh + lossTco2ePerMwh;
    }
}
