package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.CellClass;
import io.greenpark.core.storage.CellClimate;
import io.greenpark.core.storage.Derating;
import io.greenpark.core.storage.StorageAgeing;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.StorageAgeingKind;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code ageing} of a battery: a class of the catalogue, single values in its place, or values alone. */
final class StorageAgeingSection {

    private static final Key<CellClass> CATALOGUE = optional(
                    "catalogue",
                    new Reference<>(StorageAgeingKind.KIND),
                    "Class of the catalogue, which gives the value of every key that is left out; without it all "
                            + "but cellTemperatureC, shelter and derating must be given.")
            .chinese("电池类型");
    private static final Key<Double> CELL = defaulted(
                    "cellTemperatureC",
                    Numbers.within(-20.0, 60.0, "C"),
                    25.0,
                    "cooling and heating hold the cells near 25 C",
                    "Mean temperature of the cells; not together with shelter.")
            .chinese("电芯平均温度");
    private static final Key<CellClimate.Sheltered> SHELTER = optional(
                    "shelter",
                    ShelterSection.TYPE,
                    "The cells are as warm as the air outside, heated and cooled beyond two limits only.")
            .chinese("随环境温度的储能舱");
    private static final Key<Derating> DERATING = StorageAgeingKind.DERATING;
    private static final Key<Double> END_OF_LIFE = StorageAgeingKind.END_OF_LIFE.asOptional();
    private static final Key<Double> CYCLES = StorageAgeingKind.CYCLES.asOptional();
    private static final Key<Double> DEPTH_EXPONENT = StorageAgeingKind.DEPTH_EXPONENT.asOptional();
    private static final Key<Double> CALENDAR = StorageAgeingKind.CALENDAR.asOptional();
    private static final Key<Double> TIME_EXPONENT = StorageAgeingKind.TIME_EXPONENT.asOptional();
    private static final Key<Double> ACTIVATION = StorageAgeingKind.ACTIVATION.asOptional();
    private static final Key<Double> REFERENCE = StorageAgeingKind.REFERENCE.asOptional();
    private static final Key<Double> SOC_CUBED = StorageAgeingKind.SOC_CUBED.asOptional();

    private static final Section<AgeingTerms> KEYS = new Section<>(
            "storage-ageing",
            "Ageing of a battery, accounted after dispatch: a class of the catalogue, whose values single keys may "
                    + "replace, or values alone.",
            List.of(
                    CATALOGUE,
                    CELL,
                    SHELTER,
                    END_OF_LIFE,
                    CYCLES,
                    DEPTH_EXPONENT,
                    CALENDAR,
                    TIME_EXPONENT,
                    ACTIVATION,
                    REFERENCE,
                    SOC_CUBED,
                    DERATING),
            StorageAgeingSection::bind);

    static final Type<AgeingTerms> TYPE = new Shorthand<>(KEYS, CATALOGUE);

    private StorageAgeingSection() {}

    private static AgeingTerms bind(Values values) {
        Optional<CellClass> known = values.find(CATALOGUE);
        var ageing = new StorageAgeing(
                value(values, END_OF_LIFE, known, StorageAgeing::endOfLifeFraction),
                value(values, CYCLES, known, StorageAgeing::cyclesAtFullDepth),
                value(values, DEPTH_EXPONENT, known, StorageAgeing::depthExponent),
                value(values, CALENDAR, known, StorageAgeing::calendarFadeFirstYear),
                value(values, TIME_EXPONENT, known, StorageAgeing::timeExponent),
                value(values, ACTIVATION, known, StorageAgeing::activationJPerMol),
                value(values, REFERENCE, known, StorageAgeing::referenceC),
                value(values, SOC_CUBED, known, StorageAgeing::socCubed));
        Derating derating = values.find(DERATING)
                .orElseGet(() -> known.map(CellClass::derating).orElse(Derating.NONE));
        return new AgeingTerms(new CellClass(ageing, derating), climate(values));
    }

    private static CellClimate climate(Values values) {
        Optional<CellClimate.Sheltered> shelter = values.find(SHELTER);
        if (shelter.isEmpty()) {
            return new CellClimate.Held(values.get(CELL));
        }
        if (values.has(CELL)) {
            throw values.at(CELL)
                    .reject("cells in a shelter have no temperature of their own", "only one of both keys");
        }
        return shelter.get();
    }

    private static double value(
            Values values, Key<Double> key, Optional<CellClass> known, Function<StorageAgeing, Double> part) {
        Optional<Double> ofClass = known.map(CellClass::ageing).map(part);
        return ofClass.isPresent()
                ? values.find(key).orElse(ofClass.get())
                : values.needed(key, "ageing names no class of the catalogue");
    }
}
