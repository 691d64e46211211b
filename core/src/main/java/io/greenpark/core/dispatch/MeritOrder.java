package io.greenpark.core.dispatch;

/** Sorts the few columns of a step by their cost. */
final class MeritOrder {

    private MeritOrder() {}

    /** The offsets that stand for columns, by ascending cost in step {@code t}. */
    static int[] ascending(DispatchModel model, int t, int[] offsets) {
        int[] sorted = new int[offsets.length];
        int size = 0;
        for (int offset : offsets) {
            if (offset == NodeLayout.NONE) {
                continue;
            }
            int at = size++;
            double cost = model.linear.cost(model.column(t, offset));
            while (at > 0 && model.linear.cost(model.column(t, sorted[at - 1])) > cost) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = offset;
        }
        return java.util.Arrays.copyOf(sorted, size);
    }
}
