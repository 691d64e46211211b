package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;
import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.carbon.CarbonTerms;
import io.greenpark.core.carbon.Matching;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.factors.Gwp;
import io.greenpark.scenarios.catalogue.GwpKind;
import io.greenpark.scenarios.catalogue.HeatFactorKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.ReferenceOr;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;

/** {@code carbon}: how the greenhouse gas accounts of all parks are kept. */
final class CarbonSection {

    private static final Key<Gwp> GWP = defaultedAs(
                    "gwp",
                    new Reference<>(GwpKind.KIND),
                    Gwp.CO2_ONLY,
                    Gwp.CO2_ONLY.id(),
                    "the factors of grids and the account of zero-carbon parks are of CO2",
                    "Global warming potentials of the catalogue for methane and nitrous oxide of fuels and processes.")
            .chinese("全球增温潜势");
    private static final Key<GridFactors> LOCATION = optional(
                    "location",
                    GridFactorsSection.PUBLISHED,
                    "Location-based emission factors of parks that state none: national, regional or provincial averages, one number"
                            + " or a series; those of the rule pack if it is left out.")
            .chinese("基于位置的电网排放因子");
    private static final Key<GridFactors> RESIDUAL = optional(
                    "residual",
                    GridFactorsSection.PUBLISHED,
                    "Factors of the electricity that nobody claims, for what green power and certificates do not cover;"
                            + " no market-based scope 2 if it is left out.")
            .chinese("剩余电力排放因子");
    private static final Key<GridFactors> FOSSIL = optional(
                    "fossil",
                    GridFactorsSection.PUBLISHED,
                    "Factors of fossil power, with which what is not covered is counted as well; not if it is left out.")
            .chinese("化石能源电力排放因子");
    private static final Key<Double> HEAT = optional(
                    "heat",
                    new ReferenceOr<>(
                            HeatFactorKind.KIND,
                            new Section<>(
                                    "heat-factor",
                                    "Emission factor of purchased heat.",
                                    List.of(HeatFactorKind.FACTOR),
                                    values -> values.get(HeatFactorKind.FACTOR))),
                    "Emission factor of purchased heat; needed where a park has any.")
            .chinese("热力排放因子");
    private static final Key<GridFactors> AVOIDED = optional(
                    "avoided",
                    GridFactorsSection.DISPLACED,
                    "Factors of what fed-in green power displaces: a combined margin or a marginal series. Counted apart, never"
                            + " subtracted; not counted if it is left out.")
            .chinese("避免排放因子");
    private static final Key<Matching> MATCHING = defaulted(
                    "matching",
                    Choice.of(Matching.class),
                    Matching.ANNUAL,
                    "the protocol in force asks for no more",
                    "Over which time green power and certificates cover what is drawn: a calendar year, or every step, into which the"
                            + " energy of a month comes evenly.")
            .chinese("匹配粒度");

    static final Section<Carbon> TYPE = new Section<>(
            "carbon",
            "How the greenhouse gas accounts of the parks are kept beyond CO2 of fuels and location-based scope 2.",
            List.of(GWP, LOCATION, RESIDUAL, FOSSIL, HEAT, AVOIDED, MATCHING),
            CarbonSection::bind);

    private CarbonSection() {}

    /**
     * What parks need to know of it.
     *
     * @param terms how accounts are kept
     * @param location factors of parks that state none
     * @param heatTco2PerGj factor of purchased heat [tCO2/GJ]
     */
    record Carbon(CarbonTerms terms, Optional<GridFactors> location, Optional<Double> heatTco2PerGj) {

        /** Where the section is left out. */
        static final Carbon NONE = new Carbon(CarbonTerms.PLAIN, Optional.empty(), Optional.empty());
    }

    private static Carbon bind(Values values) {
        CarbonTerms terms = new CarbonTerms(
                values.get(GWP),
                factors(values, RESIDUAL),
                factors(values, FOSSIL),
                factors(values, AVOIDED),
                values.get(MATCHING));
        return new Carbon(terms, factors(values, LOCATION).stream().findFirst(), values.find(HEAT));
    }

    private static List<GridFactors> factors(Values values, Key<GridFactors> key) {
        return values.find(key).stream()
                .map(factors -> GridFactorsSection.begun(factors, values, key))
                .toList();
    }
}
