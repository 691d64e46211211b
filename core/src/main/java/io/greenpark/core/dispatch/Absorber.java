package io.greenpark.core.dispatch;

/**
 * The flows of one step that can take up what is missing in a balance: each has a value, a range and a sign, plus one for a
 * source and minus one for a use.
 */
final class Absorber {

    private final double[] value;
    private final double[] low;
    private final double[] high;
    private final double[] sign;
    private int size;

    Absorber(int largest) {
        value = new double[largest];
        low = new double[largest];
        high = new double[largest];
        sign = new double[largest];
    }

    void clear() {
        size = 0;
    }

    /** Adds a flow; earlier ones are preferred where several would do. Returns its index. */
    int add(double flow, double least, double most, double direction) {
        value[size] = Math.min(most, Math.max(least, flow));
        low[size] = least;
        high[size] = most;
        sign[size] = direction;
        return size++;
    }

    double value(int index) {
        return value[index];
    }

    /** Sources less uses of all flows. */
    double supply() {
        double sum = 0.0;
        for (int i = 0; i < size; i++) {
            sum += sign[i] * value[i];
        }
        return sum;
    }

    /**
     * Changes flows so that supply becomes {@code wanted}, and returns what could not be placed. The flow furthest from its
     * limits takes it if it can: at an optimum its marginal cost is the price, so that the change costs what it must.
     */
    double settle(double wanted) {
        double missing = wanted - supply();
        int inner = -1;
        double widest = 0.0;
        for (int i = 0; i < size; i++) {
            double margin = Math.min(value[i] - low[i], high[i] - value[i]);
            if (margin > widest) {
                widest = margin;
                inner = i;
            }
        }
        if (inner >= 0 && widest >= Math.abs(missing)) {
            value[inner] += sign[inner] * missing;
            return 0.0;
        }
        for (int i = 0; i < size && missing != 0.0; i++) {
            double change = sign[i] * missing;
            double changed = Math.min(high[i], Math.max(low[i], value[i] + change));
            double taken = sign[i] * (changed - value[i]);
            missing = changed == value[i] + change ? 0.0 : missing - taken;
            value[i] = changed;
        }
        return missing;
    }
}
