package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A book of attributes while it is written: every booking takes from one account and gives to another, and nothing can be taken that
 * is not there. So no MWh has two claimants, docs/model.md eq. (CAR-17).
 */
public final class AttributeBook {

    /** Claimant of what nobody claims. */
    static final String NOBODY = "nobody";

    private final Map<Lot, Double> heldMwh = new LinkedHashMap<>();
    private final Map<Lot, Double> storedMwh = new LinkedHashMap<>();
    private final Map<Lot, Set<String>> claimants = new LinkedHashMap<>();
    private final List<AttributeEntry> entries = new ArrayList<>();

    /**
     * Books attributes that come into being or are bought.
     *
     * @param from a source of attributes
     */
    public void receive(
            YearMonth month, Lot lot, AttributeAccount from, AttributeAccount to, double mwh, String claimant) {
        Require.notNegative("mwh", mwh);
        if (!from.source()) {
            throw new InvalidValueException("from", "must be a source of attributes", from.id());
        }
        if (mwh > 0.0) {
            add(month, lot, from, to, mwh, claimant, lot.produced().getYear());
        }
    }

    /**
     * Claims certificates that are held.
     *
     * @throws InvalidValueException if the lot has fewer left, naming who has claimed it before
     */
    public void claim(YearMonth month, Lot lot, AttributeAccount to, double mwh, String claimant, int forYear) {
        Require.notNegative("mwh", mwh);
        double leftMwh = heldMwh.getOrDefault(lot, 0.0);
        if (mwh > leftMwh) {
            throw refused(lot.id(), claimant, mwh, leftMwh, claimants(lot::equals));
        }
        if (mwh > 0.0) {
            add(month, lot, AttributeAccount.HELD, to, mwh, claimant, forYear);
        }
    }

    /**
     * Claims certificates of the lots that {@code which} admits, the oldest first.
     *
     * @throws InvalidValueException if they have fewer left, naming who has claimed them before
     */
    public void claimOldest(
            YearMonth month, Predicate<Lot> which, AttributeAccount to, double mwh, String claimant, int forYear) {
        List<Lot> lots = oldestFirst(which);
        double leftMwh = lots.stream().mapToDouble(heldMwh::get).sum();
        if (mwh > leftMwh) {
            throw refused("certificates of " + forYear, claimant, mwh, leftMwh, claimants(which));
        }
        double openMwh = mwh;
        for (Lot lot : lots) {
            double takenMwh = Math.min(openMwh, heldMwh.get(lot));
            claim(month, lot, to, takenMwh, claimant, forYear);
            openMwh -= takenMwh;
        }
    }

    /**
     * Books attributes of energy that leaves the batteries, the oldest first, as far as there are any.
     *
     * @return what was booked [MWh]
     */
    public double release(YearMonth month, String asset, AttributeAccount to, double mwh, String claimant) {
        Require.notNegative("mwh", mwh);
        double openMwh = mwh;
        for (Lot lot : oldestFirst(storedMwh, of -> of.asset().equals(asset))) {
            double takenMwh = Math.min(openMwh, storedMwh.get(lot));
            if (takenMwh > 0.0) {
                add(
                        month,
                        lot,
                        AttributeAccount.STORED,
                        to,
                        takenMwh,
                        claimant,
                        lot.produced().getYear());
                openMwh -= takenMwh;
            }
        }
        return mwh - openMwh;
    }

    /** Attributes of what the batteries hold of a plant [MWh]. */
    public double storedMwh(String asset) {
        double mwh = 0.0;
        for (Map.Entry<Lot, Double> stored : storedMwh.entrySet()) {
            mwh += stored.getKey().asset().equals(asset) ? stored.getValue() : 0.0;
        }
        return mwh;
    }

    /** Certificates of the lots that {@code which} admits [MWh]. */
    public double heldMwh(Predicate<Lot> which) {
        return oldestFirst(which).stream().mapToDouble(heldMwh::get).sum();
    }

    /**
     * Who has claimed any of the lots that {@code which} admits, in words; empty if nobody has. Where certificates of some of these
     * lots were held, the others are not in question.
     */
    public String claimants(Predicate<Lot> which) {
        Predicate<Lot> inQuestion = heldMwh.keySet().stream().anyMatch(which) ? which.and(heldMwh::containsKey) : which;
        Set<String> all = new LinkedHashSet<>();
        claimants.forEach((lot, of) -> all.addAll(inQuestion.test(lot) ? of : Set.of()));
        return String.join(", ", all);
    }

    /** Claims all certificates of the lots that {@code which} admits, each for the year of its production. */
    public void claimAll(YearMonth month, Predicate<Lot> which, AttributeAccount to, String claimant) {
        for (Lot lot : oldestFirst(which)) {
            claim(month, lot, to, heldMwh.get(lot), claimant, lot.produced().getYear());
        }
    }

    /** What was booked, in order. */
    public List<AttributeEntry> entries() {
        return List.copyOf(entries);
    }

    private List<Lot> oldestFirst(Predicate<Lot> which) {
        return oldestFirst(heldMwh, which);
    }

    private static List<Lot> oldestFirst(Map<Lot, Double> lots, Predicate<Lot> which) {
        return lots.keySet().stream()
                .filter(which)
                .sorted((a, b) -> a.produced().compareTo(b.produced()))
                .toList();
    }

    private void add(
            YearMonth month,
            Lot lot,
            AttributeAccount from,
            AttributeAccount to,
            double mwh,
            String claimant,
            int forYear) {
        if (from == AttributeAccount.HELD) {
            heldMwh.merge(lot, -mwh, Double::sum);
        } else if (from == AttributeAccount.STORED) {
            storedMwh.merge(lot, -mwh, Double::sum);
        }
        if (to == AttributeAccount.HELD) {
            heldMwh.merge(lot, mwh, Double::sum);
        } else if (to == AttributeAccount.STORED) {
            storedMwh.merge(lot, mwh, Double::sum);
        } else if (to != AttributeAccount.LOST) {
            claimants.computeIfAbsent(lot, unused -> new LinkedHashSet<>()).add("%s (%s)".formatted(claimant, to.id()));
        }
        entries.add(new AttributeEntry(month, lot, from, to, mwh, claimant, forYear));
    }

    private static InvalidValueException refused(
            String what, String claimant, double mwh, double leftMwh, String claimants) {
        return new InvalidValueException(
                "mwh",
                claimants.isEmpty()
                        ? "of %s for %s must be at most %s MWh, which are there".formatted(what, claimant, leftMwh)
                        : "of %s for %s must be at most %s MWh, which are left; claimed already: %s"
                                .formatted(what, claimant, leftMwh, claimants),
                mwh);
    }
}
