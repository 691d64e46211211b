package io.greenpark.core.study;

import java.util.List;

/** A rule that says which variants of a scenario are simulated. docs/model.md, chapter 15. */
public sealed interface SweepDesign permits GridDesign, ListDesign, LatinHypercube, Tornado {

    /** The kinds of designs. */
    enum Kind {
        GRID("grid"),
        LIST("list"),
        LATIN_HYPERCUBE("latin-hypercube"),
        TORNADO("tornado");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Name in files, and beginning of the ids of its points. */
        public String id() {
            return id;
        }
    }

    /** Number of its points; known without making them. */
    long size();

    /** Its points, in an order that depends on nothing but the design. */
    List<SweepPoint> points();

    /** Few of its points that together have each stated value, and of draws the lowest and the highest along every path. */
    default List<SweepPoint> telling() {
        return points();
    }
}
