package io.greenpark.core.result;

import java.util.Locale;

/** Why a way out for surplus energy took no more of it in a step. */
public enum Outlet {
    /** There is none, or it does not serve, or it is forbidden. */
    NONE,
    /** It is at its largest power. */
    AT_LIMIT,
    /** It is a store that is full. */
    FULL,
    /** It could have taken more: the rule, the plan or what lies behind it did not ask for it. */
    ROOM;

    /** Id in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
