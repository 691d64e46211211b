package io.greenpark.core.ledger;

import java.util.Arrays;

/**
 * Divides the green power of a node among the plants it comes from, and books it by month, docs/model.md eq. (CAR-15) and (CAR-16).
 *
 * <p>Curtailment meets the plants in proportion to what they could deliver. Whatever uses green power, uses that of all origins in
 * proportion: of own and received power what is used at once, of the inventory what comes from a battery.
 */
final class OriginKernel {

    private static final int AVAILABLE = EnergyAccount.AVAILABLE.ordinal();
    private static final int RECEIVED = EnergyAccount.RECEIVED.ordinal();
    private static final int CURTAILED = EnergyAccount.CURTAILED.ordinal();
    private static final int OWN_USE = EnergyAccount.OWN_USE.ordinal();
    private static final int STORAGE_LOSS = EnergyAccount.STORAGE_LOSS.ordinal();
    private static final int STORED_CHANGE = EnergyAccount.STORED_CHANGE.ordinal();
    private static final int SELF_USED = EnergyAccount.SELF_USED.ordinal();
    private static final int EXPORTED = EnergyAccount.EXPORTED.ordinal();
    private static final int EXPORTED_FROM_STORAGE = EnergyAccount.EXPORTED_FROM_STORAGE.ordinal();
    private static final int SENT = EnergyAccount.SENT.ordinal();

    private OriginKernel() {}

    /** Forgets what was received in the step before. */
    static void begin(OriginColumns of) {
        Arrays.fill(of.receivedMw, 0.0);
    }

    /** Divides the input of the node in step {@code t}: own power {@code greenMw} after curtailment, and what was received. */
    static void input(OriginColumns of, int t, double greenMw) {
        final double h = of.stepHours;
        final int m = of.monthOfStep[t];
        final double[] inputMw = of.inputMw;
        for (int a = 0; a < inputMw.length; a++) {
            inputMw[a] = of.receivedMw[a];
            of.mwh[a][m][RECEIVED] += h * of.receivedMw[a];
            of.dischargeMw[a] = 0.0;
        }
        double availableMw = 0.0;
        for (double[] plant : of.availableMw) {
            availableMw += plant[t];
        }
        final double used = availableMw > 0.0 ? Math.min(1.0, greenMw / availableMw) : 0.0;
        for (int p = 0; p < of.availableMw.length; p++) {
            final double plantMw = of.availableMw[p][t];
            final int a = of.firstOwn + p;
            final double[] booked = of.mwh[a][m];
            inputMw[a] += used * plantMw;
            booked[AVAILABLE] += h * plantMw;
            booked[CURTAILED] += h * (plantMw - used * plantMw);
        }
    }

    /** Notes that battery {@code b} delivers {@code greenMw} of its green inventory {@code inventoryMwh}. */
    static void discharge(OriginColumns of, int b, double greenMw, double inventoryMwh) {
        if (greenMw > 0.0) {
            final double perMwh = greenMw / inventoryMwh;
            for (int a = 0; a < of.dischargeMw.length; a++) {
                of.dischargeMw[a] += perMwh * of.storedMwh[b][a];
            }
        }
    }

    /** Books the uses of step {@code t}, direct ones of {@code inputMw} and those of {@code dischargeMw} from batteries. */
    static void book(OriginColumns of, int t, GreenUse direct, double inputMw, GreenUse stored, double toStorageMw) {
        final double h = of.stepHours;
        final int m = of.monthOfStep[t];
        final double perInput = inputMw > 0.0 ? h / inputMw : 0.0;
        final double dischargeMw = stored.totalMw();
        final double perDischarge = dischargeMw > 0.0 ? h / dischargeMw : 0.0;
        for (int a = 0; a < of.inputMw.length; a++) {
            final double[] booked = of.mwh[a][m];
            final double in = perInput * of.inputMw[a];
            final double out = perDischarge * of.dischargeMw[a];
            final double sentMwh = in * direct.linesMw + out * stored.linesMw;
            booked[OWN_USE] += in * direct.ownUseMw + out * stored.ownUseMw;
            booked[SELF_USED] += in * direct.loadMw + out * stored.loadMw;
            booked[SENT] += sentMwh;
            booked[EXPORTED] += in * direct.exportMw;
            booked[EXPORTED_FROM_STORAGE] += out * stored.exportMw;
            booked[STORAGE_LOSS] += in * toStorageMw - out * dischargeMw;
            of.sentMw[a] = sentMwh / h;
        }
    }

    /** Moves the inventory of battery {@code b}: {@code keptMwh} of {@code beforeMwh} stay, {@code addedMwh} of the input join. */
    static void store(
            OriginColumns of, int t, int b, double beforeMwh, double keptMwh, double addedMwh, double inputMw) {
        final int m = of.monthOfStep[t];
        final double kept = beforeMwh > 0.0 ? keptMwh / beforeMwh : 0.0;
        final double added = inputMw > 0.0 ? addedMwh / inputMw : 0.0;
        for (int a = 0; a < of.inputMw.length; a++) {
            final double afterMwh = kept * of.storedMwh[b][a] + added * of.inputMw[a];
            final double[] booked = of.mwh[a][m];
            final double changeMwh = afterMwh - of.storedMwh[b][a];
            booked[STORED_CHANGE] += changeMwh;
            booked[STORAGE_LOSS] -= changeMwh;
            of.storedMwh[b][a] = afterMwh;
        }
    }

    /** Hands {@code arrivingMw} of green power, of {@code sentMw} that left over all lines, to the node at the end of a line. */
    static void receive(OriginColumns from, OriginColumns to, double arrivingMw, double sentMw) {
        if (sentMw > 0.0) {
            final double share = arrivingMw / sentMw;
            for (int a = 0; a < from.sentMw.length; a++) {
                to.receivedMw[a] += share * from.sentMw[a];
            }
        }
    }
}
