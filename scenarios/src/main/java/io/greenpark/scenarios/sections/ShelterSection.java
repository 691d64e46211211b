package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.storage.CellClimate;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code shelter} of a battery: cells that follow the air outside. */
final class ShelterSection {

    private static final Key<String> WEATHER = required(
                    "weather", new WeatherSiteId(), "Weather site whose air temperature the cells follow.")
            .chinese("气象站点");
    private static final Key<Double> HEATED = required(
                    "heatedToC", Numbers.within(-40.0, 60.0, "C"), "Temperature below which the cells are heated.")
            .chinese("加热保持温度");
    private static final Key<Double> COOLED = required(
                    "cooledToC", Numbers.within(-40.0, 60.0, "C"), "Temperature above which the cells are cooled.")
            .chinese("冷却保持温度");

    static final Section<CellClimate.Sheltered> TYPE = new Section<>(
            "storage-shelter",
            "Cells as warm as the air outside, heated and cooled beyond two limits only.",
            List.of(WEATHER, HEATED, COOLED),
            ShelterSection::bind);

    private ShelterSection() {}

    private static CellClimate.Sheltered bind(Values values) {
        return new CellClimate.Sheltered(values.get(WEATHER), values.get(HEATED), values.get(COOLED));
    }
}
