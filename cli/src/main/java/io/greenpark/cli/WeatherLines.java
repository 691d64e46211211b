package io.greenpark.cli;

import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.ColumnQuality;
import io.greenpark.core.weather.RadiationCentre;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherSummary;
import io.greenpark.core.weather.WeatherSummary.Figures;
import io.greenpark.core.weather.WeatherSummary.RoseSector;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import io.greenpark.scenarios.weather.WeatherFile;
import java.util.ArrayList;
import java.util.List;

/** The quality report of a weather file on a terminal, at most 80 columns wide. */
final class WeatherLines {

    /** Columns of the longest bar of the wind rose. */
    private static final int LONGEST_BAR = 40;

    private static final List<String> SECTORS =
            List.of("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW");

    private final WeatherFile file;
    private final Weather weather;
    private final WeatherSummary summary;
    private final Words words;
    private final Numbers numbers;

    WeatherLines(WeatherFile file, Words words) {
        this.file = file;
        this.weather = file.checked().weather();
        this.summary = WeatherSummary.of(weather);
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(file.input().name());
        lines.addAll(about());
        lines.add("");
        lines.addAll(columns());
        lines.add("");
        lines.addAll(findings());
        lines.add("");
        lines.addAll(year());
        lines.add("");
        lines.addAll(months());
        if (!summary.rose().isEmpty()) {
            lines.add("");
            lines.addAll(rose());
        }
        return lines;
    }

    private List<String> about() {
        Site site = weather.site();
        TextTable table = TextTable.ofTexts();
        row(table, "format", file.format());
        row(table, "station", file.station());
        row(
                table,
                "place",
                words.get(
                        "weather.place.value",
                        numbers.fixed(site.latitudeDeg(), 2),
                        numbers.fixed(site.longitudeDeg(), 2),
                        numbers.fixed(site.elevationM(), 0),
                        weather.axis().offset()));
        row(
                table,
                "rows",
                words.get(
                        "weather.rows.value",
                        numbers.fixed(weather.axis().steps(), 0),
                        weather.axis().step().toMinutes()));
        row(table, "stamps", words.get("weather.stamps." + Ids.of(file.stamps())));
        RadiationCentre centre = file.checked().radiationCentre();
        if (centre != null) {
            row(table, "sun", sun(centre));
            row(table, "correlation", found(centre.correlationMinutes(), centre.correlation(), 3, "1"));
            row(table, "closure", found(centre.closureMinutes(), centre.closureRmsWPerM2(), 1, "W/m2"));
        }
        return table.lines();
    }

    private void row(TextTable table, String key, String value) {
        if (!value.isEmpty()) {
            table.row(words.get("weather." + key), value);
        }
    }

    private String sun(RadiationCentre centre) {
        String found = words.get(
                "weather.sun.value",
                numbers.fixed(centre.minutesAfterStart(), 0),
                words.get("weather.basis." + Ids.of(centre.basis())));
        return centre.doubtful() ? found + words.get("weather.sun.doubtful") : found;
    }

    private String found(double minutes, double measure, int decimals, String unit) {
        return Double.isNaN(minutes)
                ? ""
                : words.get("weather.found." + unit, numbers.fixed(minutes, 0), numbers.fixed(measure, decimals));
    }

    private List<String> columns() {
        TextTable table = TextTable.ofNumbers();
        table.row(words("column", "missing", "outside", "gaps", "longest"));
        for (ColumnQuality column : file.columns()) {
            table.row(
                    words.of(Texts.both("variable." + column.variable().key())),
                    numbers.fixed(column.missing(), 0),
                    numbers.fixed(column.outOfRange(), 0),
                    numbers.fixed(column.gaps(), 0),
                    numbers.fixed(column.longestGapSteps() * weather.axis().stepHours(), 1));
        }
        return table.lines();
    }

    private List<String> findings() {
        CheckedWeather checked = file.checked();
        TextTable table = TextTable.ofTexts();
        table.row(words("finding", "steps", "action"));
        checked.quality()
                .forEach(count -> table.row(
                        words.of(Texts.check(count.check())),
                        numbers.fixed(count.count(), 0),
                        words.of(Texts.label("quality", count.action()))));
        List<String> lines = new ArrayList<>(
                checked.quality().isEmpty() ? List.of(words.get("weather.findings.none")) : table.lines());
        if (checked.closure().compared() > 0) {
            lines.add(words.get(
                    "weather.closure.value",
                    numbers.fixed(checked.closure().missed(), 0),
                    numbers.fixed(checked.closure().compared(), 0),
                    numbers.share(checked.closure().missedFraction())));
        }
        return lines;
    }

    private List<String> year() {
        Figures year = summary.year();
        return List.of(
                words.get(
                        "weather.year.sun",
                        numbers.fixed(year.ghiKwhPerM2(), 0),
                        numbers.fixed(year.dniKwhPerM2(), 0),
                        numbers.fixed(year.dhiKwhPerM2(), 0)),
                words.get(
                        "weather.year.wind",
                        numbers.fixed(year.windMPerS(), 2),
                        numbers.fixed(weather.windHeightM(), 0),
                        numbers.fixed(year.weibullK(), 2),
                        numbers.share(summary.calmFraction())));
    }

    private List<String> months() {
        TextTable table = TextTable.ofNumbers();
        table.row(words("month", "ghi", "dni", "dhi", "temperature", "wind", "snow"));
        table.row("", "kWh/m2", "kWh/m2", "kWh/m2", "\u00b0C", "m/s", "cm");
        for (int m = 0; m < summary.months().size(); m++) {
            table.row(figures(Integer.toString(m + 1), summary.months().get(m)));
        }
        table.row(figures(words.get("weather.year"), summary.year()));
        return table.lines();
    }

    private List<String> figures(String name, Figures figures) {
        return List.of(
                name,
                numbers.fixed(figures.ghiKwhPerM2(), 0),
                numbers.fixed(figures.dniKwhPerM2(), 0),
                numbers.fixed(figures.dhiKwhPerM2(), 0),
                numbers.fixed(figures.dryBulbC(), 1),
                numbers.fixed(figures.windMPerS(), 2),
                numbers.fixed(figures.snowDepthCm(), 1));
    }

    private List<String> rose() {
        double most =
                summary.rose().stream().mapToDouble(RoseSector::fraction).max().orElse(1.0);
        TextTable table = TextTable.ofTexts();
        table.row(words("rose", "share", "speed"));
        for (int s = 0; s < SECTORS.size(); s++) {
            RoseSector sector = summary.rose().get(s);
            table.row(
                    SECTORS.get(s),
                    numbers.share(sector.fraction()),
                    numbers.fixed(sector.meanMPerS(), 1),
                    "#".repeat((int) Math.round(LONGEST_BAR * sector.fraction() / most)));
        }
        return table.lines();
    }

    private List<String> words(String... keys) {
        List<String> cells = new ArrayList<>();
        for (String key : keys) {
            cells.add(words.get("weather." + key));
        }
        return cells;
    }
}
