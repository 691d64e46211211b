package io.greenpark.scenarios.engine;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.SweepStudy;
import java.util.List;

/**
 * Simulates the runs of a study on other processes or machines, which write the results themselves, into a folder that all of them
 * reach; an optional module has it, and {@link java.util.ServiceLoader} finds where that is on the class path.
 */
public interface ResultsEngine {

    /**
     * Where a study is simulated, and where its results go.
     *
     * @param master where it is simulated, in the words of the engine
     * @param results folder of the results, a path or a URI
     * @param hourly whether the hourly flows are written too
     */
    record Place(String master, String results, boolean hourly) {}

    /**
     * What became of runs.
     *
     * @param status what
     * @param runs of how many
     * @param first the first of them
     * @param reason why the first has no results; empty if it has
     */
    record Outcome(RunStatus status, long runs, String first, String reason) {}

    /**
     * Simulates the points of {@code study} that the folder does not have, and writes the tables over all of them.
     *
     * @param image the same study, for those that simulate it
     * @param progress is told first how many points were there already, which count as finished, then after every batch of points
     * @return what became of the points, the statuses in their order
     * @throws EngineException if the engine cannot be reached or is lost, or the folder holds anything else
     */
    List<Outcome> sweep(SweepStudy study, StudyImage image, Place place, Progress progress);

    /** The same with the years 1 to {@code years} of an ensemble, and what is simulated beside them. */
    List<Outcome> ensemble(EnsembleStudy study, int years, StudyImage image, Place place, Progress progress);
}
