package io.greenpark.core.sink;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.ForestActivity.Growth;
import java.util.List;
import java.util.Random;

/** Sites drawn by seed. */
final class RandomSinks {

    private RandomSinks() {}

    static AgeClassForest forest(Random random) {
        var species = new TreeSpecies(
                "oak", Title.of("oak"), 0.3 + 0.4 * random.nextDouble(), 1.4, 0.25, 0.5, 0.2 * random.nextDouble());
        var curve = new GrowthCurve.Richards(
                100.0 + 200.0 * random.nextDouble(),
                0.02 + 0.06 * random.nextDouble(),
                1.0 + 2.0 * random.nextDouble());
        var growth = new Growth(species, curve, 0.5 + random.nextDouble());
        double areaHa = 1000.0 + 1000.0 * random.nextDouble();
        int from = 2025 + random.nextInt(5);
        return new AgeClassForest(
                "forest",
                Title.of("forest"),
                2024,
                List.of(
                        new AgeClassForest.Stand("old", growth, areaHa, random.nextInt(80), 80.0, 0.01),
                        new AgeClassForest.Stand("young", growth, areaHa, random.nextInt(20), 10.0, 0.0)),
                List.of(
                        new ForestActivity(
                                "plant",
                                ForestMeasure.MINE_RESTORATION,
                                from,
                                from + 3,
                                50.0,
                                new ForestActivity.Plant(growth)),
                        new ForestActivity(
                                "tend",
                                ForestMeasure.TENDING,
                                from,
                                from + 4,
                                150.0,
                                new ForestActivity.Treat("young", 0.2 * random.nextDouble(), 1.1)),
                        new ForestActivity(
                                "fell",
                                ForestMeasure.HARVEST,
                                from,
                                from + 9,
                                90.0,
                                new ForestActivity.Replace("old", growth)),
                        new ForestActivity(
                                "fire",
                                ForestMeasure.DISTURBANCE,
                                2040,
                                2040,
                                100.0,
                                new ForestActivity.Treat("plant", 0.8, 1.0))),
                new AgeClassForest.Errors(0.15, 0.3));
    }

    /** A site of any kind, with nitrous oxide netted where it is cropland. */
    static SinkSite site(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> forest(random);
            case 1 -> standing(random);
            case 2 -> gainLoss(random);
            case 3 -> new NettedSite(soil(random), nitrogen(random));
            case 4 -> new NettedSite(measured(random), nitrogen(random));
            default -> wetland(random);
        };
    }

    static ForestSite standing(Random random) {
        var larch = new TreeSpecies("larch", Title.of("larch"), 0.49, 1.416, 0.212, 0.521, 0.15);
        return new ForestSite(
                "standing",
                Title.of("standing"),
                List.of(new ForestSite.Stand(
                        larch, 500.0 + 500.0 * random.nextDouble(), 80.0, 4.0 * random.nextDouble(), 1.0, 0.15, 0.3)),
                2024);
    }

    static GainLossForest gainLoss(Random random) {
        return new GainLossForest(
                "gain-loss",
                Title.of("gain-loss"),
                2024,
                1_000.0,
                new GainLossForest.Biomass(60.0, 6.0 * random.nextDouble(), 0.29, 0.47),
                new GainLossForest.Harvest(500.0 * random.nextDouble(), 1.11, 0.1),
                new GainLossForest.Disturbance(20.0, 40.0, 0.3),
                0.2);
    }

    static CroplandSite soil(Random random) {
        return new CroplandSite(
                "soil",
                Title.of("soil"),
                new CroplandSite.Soil("dry", 50.0, 20, 0.9, 0.15),
                List.of(new CroplandSite.Stratum(1_000.0, 0.8, 1.0, 0.95)),
                List.of(new CroplandSite.Stratum(1_000.0, 0.8, 0.9 + 0.3 * random.nextDouble(), 1.0)),
                2018 + random.nextInt(10));
    }

    static MeasuredSoil measured(Random random) {
        int year = 2022 + random.nextInt(5);
        return new MeasuredSoil(
                "measured",
                Title.of("measured"),
                800.0,
                new MeasuredSoil.Layer(1.2, 20.0, 0.58),
                new MeasuredSoil.Survey(year, 17.0, 0.05),
                new MeasuredSoil.Survey(year + 1 + random.nextInt(19), 15.0 + 6.0 * random.nextDouble(), 0.05));
    }

    static WetlandSite wetland(Random random) {
        return new WetlandSite(
                "lake",
                Title.of("lake"),
                List.of(
                        new WetlandSite.Area(
                                "kept", 1_000.0, false, 2024, 120.0, 8.0 * random.nextDouble() - 2.0, 180.0, 0.5),
                        new WetlandSite.Area(
                                "restored", 200.0, true, 2026, 60.0, 9.0 * random.nextDouble(), 320.0, 0.6)),
                28.0);
    }

    private static List<GasFlow> nitrogen(Random random) {
        var factors = new Nitrogen("ipcc", 0.01, 0.006, 1.35, 265.0);
        return List.of(
                factors.ofStraw(2026, 3_000.0 * random.nextDouble()),
                factors.ofFertiliser(2026, 60_000.0 * random.nextDouble() - 40_000.0));
    }
}
