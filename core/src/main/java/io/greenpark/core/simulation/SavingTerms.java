package io.greenpark.core.simulation;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.settlement.Division;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of what shared assets save, docs/model.md eq. (BIL-25) to (BIL-27).
 *
 * @param parks ids of the parks
 * @param aloneYuan what each of them pays without the assets [yuan]
 * @param nodes ids of the parks and hubs
 * @param billsYuan what each node pays with them [yuan]
 */
record SavingTerms(List<String> parks, List<Double> aloneYuan, List<String> nodes, List<Double> billsYuan) {

    private static final Indicator SAVING = Indicator.SHARED_SAVING_YUAN;
    private static final Indicator TRANSFER = Indicator.SHARED_TRANSFER_YUAN;

    /** What is saved together, a fraction of which is the part of park {@code n}. */
    List<Working> byWeight(int n, double fraction, double partYuan) {
        List<Working> terms = together(parks.get(n), fraction);
        return rounded(terms, parks.get(n), partYuan);
    }

    /**
     * What park {@code n} pays alone less what it adds on the mean to the bills of every group of the others.
     *
     * @param togetherYuan what every coalition pays with the assets, by the bits of its members; nothing for that of none [yuan]
     */
    List<Working> shapley(int n, List<Double> togetherYuan, double partYuan) {
        String park = parks.get(n);
        List<Working> terms = new ArrayList<>();
        terms.add(Working.of(park, SAVING, WorkingRow.ALONE, aloneYuan.get(n)).about(park));
        for (int coalition = 1; coalition < togetherYuan.size(); coalition++) {
            boolean member = (coalition >> n & 1) == 1;
            int others = Integer.bitCount(coalition) - (member ? 1 : 0);
            boolean all = coalition == togetherYuan.size() - 1;
            WorkingRow row = all ? WorkingRow.TOGETHER : WorkingRow.COALITION;
            double weight = Division.shapleyWeight(others, parks.size());
            terms.add(Working.of(park, SAVING, row, togetherYuan.get(coalition))
                    .about(members(coalition))
                    .times(member ? -weight : weight, "1"));
        }
        return rounded(terms, park, partYuan);
    }

    /** The part of park {@code n} less what its own bill has fallen by. */
    List<Working> transfer(int n, double partYuan) {
        String park = parks.get(n);
        return List.of(
                Working.of(park, TRANSFER, SAVING, partYuan),
                Working.of(park, TRANSFER, WorkingRow.ALONE, aloneYuan.get(n))
                        .about(park)
                        .times(-1.0, "1"),
                Working.of(park, TRANSFER, WorkingRow.TOGETHER, billsYuan.get(n))
                        .about(park));
    }

    /** The terms of all nodes together. */
    List<Working> all(double savedYuan) {
        List<Working> terms = together("all", 1.0);
        terms.add(Working.of("all", TRANSFER, SAVING, savedYuan));
        for (int n = 0; n < parks.size(); n++) {
            terms.addAll(transfer(n, 0.0).subList(1, 3));
        }
        return terms;
    }

    private List<Working> together(String node, double fraction) {
        List<Working> terms = new ArrayList<>();
        for (int n = 0; n < parks.size(); n++) {
            terms.add(Working.of(node, SAVING, WorkingRow.ALONE, aloneYuan.get(n))
                    .about(parks.get(n))
                    .times(fraction, "1"));
        }
        for (int n = 0; n < nodes.size(); n++) {
            terms.add(Working.of(node, SAVING, WorkingRow.TOGETHER, billsYuan.get(n))
                    .about(nodes.get(n))
                    .times(-fraction, "1"));
        }
        return terms;
    }

    private static List<Working> rounded(List<Working> terms, String park, double partYuan) {
        double sumYuan = terms.stream().mapToDouble(Working::value).sum();
        terms.add(Working.of(park, SAVING, WorkingRow.ROUNDING, partYuan - sumYuan));
        return terms;
    }

    private String members(int coalition) {
        List<String> members = new ArrayList<>();
        for (int n = 0; n < parks.size(); n++) {
            if ((coalition >> n & 1) == 1) {
                members.add(parks.get(n));
            }
        }
        return String.join(" + ", members);
    }
}
