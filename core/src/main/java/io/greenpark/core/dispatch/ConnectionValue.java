package io.greenpark.core.dispatch;

/**
 * How the best sizes use a limit of a grid connection, and what relaxing it is worth; docs/model.md eq. (DIS-80).
 *
 * @param node id of the node
 * @param flow which flow it limits
 * @param mostMw the limit [MW]
 * @param usedMw largest flow [MW]
 * @param binds whether it is used up in some step
 * @param worth what the goal falls by for 1 MW more; zero where it does not bind
 */
public record ConnectionValue(String node, Flow flow, double mostMw, double usedMw, boolean binds, double worth) {

    /** What a connection limits. */
    public enum Flow {
        IMPORT,
        EXPORT
    }
}
