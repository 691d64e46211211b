package io.greenpark.core.study;

import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.core.wind.WindFarm;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Yields of the modelled plants of a study. The years are those of the study without their factors, which the term
 * {@code inter-annual} stands for: the factor of a mean of few years would be an error of the yield itself.
 */
final class EnsembleYields {

    private static final String WIND = "wind";
    private static final String SOLAR = "solar";

    /** One plant under the years of one ensemble; the same plant in several cases is one assessment. */
    private record Assessment(WeatherEnsemble ensemble, String site, String resource, Object plant, Assess how) {

        /** How to assess is given by the plant. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Assessment that && ensemble == that.ensemble && plant.equals(that.plant);
        }

        @Override
        public int hashCode() {
            return plant.hashCode();
        }
    }

    private interface Assess {
        EnergyYield of(Weather typical, List<Weather> years, List<UncertaintyTerm> terms);
    }

    private record Place(String caseId, String node, String plant, Assessment assessment) {}

    private final EnsembleStudy study;
    private final int years;

    EnsembleYields(EnsembleStudy study, int years) {
        this.study = study;
        this.years = years;
    }

    List<PlantYield> all(Parallelism parallelism) {
        List<Place> places = places();
        Set<Assessment> distinct = new LinkedHashSet<>();
        places.forEach(place -> distinct.add(place.assessment()));
        List<Assessment> assessments = List.copyOf(distinct);
        List<EnergyYield> assessed = parallelism.map(assessments, this::assess);
        List<PlantYield> yields = new ArrayList<>();
        for (Case variant : study.scenario().cases()) {
            List<Place> own = places.stream()
                    .filter(place -> place.caseId().equals(variant.id()))
                    .toList();
            Map<String, List<EnergyYield>> byResource = new LinkedHashMap<>();
            for (Place place : own) {
                EnergyYield energy = assessed.get(assessments.indexOf(place.assessment()));
                yields.add(new PlantYield(place.caseId(), place.node(), place.plant(), energy));
                byResource
                        .computeIfAbsent(place.assessment().resource(), r -> new ArrayList<>())
                        .add(energy);
            }
            if (!own.isEmpty()) {
                yields.add(
                        new PlantYield(variant.id(), PlantYield.ALL, PlantYield.ALL, EnergyYield.together(byResource)));
            }
        }
        return yields;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Case variant : study.scenario().cases()) {
            WeatherEnsemble ensemble = study.weather().get(variant.id());
            for (NodeAssets node : variant.nodes()) {
                for (WindFarm farm : node.wind()) {
                    Assess how = (typical, drawn, terms) -> WindYield.assess(farm, typical, drawn, terms);
                    var assessment = new Assessment(ensemble, farm.weather(), WIND, farm, how);
                    places.add(new Place(variant.id(), node.id(), farm.id(), assessment));
                }
                for (SolarPlant plant : node.solar()) {
                    Assess how = (typical, drawn, terms) -> SolarYield.assess(plant, typical, drawn, terms);
                    var assessment = new Assessment(ensemble, plant.weather(), SOLAR, plant, how);
                    places.add(new Place(variant.id(), node.id(), plant.id(), assessment));
                }
            }
        }
        return places;
    }

    private EnergyYield assess(Assessment assessment) {
        EnsembleSettings settings = assessment.ensemble().settings();
        WeatherEnsemble drawn = assessment.ensemble().ofSite(assessment.site()).withoutFactors();
        boolean wind = assessment.resource().equals(WIND);
        List<UncertaintyTerm> terms = wind
                ? study.uncertainty().wind().terms(settings.windSpeedSdFraction())
                : study.uncertainty().solar().terms(settings.ghiSdFraction());
        return assessment.how().of(weather(drawn, 0), new DrawnYears(drawn, years), terms);
    }

    private static Weather weather(WeatherEnsemble oneSite, int year) {
        return oneSite.year(year).get(0).weather();
    }

    /** The years 1 to n, each drawn when it is asked for. */
    private static final class DrawnYears extends AbstractList<Weather> {

        private final WeatherEnsemble oneSite;
        private final int years;

        DrawnYears(WeatherEnsemble oneSite, int years) {
            this.oneSite = oneSite;
            this.years = years;
        }

        @Override
        public Weather get(int index) {
            return weather(oneSite, index + 1);
        }

        @Override
        public int size() {
            return years;
        }
    }
}
