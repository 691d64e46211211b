package io.greenpark.spark.tables;

import java.io.Serial;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * Rows gathered by the number of their figure, in order, without the rows of a figure in memory: Spark sorts them, on disk where that
 * is needed, and they are read one by one.
 */
final class Grouped {

    /** Column of the number of the figure. */
    static final String FIGURE = "figure";

    private Grouped() {}

    /** What is made of the rows of a figure. */
    interface Gathering {

        /** Takes the next row. */
        void add(Row row);

        /** What they say. */
        double[] result();
    }

    /** Begins a figure. */
    interface Beginning extends Serializable {

        /** What gathers the rows of {@code figure}. */
        Gathering begin(int figure);
    }

    /**
     * What the rows of a figure say.
     *
     * @param figure its number
     * @param values what they say
     */
    record Said(int figure, double[] values) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /**
     * What the rows of each figure say, in no order.
     *
     * @param rows rows with the column {@link #FIGURE}
     * @param order column by which the rows of a figure are sorted
     */
    static List<Said> gather(Dataset<Row> rows, String order, Beginning beginning) {
        Column figure = functions.col(FIGURE);
        return rows.repartition(figure)
                .sortWithinPartitions(figure, functions.col(order))
                .toJavaRDD()
                .mapPartitions(sorted -> new Figures(sorted, beginning))
                .collect();
    }

    /** The figures of a partition, one after the other. */
    private static final class Figures implements Iterator<Said> {

        private final Iterator<Row> rows;
        private final Beginning beginning;
        private @Nullable Row next;

        Figures(Iterator<Row> rows, Beginning beginning) {
            this.rows = rows;
            this.beginning = beginning;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Said next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            int figure = next.getInt(next.fieldIndex(FIGURE));
            Gathering gathering = beginning.begin(figure);
            while (next != null && next.getInt(next.fieldIndex(FIGURE)) == figure) {
                gathering.add(next);
                advance();
            }
            return new Said(figure, gathering.result());
        }
    }
}
