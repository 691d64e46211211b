package io.greenpark.core.series;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that is worked out when it is asked for the first time, and never if nobody asks. */
public final class ColumnOnDemand {

    private final Supplier<SummedColumn> work;
    private volatile @Nullable SummedColumn known;

    /** @param work gives the column, the same whenever it is asked */
    public ColumnOnDemand(Supplier<SummedColumn> work) {
        this.work = work;
    }

    /** The column. */
    public SummedColumn get() {
        SummedColumn column = known;
        if (column == null) {
            column = work.get();
            known = column;
        }
        return column;
    }
}
