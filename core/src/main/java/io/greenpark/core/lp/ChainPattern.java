package io.greenpark.core.lp;

import java.util.Arrays;

/**
 * Where every number of the factorised system goes: the symbolic part of {@link ChainFactor}.
 *
 * <p>The unknowns are the rows of the programme and its <em>explicit</em> columns, those that touch rows of several stages
 * (stored energy, ramped powers, monthly peaks). They are eliminated stage by stage, in each stage rows first. The
 * <em>front</em> of a stage holds its own unknowns and those of later stages that own or earlier eliminations have
 * touched; it is small, because stages form a chain. All work here is linear in the size of the programme.
 */
final class ChainPattern {

    final StandardForm form;
    final int stages;
    final int unknowns;

    /** Unknowns of stage s have the positions from stageStart[s] to stageStart[s + 1]. */
    final int[] stageStart;

    /** Position of each row. */
    final int[] positionOfRow;

    /** Explicit columns in order of position, and the position of each. */
    final int[] explicit;

    final int[] positionOfExplicit;

    /** Whether a column is explicit. */
    final boolean[] isExplicit;

    /** Whether the unknown at a position is a row. */
    final boolean[] isRow;

    /** Front of stage s: its positions, own ones first, are those from frontStart[s] to frontStart[s + 1]. */
    final int[] frontStart;

    final int[] frontPosition;

    /** For each unknown that the front of stage s − 1 carries on, its place in the front of stage s. */
    final int[] carryStart;

    final int[] carryPlace;

    /** Offset of the panel (own rows of the front) of each stage. */
    final int[] panelStart;

    /** Largest number of unknowns that a front carries on. */
    final int largestCarry;

    /** What is assembled in which stage. */
    final ChainAssembly assembly;

    ChainPattern(StandardForm form) {
        this.form = form;
        stages = form.model().stages;
        isExplicit = explicitColumns();
        int explicitCount = 0;
        for (boolean flag : isExplicit) {
            explicitCount += flag ? 1 : 0;
        }
        unknowns = form.rows + explicitCount;
        stageStart = new int[stages + 1];
        positionOfRow = new int[form.rows];
        explicit = new int[explicitCount];
        positionOfExplicit = new int[form.columns];
        isRow = new boolean[unknowns];
        number();

        frontStart = new int[stages + 1];
        carryStart = new int[stages + 1];
        panelStart = new int[stages + 1];
        assembly = new ChainAssembly(this);
        var positions = new Ints();
        var places = new Ints();
        largestCarry = fronts(positions, places);
        frontPosition = positions.toArray();
        carryPlace = places.toArray();
    }

    private boolean[] explicitColumns() {
        boolean[] flags = new boolean[form.columns];
        for (int q = 0; q < form.columns; q++) {
            int first = -1;
            for (int k = form.columnStart[q]; k < form.columnStart[q + 1]; k++) {
                int i = form.entryRow[k];
                if (!form.model().periodRow[i]) {
                    int stage = form.model().rowStage[i];
                    flags[q] |= first >= 0 && stage != first;
                    first = stage;
                }
            }
        }
        return flags;
    }

    private void number() {
        int[] next = new int[stages + 1];
        int[] rowsOf = new int[stages];
        for (int i = 0; i < form.rows; i++) {
            rowsOf[form.model().rowStage[i]]++;
            next[form.model().rowStage[i] + 1]++;
        }
        for (int q = 0; q < form.columns; q++) {
            if (isExplicit[q]) {
                next[form.stage[q] + 1]++;
            }
        }
        for (int s = 0; s < stages; s++) {
            next[s + 1] += next[s];
        }
        System.arraycopy(next, 0, stageStart, 0, stages + 1);
        int[] nextColumn = new int[stages];
        for (int s = 0; s < stages; s++) {
            nextColumn[s] = stageStart[s] + rowsOf[s];
        }
        for (int i = 0; i < form.rows; i++) {
            int position = next[form.model().rowStage[i]]++;
            positionOfRow[i] = position;
            isRow[position] = true;
        }
        Arrays.fill(positionOfExplicit, -1);
        int e = 0;
        for (int q = 0; q < form.columns; q++) {
            if (isExplicit[q]) {
                explicit[e++] = q;
                positionOfExplicit[q] = nextColumn[form.stage[q]]++;
            }
        }
    }

    /** Builds all fronts and returns the largest number of unknowns carried on. */
    private int fronts(Ints positions, Ints places) {
        int[] place = new int[unknowns];
        int[] seenIn = new int[unknowns];
        Arrays.fill(seenIn, -1);
        int[] carried = new int[0];
        int largest = 0;
        int[] members = new int[unknowns];
        for (int s = 0; s < stages; s++) {
            int count = 0;
            for (int p = stageStart[s]; p < stageStart[s + 1]; p++) {
                seenIn[p] = s;
                members[count++] = p;
            }
            int own = count;
            for (int p : carried) {
                if (seenIn[p] != s) {
                    seenIn[p] = s;
                    members[count++] = p;
                }
            }
            count = assembly.addTouched(s, seenIn, members, count);
            Arrays.sort(members, own, count);
            for (int i = 0; i < count; i++) {
                place[members[i]] = i;
                positions.add(members[i]);
            }
            frontStart[s + 1] = frontStart[s] + count;
            carryStart[s + 1] = carryStart[s] + carried.length;
            for (int p : carried) {
                places.add(place[p]);
            }
            panelStart[s + 1] = panelStart[s] + own * count;
            assembly.place(s, place, own, count);
            carried = Arrays.copyOfRange(members, own, count);
            largest = Math.max(largest, carried.length);
        }
        return largest;
    }
}
