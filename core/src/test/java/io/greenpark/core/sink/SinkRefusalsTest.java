package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.CroplandSite.Soil;
import io.greenpark.core.sink.CroplandSite.Stratum;
import io.greenpark.core.sink.GainLossForest.Biomass;
import io.greenpark.core.sink.GainLossForest.Disturbance;
import io.greenpark.core.sink.GainLossForest.Harvest;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that its record refuses, with what the message says of it. */
class SinkRefusalsTest {

    private static final Title TITLE = Title.of("site");
    private static final TreeSpecies LARCH = new TreeSpecies("larch", TITLE, 0.49, 1.416, 0.212, 0.521);
    private static final Biomass BIOMASS = new Biomass(60.0, 4.0, 0.29, 0.47);
    private static final Soil SOIL = new Soil("soil", 81.0, 20, 0.9, 0.15);
    private static final List<Stratum> FIELD = List.of(new Stratum(10.0, 0.7, 1.0, 1.0));

    private static GainLossForest forest(String id, double areaHa, double uncertaintyFraction) {
        return new GainLossForest(
                id, TITLE, 2026, areaHa, BIOMASS, Harvest.NONE, Disturbance.NONE, uncertaintyFraction);
    }

    private static ForestSite.Stand stand(
            double area, double stock, double growth, double harvest, double us, double uf) {
        return new ForestSite.Stand(LARCH, area, stock, growth, harvest, us, uf);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new TreeSpecies("Not an id", TITLE, 0.49, 1.416, 0.212, 0.521)),
                refusal(
                        "densityTonnesPerM3 must be within [0.1, 1.3], but is 490.0",
                        () -> new TreeSpecies("larch", TITLE, 490.0, 1.416, 0.212, 0.521)),
                refusal(
                        "biomassExpansion must be within [1.0, 5.0], but is 0.9",
                        () -> new TreeSpecies("larch", TITLE, 0.49, 0.9, 0.212, 0.521)),
                refusal(
                        "rootToShoot must be within [0.0, 2.0], but is 21.2",
                        () -> new TreeSpecies("larch", TITLE, 0.49, 1.416, 21.2, 0.521)),
                refusal(
                        "carbonFraction must be within [0.3, 0.7], but is 52.1",
                        () -> new TreeSpecies("larch", TITLE, 0.49, 1.416, 0.212, 52.1)),
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new ForestSite("Not an id", TITLE, List.of(stand(1.0, 50.0, 1.0, 0.0, 0.1, 0.2)), 2026)),
                refusal("stands must not be empty, but is []", () -> new ForestSite("forest", TITLE, List.of(), 2026)),
                refusal("areaHa must be a positive number, but is 0.0", () -> stand(0.0, 50.0, 1.0, 0.0, 0.1, 0.2)),
                refusal("stockM3PerHa must not be negative, but is -1.0", () -> stand(1.0, -1.0, 1.0, 0.0, 0.1, 0.2)),
                refusal(
                        "growthM3PerHaYear must not be negative, but is -1.0",
                        () -> stand(1.0, 50.0, -1.0, 0.0, 0.1, 0.2)),
                refusal(
                        "harvestM3PerHaYear must not be negative, but is -1.0",
                        () -> stand(1.0, 50.0, 1.0, -1.0, 0.1, 0.2)),
                refusal(
                        "stockUncertaintyFraction must be within [0.0, 2.0], but is 10.0",
                        () -> stand(1.0, 50.0, 1.0, 0.0, 10.0, 0.2)),
                refusal(
                        "flowUncertaintyFraction must be within [0.0, 2.0], but is 20.0",
                        () -> stand(1.0, 50.0, 1.0, 0.0, 0.1, 20.0)),
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> forest("Not an id", 10.0, 0.2)),
                refusal("areaHa must be a positive number, but is 0.0", () -> forest("forest", 0.0, 0.2)),
                refusal(
                        "uncertaintyFraction must be within [0.0, 2.0], but is 20.0",
                        () -> forest("forest", 10.0, 20.0)),
                refusal(
                        "inventoryYear must not be after the first year of the study (2025), but is 2026",
                        () -> forest("forest", 10.0, 0.2).book(2025, 2026)),
                refusal(
                        "aboveGroundTonnesPerHa must not be negative, but is -1.0",
                        () -> new Biomass(-1.0, 4.0, 0.29, 0.47)),
                refusal(
                        "growthTonnesPerHaYear must not be negative, but is -1.0",
                        () -> new Biomass(60.0, -1.0, 0.29, 0.47)),
                refusal("rootToShoot must be within [0.0, 2.0], but is 29.0", () -> new Biomass(60.0, 4.0, 29.0, 0.47)),
                refusal(
                        "carbonFraction must be within [0.3, 0.7], but is 47.0",
                        () -> new Biomass(60.0, 4.0, 0.29, 47.0)),
                refusal("volumeM3 must not be negative, but is -1.0", () -> new Harvest(-1.0, 1.11, 0.1)),
                refusal(
                        "conversionTonnesPerM3 must be a positive number, but is 0.0",
                        () -> new Harvest(1.0, 0.0, 0.1)),
                refusal("barkFraction must be within [0.0, 0.5], but is 10.0", () -> new Harvest(1.0, 1.11, 10.0)),
                refusal("areaHa must not be negative, but is -1.0", () -> new Disturbance(-1.0, 4.0, 0.3)),
                refusal(
                        "aboveGroundTonnesPerHa must not be negative, but is -1.0",
                        () -> new Disturbance(1.0, -1.0, 0.3)),
                refusal("lostFraction must be within [0.0, 1.0], but is 30.0", () -> new Disturbance(1.0, 4.0, 30.0)),
                refusal(
                        "id must consist of lower-case letters, digits and hyphens, but is Not an id",
                        () -> new CroplandSite("Not an id", TITLE, SOIL, FIELD, FIELD, 2027)),
                refusal(
                        "before must not be empty, but is []",
                        () -> new CroplandSite("field", TITLE, SOIL, List.of(), FIELD, 2027)),
                refusal(
                        "after must not be empty, but is []",
                        () -> new CroplandSite("field", TITLE, SOIL, FIELD, List.of(), 2027)),
                refusal(
                        "referenceTcPerHa must be within [1.0, 500.0], but is 8100.0",
                        () -> new Soil("soil", 8100.0, 20, 0.9, 0.15)),
                refusal(
                        "transitionYears must be within [1.0, 100.0], but is 0.0",
                        () -> new Soil("soil", 81.0, 0, 0.9, 0.15)),
                refusal(
                        "referenceUncertaintyFraction must be within [0.0, 2.0], but is 90.0",
                        () -> new Soil("soil", 81.0, 20, 90.0, 0.15)),
                refusal(
                        "factorUncertaintyFraction must be within [0.0, 2.0], but is 15.0",
                        () -> new Soil("soil", 81.0, 20, 0.9, 15.0)),
                refusal("areaHa must be a positive number, but is 0.0", () -> new Stratum(0.0, 0.7, 1.0, 1.0)),
                refusal(
                        "landUseFactor must be within [0.1, 2.0], but is 70.0",
                        () -> new Stratum(10.0, 70.0, 1.0, 1.0)),
                refusal("tillageFactor must be within [0.1, 2.0], but is 0.0", () -> new Stratum(10.0, 0.7, 0.0, 1.0)),
                refusal("inputFactor must be within [0.1, 2.0], but is 3.0", () -> new Stratum(10.0, 0.7, 1.0, 3.0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aValueOutsideItsRangeIsRefusedByName(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static Arguments refusal(String message, ThrowingCallable construction) {
        return Arguments.of(message, construction);
    }
}
