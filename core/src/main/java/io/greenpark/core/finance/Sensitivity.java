package io.greenpark.core.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a project is worth when one of its inputs is a fifth lower or higher and everything else stays, the plan of dispatch
 * included, docs/model.md eq. (FIN-22). It is worked out when it is first asked for, and a sweep never asks.
 */
public final class Sensitivity {

    /** Nothing is moved. */
    public static final Sensitivity NONE = of(List.of());

    /** How far every input is moved, the same for all so that they can be compared [1]. */
    public static final double RANGE_FRACTION = 0.2;

    private static final List<String> OWNERS = List.of(InvestmentModel.PARK, InvestmentModel.INVESTOR);

    private @Nullable BiFunction<Lever, Double, ProjectResult> moved;
    private @Nullable List<SensitivityRow> rows;

    private Sensitivity(@Nullable BiFunction<Lever, Double, ProjectResult> moved, @Nullable List<SensitivityRow> rows) {
        this.moved = moved;
        this.rows = rows;
    }

    /** Rows that are known. */
    public static Sensitivity of(List<SensitivityRow> rows) {
        return new Sensitivity(null, List.copyOf(rows));
    }

    /** The rows of the project that {@code moved} gives with an input multiplied by a factor. */
    static Sensitivity when(BiFunction<Lever, Double, ProjectResult> moved) {
        return new Sensitivity(moved, null);
    }

    /** The project with {@code lever} times {@code factor}. */
    ProjectResult at(Lever lever, double factor) {
        BiFunction<Lever, Double, ProjectResult> of = moved;
        if (of == null) {
            throw new IllegalStateException("rows that were read cannot be moved");
        }
        return of.apply(lever, factor);
    }

    /** Both ends of every input that moves the worth of the project to an owner, owner by owner. */
    public synchronized List<SensitivityRow> rows() {
        List<SensitivityRow> known = rows;
        if (known == null) {
            known = workedOut();
            rows = known;
        }
        return known;
    }

    private List<SensitivityRow> workedOut() {
        List<SensitivityRow> all = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            ProjectResult low = at(lever, 1.0 - RANGE_FRACTION);
            ProjectResult high = at(lever, 1.0 + RANGE_FRACTION);
            for (String owner : OWNERS) {
                low.party(owner).ifPresent(atLow -> high.party(owner).ifPresent(atHigh -> {
                    var first = SensitivityRow.of(atLow, lever, 1.0 - RANGE_FRACTION);
                    var second = SensitivityRow.of(atHigh, lever, 1.0 + RANGE_FRACTION);
                    if (first.npvYuan() != second.npvYuan()) {
                        all.add(first);
                        all.add(second);
                    }
                }));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(row -> OWNERS.indexOf(row.owner())))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sensitivity that && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return rows().hashCode();
    }

    @Override
    public String toString() {
        return rows().toString();
    }
}
