package io.greenpark.core.carbon;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * What a park does, besides burning fuels and using electricity, that its greenhouse gas account and its intensities ask for.
 *
 * @param process gases set free by processes
 * @param purchasedHeat heat bought from outside
 * @param heatExports waste heat of power plants given off across the boundary
 * @param valueAddedYuan value added of 8,760 hours (增加值) [yuan]; 0 where it is not known
 */
public record Activities(
        List<ProcessEmission> process,
        List<PurchasedHeat> purchasedHeat,
        List<HeatExport> heatExports,
        double valueAddedYuan) {

    /** Nothing of the kind. */
    public static final Activities NONE = new Activities(List.of(), List.of(), List.of(), 0.0);

    public Activities {
        process = List.copyOf(process);
        purchasedHeat = List.copyOf(purchasedHeat);
        heatExports = List.copyOf(heatExports);
        Require.notNegative("valueAddedYuan", valueAddedYuan);
    }

    /** The same with other processes. */
    public Activities with(List<ProcessEmission> otherProcesses) {
        return new Activities(otherProcesses, purchasedHeat, heatExports, valueAddedYuan);
    }
}
