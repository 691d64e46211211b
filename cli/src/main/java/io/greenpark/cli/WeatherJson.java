package io.greenpark.cli;

import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.Closure;
import io.greenpark.core.weather.RadiationCentre;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherSummary;
import io.greenpark.reports.table.Ids;
import io.greenpark.scenarios.weather.WeatherFile;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The quality report of a weather file as JSON; what is not known is {@code null}. */
final class WeatherJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(double.class, new NumberOrNull()))
            .build();

    private WeatherJson() {}

    /** JSON has no word for a number that is not defined. */
    private static final class NumberOrNull extends ValueSerializer<Double> {

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            if (Double.isFinite(value)) {
                generator.writeNumber(value);
            } else {
                generator.writeNull();
            }
        }
    }

    static String of(WeatherFile file) {
        CheckedWeather checked = file.checked();
        Weather weather = checked.weather();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("file", file.input().name());
        root.put("sha256", file.input().sha256());
        root.put("format", file.format());
        root.put("station", file.station());
        root.put("site", weather.site());
        root.put("utcOffset", weather.axis().offset().toString());
        root.put("steps", weather.axis().steps());
        root.put("stepMinutes", weather.axis().step().toMinutes());
        root.put("stamps", Ids.of(file.stamps()));
        root.put("windHeightM", weather.windHeightM());
        RadiationCentre centre = checked.radiationCentre();
        root.put("radiationCentre", centre);
        root.put("radiationCentreDoubtful", centre != null && centre.doubtful());
        Closure closure = checked.closure();
        root.put("closure", closure.compared() > 0 ? closure : null);
        root.put("columns", file.columns());
        root.put("quality", checked.quality());
        root.put("summary", WeatherSummary.of(weather));
        return MAPPER.writeValueAsString(root);
    }
}
