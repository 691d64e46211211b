package io.greenpark.scenarios.weather;

import io.greenpark.scenarios.input.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Typical year of PVGIS as JSON: {@code inputs.location} is the place, {@code outputs.tmy_hourly} the rows.
 *
 * <p>Source as that of {@link PvgisCsvFormat}.
 */
final class PvgisJsonFormat implements WeatherFormat {

    private static final String LOCATION = "/inputs/location/";
    private static final String ROWS = "/outputs/tmy_hourly";
    private static final String INCLINED_ROWS = "/outputs/hourly";

    @Override
    public String name() {
        return "PVGIS JSON";
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("{") && head.contains("\"inputs\"") && head.contains("\"location\"");
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        JsonRow row = new JsonRow(file);
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), bytes)) {
            return new Reading(row, parser).table(wanted);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            int column = at == null ? 0 : Math.max(0, at.getColumnNr());
            throw new InputException(file, line, column, "", "is not JSON: " + e.getOriginalMessage(), "");
        }
    }

    /** The reading of one file. */
    private static final class Reading {

        private final JsonRow row;
        private final JsonParser parser;
        private double latitudeDeg = Double.NaN;
        private double longitudeDeg = Double.NaN;
        private double elevationM = Double.NaN;
        private double sunHours = Double.NaN;

        Reading(JsonRow row, JsonParser parser) {
            this.row = row;
            this.parser = parser;
        }

        WeatherTable table(Wanted wanted) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = parser.streamReadContext().pathAsPointer().toString();
                if (token.isNumeric() && path.startsWith(LOCATION)) {
                    place(path.substring(LOCATION.length()), parser.getDoubleValue());
                } else if (token == JsonToken.START_ARRAY && path.equals(INCLINED_ROWS)) {
                    throw at().fault(
                                    "has irradiance on an inclined plane only",
                                    "Ask PVGIS for a typical year (TMY), which has G(h), Gb(n) and Gd(h)");
                } else if (token == JsonToken.START_ARRAY && path.equals(ROWS)) {
                    return rows(wanted);
                }
            }
            throw at().fault("there is no outputs.tmy_hourly", "Ask PVGIS for a typical year (TMY)");
        }

        private JsonRow at() {
            row.begin(parser.currentTokenLocation());
            return row;
        }

        private void place(String key, double value) {
            switch (key) {
                case "latitude" -> latitudeDeg = value;
                case "longitude" -> longitudeDeg = value;
                case "elevation" -> elevationM = value;
                case "irradiance_time_offset" -> sunHours = value;
                default -> {}
            }
        }

        private WeatherTable rows(Wanted wanted) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw at().fault("outputs.tmy_hourly has no rows", "");
            }
            List<String> names = new ArrayList<>();
            object(names);
            PvgisRows rows = new PvgisRows(
                    row,
                    names,
                    PvgisRows.site(row, latitudeDeg, longitudeDeg, elevationM),
                    Double.isNaN(sunHours) ? null : sunHours);
            rows.take();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                List<String> others = new ArrayList<>();
                object(others);
                if (!others.equals(names)) {
                    throw row.fault("has the keys %s, not %s".formatted(others, names), "");
                }
                rows.take();
            }
            return rows.table(wanted);
        }

        private void object(List<String> names) {
            row.begin(parser.currentTokenLocation());
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                JsonToken value = parser.nextToken();
                if (value == null || !value.isScalarValue()) {
                    throw at().fault("%s must be a number".formatted(parser.currentName()), "");
                }
                row.add(parser.getString(), parser.currentTokenLocation());
            }
        }
    }
}
