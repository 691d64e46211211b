package io.greenpark.core.product;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the European Union's carbon border adjustment (CBAM).
 *
 * @param id catalogue id
 * @param title name for people
 * @param freeFraction part of the benchmark that is still allocated for free, by year, in rising order [1]
 * @param exemptTonnes mass of goods a year up to which an importer needs no certificates [t/a]
 * @param goods goods that are covered, or proposed to be
 */
public record CbamRules(
        String id, Title title, Map<Integer, Double> freeFraction, double exemptTonnes, List<CbamGoods> goods) {

    /** How the rules stand to a code of the Combined Nomenclature. */
    public enum Scope {
        /** The law covers it. */
        IN_SCOPE,
        /** The law does not cover it, whatever is proposed. */
        IF_EXTENDED,
        /** The rules tell codes apart that begin with it: more digits are needed. */
        NOT_KNOWN
    }

    /**
     * What a code belongs to.
     *
     * @param scope whether it is covered
     * @param goods the goods that cover it, or are proposed to; {@code null} if there are none
     */
    public record Match(Scope scope, @Nullable CbamGoods goods) {}

    public CbamRules {
        Require.id("id", id);
        freeFraction = Collections.unmodifiableMap(new TreeMap<>(freeFraction));
        Require.notEmpty("freeFraction", freeFraction.keySet());
        freeFraction.values().forEach(fraction -> Require.fraction("freeFraction", fraction));
        Require.notNegative("exemptTonnes", exemptTonnes);
        goods = List.copyOf(goods);
    }

    /** What {@code code} belongs to: the goods with the longest beginning of it, docs/model.md eq. (PRO-10). */
    public Match match(String code) {
        @Nullable CbamGoods best = null;
        int most = 0;
        for (CbamGoods candidate : goods) {
            if (candidate.dividesBelow(code)) {
                return new Match(Scope.NOT_KNOWN, candidate);
            }
            int depth = candidate.depth(code).orElse(0);
            if (depth > most) {
                most = depth;
                best = candidate;
            }
        }
        boolean covered = best != null && !best.proposed();
        return new Match(covered ? Scope.IN_SCOPE : Scope.IF_EXTENDED, best);
    }
}
