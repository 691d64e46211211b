package io.greenpark.reports.run;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.table.DataTable;
import io.greenpark.reports.table.PypsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a case as a folder of CSV files that PyPSA imports as a network. */
public final class PypsaFolder {

    private PypsaFolder() {}

    /**
     * Writes the folder.
     *
     * @param variant case to write
     * @param result what became of it
     * @param axis its time axis
     * @param folder a new or empty directory; its parents are made where they are missing
     * @return {@code folder}
     * @throws RunDirectoryException if {@code folder} holds anything, or cannot be written
     */
    public static Path write(Case variant, CaseResult result, TimeAxis axis, Path folder) {
        try {
            Files.createDirectories(folder);
            requireEmpty(folder);
            for (DataTable table : PypsaTables.of(variant, result, axis)) {
                TableFile.write(folder.resolve(table.name() + ".csv"), table);
            }
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(folder, e);
        }
        return folder;
    }

    /** PyPSA reads every file that it knows: one that is left of another export would become part of the network. */
    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            if (!names.isEmpty()) {
                throw new RunDirectoryException(
                        folder, "must be new or empty, but holds %s; choose another directory".formatted(names.get(0)));
            }
        }
    }
}
