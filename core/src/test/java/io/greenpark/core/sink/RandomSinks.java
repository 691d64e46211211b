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
}
