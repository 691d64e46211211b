package io.greenpark.core.sink;

import java.util.HashSet;
import java.util.Set;

/** Trees of one age and species on one area, while a forest is booked year by year. */
final class Cohort {

    final String stand;
    final String growthCause;
    ForestActivity.Growth growth;
    int ageYears;
    double areaHa;
    double stockM3PerHa;
    private final Set<String> done = new HashSet<>();

    Cohort(String stand, String growthCause, ForestActivity.Growth growth, int ageYears, double areaHa, double stock) {
        this.stand = stand;
        this.growthCause = growthCause;
        this.growth = growth;
        this.ageYears = ageYears;
        this.areaHa = areaHa;
        this.stockM3PerHa = stock;
    }

    boolean open(ForestActivity activity) {
        return stand.equals(activity.work().stand()) && !done.contains(activity.id());
    }

    void finish(ForestActivity activity) {
        done.add(activity.id());
    }

    /** Takes {@code ha} of the area apart, with the same trees and the same past. */
    Cohort split(double ha) {
        Cohort part = new Cohort(stand, growthCause, growth, ageYears, ha, stockM3PerHa);
        part.done.addAll(done);
        areaHa -= ha;
        return part;
    }

    /** Increment of the coming year [m3/ha]. */
    double incrementM3PerHa() {
        return growth.factor() * growth.curve().incrementM3PerHa(ageYears);
    }
}
