package io.greenpark.scenarios.input;

import io.greenpark.core.wind.FarmLayout;
import io.greenpark.scenarios.spec.Place;
import java.util.ArrayList;
import java.util.List;

/** Where the machines of a wind farm stand, from a CSV file with the columns {@code eastM} and {@code northM}. */
public final class FarmLayoutFile {

    private FarmLayoutFile() {}

    /**
     * Reads the file {@code name}, one row per machine.
     *
     * @param place where the scenario names it
     * @throws io.greenpark.scenarios.text.Unreadable if it is no such table
     */
    public static FarmLayout read(Place place, String name) {
        CsvTable table =
                CsvTable.of(name, place.reading().require(InputFiles.class).read(place, name), place);
        double[] eastM = table.ownColumn("eastM", true);
        double[] northM = table.ownColumn("northM", true);
        List<FarmLayout.Position> machines = new ArrayList<>(eastM.length);
        for (int i = 0; i < eastM.length; i++) {
            machines.add(new FarmLayout.Position(eastM[i], northM[i]));
        }
        if (machines.isEmpty()) {
            throw place.reading().report(table.end(), "eastM", "the file has no rows", "expected one row per machine");
        }
        return new FarmLayout(machines);
    }
}
