package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the machines of a farm stand.
 *
 * @param machines one position per machine
 */
public record FarmLayout(List<Position> machines) {

    /**
     * Place of a machine relative to any point that all machines share.
     *
     * @param eastM distance to the east [m]
     * @param northM distance to the north [m]
     */
    public record Position(double eastM, double northM) {
        public Position {
            Require.within("eastM", eastM, -1e6, 1e6);
            Require.within("northM", northM, -1e6, 1e6);
        }
    }

    public FarmLayout {
        Require.notEmpty("machines", machines);
        machines = List.copyOf(machines);
    }

    /**
     * Rows of machines, filled one after the other.
     *
     * @param count number of machines
     * @param perRow machines in a full row
     * @param spacingM distance of neighbours within a row [m]
     * @param rowSpacingM distance of the rows [m]
     * @param rowBearingDeg direction in which a row runs, clockwise from north [deg]; the next row lies to its right
     */
    public static FarmLayout rows(int count, int perRow, double spacingM, double rowSpacingM, double rowBearingDeg) {
        if (perRow < 1) {
            throw new InvalidValueException("perRow", "must be at least 1", perRow);
        }
        Require.positive("spacingM", spacingM);
        Require.positive("rowSpacingM", rowSpacingM);
        Require.within("rowBearingDeg", rowBearingDeg, 0.0, 360.0);
        double sin = Math.sin(Math.toRadians(rowBearingDeg));
        double cos = Math.cos(Math.toRadians(rowBearingDeg));
        List<Position> machines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double alongM = i % perRow * spacingM;
            double acrossM = i / perRow * rowSpacingM;
            machines.add(new Position(alongM * sin + acrossM * cos, alongM * cos - acrossM * sin));
        }
        return new FarmLayout(machines);
    }

    /** Smallest distance of two machines [m]; infinite for a single one. */
    public double nearestM() {
        double nearestM = Double.POSITIVE_INFINITY;
        for (int i = 0; i < machines.size(); i++) {
            for (int j = 0; j < i; j++) {
                Position a = machines.get(i);
                Position b = machines.get(j);
                nearestM = Math.min(nearestM, Math.hypot(a.eastM - b.eastM, a.northM - b.northM));
            }
        }
        return nearestM;
    }
}
