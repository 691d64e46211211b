package io.greenpark.spark.tables;

import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetTables;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs that follow one another and are committed together: a part of each table.
 *
 * @param number its number, counted from 0
 * @param runs its runs
 * @param given why runs have no results that need not be simulated any more, by their ids
 */
public record Batch(int number, List<Run> runs, Map<String, String> given) implements Serializable {

    /** Most runs of a batch: what is simulated again when a process dies. */
    static final int MOST_RUNS = 128;

    /** Batches of a study, if that is possible with fewer runs in each: how many cores can have work. */
    static final int BATCHES = 512;

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A run.
     *
     * @param id its id
     * @param number place in the study, from 1
     * @param kind what it is for
     * @param draws its rows of {@link ParquetTables#DRAWS}
     */
    public record Run(String id, int number, String kind, List<List<@Nullable Object>> draws) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    public Batch {
        runs = new ArrayList<>(runs);
        given = new TreeMap<>(given);
    }

    /** The batches of a study, which depend on its runs alone. */
    public static List<Batch> of(ParquetStudy study) {
        List<ParquetStudy.Run> runs = study.runs();
        int size = Math.min(MOST_RUNS, (runs.size() + BATCHES - 1) / BATCHES);
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < runs.size(); from += size) {
            List<Run> own = new ArrayList<>();
            for (int k = from; k < Math.min(runs.size(), from + size); k++) {
                ParquetStudy.Run run = runs.get(k);
                own.add(new Run(
                        run.id(), k + 1, run.kind(), ParquetTables.draws(run).toList()));
            }
            batches.add(new Batch(batches.size(), own, Map.of()));
        }
        return batches;
    }

    /** The same batch with runs that are not simulated. */
    public Batch without(Map<String, String> reasons) {
        return new Batch(number, runs, reasons);
    }

    /** Ids of the runs. */
    public List<String> ids() {
        return runs.stream().map(Run::id).toList();
    }

    /** Name of the files of its parts. */
    public String part() {
        return "part-%05d.parquet".formatted(number);
    }
}
