package io.greenpark.scenarios.weather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Typical year of PVGIS as CSV: lines about the place, the years of the months, column names, one row per hour in UTC, a
 * legend.
 *
 * <p>Source: European Commission, Joint Research Centre, PVGIS 5, tools "TMY" and "hourly data"; see {@link PvgisRows}.
 */
final class PvgisCsvFormat implements WeatherFormat {

    private static final String FIRST = "Latitude (decimal degrees):";

    @Override
    public String name() {
        return "PVGIS CSV";
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith(FIRST);
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        TextTable text = new TextTable(file, bytes, ',');
        double latitudeDeg = Double.NaN;
        double longitudeDeg = Double.NaN;
        double elevationM = Double.NaN;
        @Nullable Double sunHours = null;
        while (text.next() && !text.text(1).startsWith("time")) {
            String line = text.text(1);
            if (line.startsWith(FIRST)) {
                latitudeDeg = value(text, "latitudeDeg");
            } else if (line.startsWith("Longitude (decimal degrees):")) {
                longitudeDeg = value(text, "longitudeDeg");
            } else if (line.startsWith("Elevation (m):")) {
                elevationM = value(text, "elevationM");
            } else if (line.startsWith("Irradiance Time Offset (h):")) {
                sunHours = value(text, "irradiance time offset");
            }
        }
        List<String> names = new ArrayList<>();
        for (int field = 1; field <= text.fields(); field++) {
            names.add(text.text(field));
        }
        PvgisRows rows =
                new PvgisRows(text, names, PvgisRows.site(text, latitudeDeg, longitudeDeg, elevationM), sunHours);
        while (text.next() && !text.blank(1)) {
            if (text.fields() != names.size()) {
                throw text.fault("has %d fields, not %d".formatted(text.fields(), names.size()), "");
            }
            rows.take();
        }
        return rows.table(wanted);
    }

    /** The number after the colon. */
    private static double value(TextTable text, String name) {
        String line = text.text(1);
        try {
            return Double.parseDouble(line.substring(line.indexOf(':') + 1).strip());
        } catch (NumberFormatException e) {
            throw text.fault(1, name, "is not a number", "Write it after the colon");
        }
    }
}
