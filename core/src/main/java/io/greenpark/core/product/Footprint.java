package io.greenpark.core.product;

import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Footprint of a product, or of a co-product, of a batch or year from cradle to the park's gate, docs/model.md eq. (PRO-1) to
 * (PRO-6). Offsets and sinks are no part of it.
 *
 * <p>Source: GB/T 24067-2024, greenhouse gases, carbon footprint of products.
 *
 * @param park id of the park
 * @param product id of the product
 * @param title name of the product for people
 * @param output id of the product or of its co-product
 * @param batch id of the batch, or the year
 * @param from first day
 * @param to last day
 * @param method how electricity from the grid is counted
 * @param tonnes output [t]
 * @param allocatedFraction share of the parts that belongs to the output [1]
 * @param parts what the whole process takes in and gives off
 */
public record Footprint(
        String park,
        String product,
        Title title,
        String output,
        String batch,
        LocalDate from,
        LocalDate to,
        ElectricityMethod method,
        double tonnes,
        double allocatedFraction,
        List<Part> parts) {

    /** Source of a part: power plants, own and of the grid. */
    public static final String ELECTRICITY = "electricity";
    /** Source of a part: fuel supply and building of the plants. */
    public static final String UPSTREAM = "electricity-upstream";
    /** Source of a part: what the network loses. */
    public static final String LOSSES = "electricity-losses";
    /** Source of a part: heat. */
    public static final String HEAT = "heat";
    /** Source of a part: direct emissions that the product states. */
    public static final String DIRECT = "direct";
    /** Beginning of the source of a part that a process of the park sets free; its id follows. */
    public static final String PROCESS = "process:";
    /** Beginning of the source of a part that is a material; its id follows. */
    public static final String MATERIAL = "material:";

    /**
     * A part of the footprint of the whole process.
     *
     * @param source what it is
     * @param quantity how much of it
     * @param unit unit of the quantity
     * @param tco2ePerUnit footprint of a unit [tCO2e per unit]
     */
    public record Part(String source, double quantity, String unit, double tco2ePerUnit) {

        /** Footprint [tCO2e]. */
        public double tco2e() {
            return quantity * tco2ePerUnit;
        }
    }

    public Footprint {
        parts = List.copyOf(parts);
    }

    /** Footprints of a product and its co-products, batch by batch and method by method; none of a batch without consumption. */
    public static List<Footprint> of(
            String park, Product product, DirectEmissions direct, EnergyBook book, FootprintFactors factors) {
        List<Footprint> footprints = new ArrayList<>();
        for (Batch batch : Batch.of(product, book.axis())) {
            Period period = Period.of(book.axis(), batch.from(), batch.to());
            if (book.sum(EnergyFlow.CONSUMED_MWH, period) > 0.0) {
                for (ElectricityMethod method : book.methods()) {
                    List<Part> parts = parts(product.inputs(), direct, batch.tonnes(), book, factors, method, period);
                    footprints.addAll(allocated(park, product, batch, method, parts));
                }
            }
        }
        return footprints;
    }

    private static List<Footprint> allocated(
            String park, Product product, Batch batch, ElectricityMethod method, List<Part> parts) {
        Map<String, Double> shares = product.allocation().shares(product.id());
        List<Footprint> footprints = new ArrayList<>();
        footprints.add(of(park, product, product.id(), batch, method, batch.tonnes(), shares, parts));
        for (Allocation.CoProduct other : product.allocation().coProducts()) {
            double tonnes = batch.tonnes() * other.tonnesPerTonne();
            footprints.add(of(park, product, other.id(), batch, method, tonnes, shares, parts));
        }
        return footprints;
    }

    private static Footprint of(
            String park,
            Product product,
            String output,
            Batch batch,
            ElectricityMethod method,
            double tonnes,
            Map<String, Double> shares,
            List<Part> parts) {
        return new Footprint(
                park,
                product.id(),
                product.title(),
                output,
                batch.id(),
                batch.from(),
                batch.to(),
                method,
                tonnes,
                shares.get(output),
                parts);
    }

    private static List<Part> parts(
            Inputs inputs,
            DirectEmissions direct,
            double tonnes,
            EnergyBook book,
            FootprintFactors factors,
            ElectricityMethod method,
            Period period) {
        ElectricityFactor electricity = ElectricityFactor.of(book, factors, method, period);
        double mwh = tonnes * inputs.electricityMwhPerTonne();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(ELECTRICITY, mwh, "MWh", electricity.generationTco2ePerMwh()));
        parts.add(new Part(UPSTREAM, mwh, "MWh", electricity.upstreamTco2ePerMwh()));
        parts.add(new Part(LOSSES, mwh, "MWh", electricity.lossTco2ePerMwh()));
        double heatTco2ePerMwh = heatTco2ePerMwh(book, factors, electricity, period);
        parts.add(new Part(HEAT, tonnes * inputs.heatMwhPerTonne(), "MWh heat", heatTco2ePerMwh));
        direct.sources().forEach(source -> parts.add(new Part(source.id(), tonnes, "t", source.tco2ePerTonne())));
        for (Inputs.Material material : inputs.materials()) {
            parts.add(new Part(
                    MATERIAL + material.id(), tonnes * material.tonnesPerTonne(), "t", material.tco2ePerTonne()));
        }
        return parts;
    }

    /** Of the heat that the park uses, its own supply and what it buys, eq. (PRO-5). */
    private static double heatTco2ePerMwh(
            EnergyBook book, FootprintFactors factors, ElectricityFactor electricity, Period period) {
        double boughtMwh = book.sum(EnergyFlow.PURCHASED_HEAT_MWH, period);
        double heatMwh = book.sum(EnergyFlow.HEAT_MWH, period) + boughtMwh;
        double electricTco2e = book.sum(EnergyFlow.HEAT_ELECTRICITY_MWH, period) * electricity.totalTco2ePerMwh();
        double boughtTco2e = boughtMwh * factors.heatTco2ePerMwh();
        return heatMwh > 0.0
                ? (book.sum(EnergyFlow.HEAT_TCO2, period) + electricTco2e + boughtTco2e) / heatMwh
                : factors.heatTco2ePerMwh();
    }

    /** What belongs to the output [tCO2e]. */
    public double tco2e() {
        return allocatedFraction * parts.stream().mapToDouble(Part::tco2e).sum();
    }

    /** What belongs to a tonne of the output [tCO2e/t]. */
    public double tco2ePerTonne() {
        return tco2e() / tonnes;
    }
}
