package io.greenpark.reports.table;

import io.greenpark.core.study.ParkResilience;
import io.greenpark.core.study.ResilienceTerms;
import io.greenpark.core.study.Survival;
import io.greenpark.core.time.TimeAxis;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The tables of a study of outages, with storage and without it. */
public final class ResilienceTables {

    private static final List<Column> PARK = List.of(Column.text("case"), Column.text("node"));
    private static final List<Column> STARTS =
            List.of(Column.text("start"), Column.number("survivedHours"), Column.number("survivedWithoutStorageHours"));
    private static final List<Column> CURVE = List.of(
            Column.integer("hours"),
            Column.number("probabilityFraction"),
            Column.number("probabilityWithoutStorageFraction"));
    private static final List<Column> OUTAGES = List.of(
            Column.text("outage"),
            Column.text("start"),
            Column.number("hours"),
            Column.number("criticalMwh"),
            Column.number("unservedMwh"),
            Column.number("unservedWithoutStorageMwh"),
            Column.number("costYuan"),
            Column.number("costWithoutStorageYuan"));
    private static final List<Column> FIGURES =
            List.of(Column.text("indicator"), Column.number("value"), Column.text("unit"));

    private ResilienceTables() {}

    private static DataTable stacked(String name, List<Column> columns, List<DataTable> tables) {
        List<Column> all = new ArrayList<>(PARK);
        all.addAll(columns);
        return DataTable.stacked(name, all, tables);
    }

    private static DataTable of(ParkResilience park, List<Column> columns, List<List<Object>> rows) {
        return new DataTable("park", columns, rows).prefixed(PARK, List.of(park.caseId(), park.park()));
    }

    /** Hours survived by the step in which an outage begins. */
    public static DataTable starts(List<ParkResilience> parks, TimeAxis axis) {
        List<DataTable> tables = new ArrayList<>();
        for (ParkResilience park : parks) {
            List<List<Object>> rows = new ArrayList<>();
            for (int k = 0; k < park.with().starts(); k++) {
                rows.add(List.of(
                        time(axis, k), park.with().hours(k), park.without().hours(k)));
            }
            tables.add(of(park, STARTS, rows));
        }
        return stacked("survival", STARTS, tables);
    }

    /** Probability of surviving 1, 2, ... hours. */
    public static DataTable curve(List<ParkResilience> parks, int mostHours) {
        List<DataTable> tables = new ArrayList<>();
        for (ParkResilience park : parks) {
            List<List<Object>> rows = new ArrayList<>();
            for (int hours = 1; hours <= mostHours; hours++) {
                rows.add(List.of(
                        hours, park.with().probability(hours), park.without().probability(hours)));
            }
            tables.add(of(park, CURVE, rows));
        }
        return stacked("curve", CURVE, tables);
    }

    /** What each outage leaves unserved, and what that costs. */
    public static DataTable outages(List<ParkResilience> parks, TimeAxis axis, ResilienceTerms terms) {
        List<DataTable> tables = new ArrayList<>();
        for (ParkResilience park : parks) {
            List<List<Object>> rows = new ArrayList<>();
            for (ParkResilience.Outcome outage : park.outages()) {
                rows.add(List.of(
                        outage.id(),
                        time(axis, outage.start()),
                        outage.hours(),
                        outage.criticalMwh(),
                        outage.unservedMwh(),
                        outage.unservedWithoutStorageMwh(),
                        terms.costYuanPerMwh() * outage.unservedMwh(),
                        terms.costYuanPerMwh() * outage.unservedWithoutStorageMwh()));
            }
            tables.add(of(park, OUTAGES, rows));
        }
        return stacked("outages", OUTAGES, tables);
    }

    /** Figures of every park. */
    public static DataTable figures(List<ParkResilience> parks, ResilienceTerms terms) {
        List<DataTable> tables = new ArrayList<>();
        for (ParkResilience park : parks) {
            List<List<Object>> rows = new ArrayList<>();
            survival(rows, "survival", park.with());
            survival(rows, "survivalWithoutStorage", park.without());
            double unservedMwh = park.outages().stream()
                    .mapToDouble(ParkResilience.Outcome::unservedMwh)
                    .sum();
            double withoutMwh = park.outages().stream()
                    .mapToDouble(ParkResilience.Outcome::unservedWithoutStorageMwh)
                    .sum();
            rows.add(List.of("outageUnservedMwh", unservedMwh, "MWh"));
            rows.add(List.of("outageUnservedWithoutStorageMwh", withoutMwh, "MWh"));
            rows.add(List.of("outageCostYuan", terms.costYuanPerMwh() * unservedMwh, "yuan"));
            rows.add(List.of("outageCostWithoutStorageYuan", terms.costYuanPerMwh() * withoutMwh, "yuan"));
            tables.add(of(park, FIGURES, rows));
        }
        return stacked("resilience", FIGURES, tables);
    }

    private static void survival(List<List<Object>> rows, String id, Survival survival) {
        rows.add(List.of(id + "MeanHours", survival.meanHours(), "h"));
        rows.add(List.of(id + "P90Hours", survival.exceededHours(0.9), "h"));
        rows.add(List.of(id + "P50Hours", survival.exceededHours(0.5), "h"));
        rows.add(List.of(id + "P10Hours", survival.exceededHours(0.1), "h"));
    }

    private static String time(TimeAxis axis, int k) {
        return OffsetDateTime.ofInstant(axis.instant(k), axis.offset()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
