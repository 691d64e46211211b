package io.greenpark.core.lp;

/**
 * The numbers that enter each front of a {@link ChainPattern}, and where.
 *
 * <p>The system has a block A Θ A' of the columns that are eliminated beforehand, the entries of explicit columns, and −1/θ on
 * the diagonal of explicit columns. A target at or above zero is an offset in the panel storage, a target below zero is the
 * complement of an offset in the part that the front carries on.
 */
final class ChainAssembly {

    private final ChainPattern pattern;
    private final StandardForm form;

    /** Columns eliminated beforehand, by the stage of their first row. */
    private final int[] columnsStart;

    private final int[] columnsByStage;

    /** Entries of explicit columns, by the stage of their first unknown. */
    private final int[] linksStart;

    private final int[] linkColumn;
    private final int[] linkEntry;

    /** Products a·a'·θ[column] of stage s: those from productStart[s] to productStart[s + 1]. */
    final int[] productStart;

    final int[] productColumn;
    final int[] productTarget;
    final double[] productWeight;

    /** Constants: entries of explicit columns. */
    final int[] constantTarget;

    final double[] constantValue;

    /** Target of the diagonal of each explicit column, in their order; always in a panel. */
    final int[] diagonalTarget;

    private int products;
    private int diagonals;

    ChainAssembly(ChainPattern pattern) {
        this.pattern = pattern;
        this.form = pattern.form;
        int stages = pattern.stages;
        columnsStart = new int[stages + 1];
        linksStart = new int[stages + 1];
        int productCount = 0;
        for (int q = 0; q < form.columns; q++) {
            int length = form.columnStart[q + 1] - form.columnStart[q];
            if (pattern.isExplicit[q]) {
                for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
                    linksStart[stageOfLink(q, k) + 1]++;
                }
            } else {
                columnsStart[stageOfColumn(q) + 1]++;
                productCount += length * (length + 1) / 2;
            }
        }
        for (int s = 0; s < stages; s++) {
            columnsStart[s + 1] += columnsStart[s];
            linksStart[s + 1] += linksStart[s];
        }
        columnsByStage = new int[columnsStart[stages]];
        linkColumn = new int[linksStart[stages]];
        linkEntry = new int[linksStart[stages]];
        sortByStage();
        productStart = new int[stages + 1];
        productColumn = new int[productCount];
        productTarget = new int[productCount];
        productWeight = new double[productCount];
        constantTarget = new int[linkEntry.length];
        constantValue = new double[linkEntry.length];
        diagonalTarget = new int[pattern.explicit.length];
    }

    /** First constant of stage {@code s}. */
    int constantStart(int s) {
        return linksStart[s];
    }

    private int stageOfColumn(int q) {
        int stage = Integer.MAX_VALUE;
        for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
            stage = Math.min(stage, form.model().rowStage[form.entryRow[k]]);
        }
        return stage == Integer.MAX_VALUE ? form.stage[q] : stage;
    }

    private int stageOfLink(int q, int k) {
        return Math.min(form.stage[q], form.model().rowStage[form.entryRow[k]]);
    }

    private void sortByStage() {
        int[] nextColumn = columnsStart.clone();
        int[] nextLink = linksStart.clone();
        for (int q = 0; q < form.columns; q++) {
            if (pattern.isExplicit[q]) {
                for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
                    int to = nextLink[stageOfLink(q, k)]++;
                    linkColumn[to] = q;
                    linkEntry[to] = k;
                }
            } else {
                columnsByStage[nextColumn[stageOfColumn(q)]++] = q;
            }
        }
    }

    /** Appends to {@code members} all unknowns that stage {@code s} touches and that are not marked yet. */
    int addTouched(int s, int[] seenIn, int[] members, int count) {
        int size = count;
        for (int c = columnsStart[s]; c < columnsStart[s + 1]; c++) {
            int q = columnsByStage[c];
            for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
                size = addOnce(pattern.positionOfRow[form.entryRow[k]], s, seenIn, members, size);
            }
        }
        for (int l = linksStart[s]; l < linksStart[s + 1]; l++) {
            size = addOnce(pattern.positionOfExplicit[linkColumn[l]], s, seenIn, members, size);
            size = addOnce(pattern.positionOfRow[form.entryRow[linkEntry[l]]], s, seenIn, members, size);
        }
        return size;
    }

    private static int addOnce(int position, int s, int[] seenIn, int[] members, int size) {
        if (seenIn[position] == s) {
            return size;
        }
        seenIn[position] = s;
        members[size] = position;
        return size + 1;
    }

    /** Computes the targets of stage {@code s}, whose front has {@code own} of {@code size} unknowns at given places. */
    void place(int s, int[] place, int own, int size) {
        int panel = pattern.panelStart[s];
        for (int c = columnsStart[s]; c < columnsStart[s + 1]; c++) {
            int q = columnsByStage[c];
            for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
                for (int l = k; l < form.columnStart[q + 1]; l++) {
                    int a = place[pattern.positionOfRow[form.entryRow[k]]];
                    int b = place[pattern.positionOfRow[form.entryRow[l]]];
                    productColumn[products] = q;
                    productTarget[products] = target(a, b, panel, own, size);
                    productWeight[products++] = form.entryValue[k] * form.entryValue[l];
                }
            }
        }
        productStart[s + 1] = products;
        for (int l = linksStart[s]; l < linksStart[s + 1]; l++) {
            int a = place[pattern.positionOfExplicit[linkColumn[l]]];
            int b = place[pattern.positionOfRow[form.entryRow[linkEntry[l]]]];
            constantTarget[l] = target(a, b, panel, own, size);
            constantValue[l] = form.entryValue[linkEntry[l]];
        }
        while (diagonals < diagonalTarget.length && form.stage[pattern.explicit[diagonals]] == s) {
            int a = place[pattern.positionOfExplicit[pattern.explicit[diagonals]]];
            diagonalTarget[diagonals++] = target(a, a, panel, own, size);
        }
    }

    private static int target(int a, int b, int panel, int own, int size) {
        int row = Math.min(a, b);
        int column = Math.max(a, b);
        return row < own ? panel + row * size + column : ~((row - own) * (size - own) + column - own);
    }
}
