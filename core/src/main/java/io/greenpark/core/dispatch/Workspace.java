package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.lp.StagedIpm;
import org.jspecify.annotations.Nullable;

/**
 * Working storage of optimal and rolling dispatch that is used again: solvers find what the problem before has left, as far as
 * it suits, and allocate nothing while they solve. It changes no result by a bit.
 *
 * <p>Suits: for the merit-order programme and the closed form of one park, a problem with as many steps and months; for the
 * staged method, one that differs in prices, powers and limits only, and not in which of them are zero.
 *
 * <p>One thread at a time.
 */
public final class Workspace {

    private @Nullable MeritOrderDp meritOrder;
    private @Nullable ParkIpm park;
    private @Nullable StagedIpm staged;

    MeritOrderDp meritOrder(int steps, int blocks) {
        MeritOrderDp last = meritOrder;
        if (last == null || last.storageMw.length != steps || last.menu.blocks != blocks) {
            last = new MeritOrderDp(steps, blocks);
            meritOrder = last;
        }
        return last;
    }

    ParkIpm park(ParkProgramme programme) {
        ParkIpm last = park;
        if (last == null || !last.fits(programme)) {
            last = new ParkIpm(programme);
            park = last;
        }
        return last;
    }

    StagedIpm staged(LinearModel model) {
        StagedIpm last = staged;
        if (last == null || !last.reload(model)) {
            last = new StagedIpm(model);
            staged = last;
        }
        return last;
    }
}
