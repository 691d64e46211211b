package io.greenpark.reports.explain;

/** Way from the rows of a run to a figure. */
interface Derivation {

    /** Works out {@code figure}, which the run has, from what it is made of. */
    Explanation explain(Figure figure);
}
