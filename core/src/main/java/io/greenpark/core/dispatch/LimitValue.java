package io.greenpark.core.dispatch;

/**
 * How the best sizes use a limit of a node on energies, and what relaxing it is worth; docs/model.md eq. (DIS-80).
 *
 * @param node id of the node
 * @param limit the limit
 * @param periods periods in which it asks for anything
 * @param used share, emissions or energy of the period that is closest to the limit [unit of the limit]
 * @param binds whether it is used up in some period
 * @param worth what the goal falls by if it gives way by one in all periods: by the whole of a share, by 1 tCO2, by 1 MWh in the
 *     hour without feed-in that is worth most; zero where it does not bind
 */
public record LimitValue(String node, EnergyLimit limit, int periods, double used, boolean binds, double worth) {}
