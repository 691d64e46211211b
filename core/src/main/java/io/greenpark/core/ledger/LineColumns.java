package io.greenpark.core.ledger;

/**
 * One line as tracing sees it.
 *
 * @param from index of the sending node
 * @param to index of the receiving node
 * @param efficiency power received over power sent [1]
 * @param sentMw power at the sending end per step [MW]
 */
record LineColumns(int from, int to, double efficiency, double[] sentMw) {}
