package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.wind.Thrust;
import io.greenpark.core.wind.ThrustFromPower;
import io.greenpark.core.wind.Turbine;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.TurbineKind;
import io.greenpark.scenarios.input.TurbineCurveFile;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code turbine} of a wind farm: an entry of the catalogue, or one's own machine with its curves in a file. */
final class TurbineSection {

    /** Id of a machine that is no entry of the catalogue. */
    private static final String OWN = "own-machine";

    private static final Key<Turbine> CATALOGUE = required(
                    "catalogue", new Reference<>(TurbineKind.KIND), "Machine type of the catalogue.")
            .chinese("机型");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and the columns windSpeedMPerS (increasing), powerMw or powerKw,"
                            + " and thrustCoefficient if it is known.")
            .chinese("功率曲线文件");
    private static final Key<Title> TITLE = optional(
                    "title", TitleSection.TYPE, "Name for people; that of the file if it is left out.")
            .chinese("名称");

    static final Type<Turbine> TYPE = new Shorthand<>(Variants.byKey(variants()), CATALOGUE);

    private TurbineSection() {}

    private static Map<String, Section<? extends Turbine>> variants() {
        Map<String, Section<? extends Turbine>> variants = new LinkedHashMap<>();
        variants.put(
                CATALOGUE.name(),
                new Section<>(
                        "turbine-of-catalogue",
                        "A machine type of the catalogue.",
                        List.of(CATALOGUE),
                        values -> values.get(CATALOGUE)));
        variants.put(
                FILE.name(),
                new Section<>(
                        "turbine-from-file",
                        "One's own machine: its power curve, and its thrust curve where that is known, from a CSV file.",
                        List.of(
                                FILE,
                                TITLE,
                                TurbineKind.RATED,
                                TurbineKind.ROTOR,
                                TurbineKind.CUT_IN,
                                TurbineKind.CUT_OUT,
                                TurbineKind.DENSITY),
                        TurbineSection::own));
        return variants;
    }

    private static Turbine own(Values values) {
        String file = values.get(FILE);
        double ratedMw = values.get(TurbineKind.RATED);
        double rotorM = values.get(TurbineKind.ROTOR);
        double density = values.get(TurbineKind.DENSITY);
        TurbineCurveFile curves = TurbineCurveFile.read(values.at(FILE), file, ratedMw);
        Thrust thrust = curves.thrust().isPresent()
                ? curves.thrust().get()
                : new ThrustFromPower(curves.power(), rotorM, density);
        return new Turbine(
                OWN,
                values.find(TITLE).orElse(Title.of(file)),
                ratedMw,
                rotorM,
                values.get(TurbineKind.CUT_IN),
                values.get(TurbineKind.CUT_OUT),
                density,
                curves.power(),
                thrust);
    }
}
