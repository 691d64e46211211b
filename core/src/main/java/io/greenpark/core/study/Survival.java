package io.greenpark.core.study;

/**
 * How long a park goes on without the grid, by the step in which an outage begins.
 *
 * <p>Hours beyond the longest outage that is looked at are not counted.
 */
public final class Survival {

    private final double[] hours;
    private final double[] ascending;

    Survival(double[] hours) {
        this.hours = hours.clone();
        this.ascending = Quantiles.ascending(hours);
    }

    /** Number of starts. */
    public int starts() {
        return hours.length;
    }

    /** Hours survived by an outage that begins with step {@code start} [h]. */
    public double hours(int start) {
        return hours[start];
    }

    /** Share of the starts from which {@code least} hours are survived [1]. */
    public double probability(double least) {
        int survived = 0;
        for (double of : hours) {
            survived += of >= least ? 1 : 0;
        }
        return (double) survived / hours.length;
    }

    /** Hours that are exceeded from the share {@code probability} of all starts [h]. */
    public double exceededHours(double probability) {
        return Quantiles.exceeded(ascending, probability);
    }

    /** Mean hours [h]. */
    public double meanHours() {
        double sum = 0.0;
        for (double of : hours) {
            sum += of;
        }
        return sum / hours.length;
    }
}
