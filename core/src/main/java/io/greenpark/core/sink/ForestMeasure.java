package io.greenpark.core.sink;

import java.util.Locale;

/** Kinds of measures in a forest; each is a cause of its own in the ledger. */
public enum ForestMeasure {
    /** Trees on land that was none of forest (造林). */
    AFFORESTATION(ForestActivity.Plant.class),
    /** Trees on former farmland (退耕还林). */
    RETURNED_FARMLAND(ForestActivity.Plant.class),
    /** Trees on former mines and bare hills (废弃矿山、荒山恢复). */
    MINE_RESTORATION(ForestActivity.Plant.class),
    /** Damaged forest is mended and grows better (林业修复). */
    RESTORATION(ForestActivity.Treat.class),
    /** Young and middle-aged forest is tended: a little is taken, the rest grows better (森林抚育). */
    TENDING(ForestActivity.Treat.class),
    /** Trees are taken out of a stand (间伐). */
    THINNING(ForestActivity.Treat.class),
    /** Fire, storm or pests in a given year. */
    DISTURBANCE(ForestActivity.Treat.class),
    /** A stand is felled and planted again (采伐更新). */
    HARVEST(ForestActivity.Replace.class),
    /** A stand that yields little gives way to another species (低效林改造). */
    LOW_YIELD_CONVERSION(ForestActivity.Replace.class);

    private final Class<? extends ForestActivity.Work> effect;

    ForestMeasure(Class<? extends ForestActivity.Work> effect) {
        this.effect = effect;
    }

    /** What it does to the trees. */
    public Class<? extends ForestActivity.Work> effect() {
        return effect;
    }

    /** The word of the scenario format, and the cause in the ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
