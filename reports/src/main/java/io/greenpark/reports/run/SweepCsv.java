package io.greenpark.reports.run;

import io.greenpark.core.study.SweepPoint;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** One table of all points: the lines of their files, each behind the id of its point, without any of them in memory. */
final class SweepCsv {

    private final Path file;

    SweepCsv(Path file) {
        this.file = file;
    }

    void write(List<SweepPoint> points, Function<SweepPoint, Path> results) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            boolean headed = false;
            for (SweepPoint point : points) {
                Path of = results.apply(point);
                if (Files.exists(of)) {
                    try (BufferedReader in = Files.newBufferedReader(of)) {
                        String header = in.readLine();
                        if (!headed) {
                            out.write("point," + header + "\n");
                            headed = true;
                        }
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            out.write(point.id());
                            out.write(',');
                            out.write(line);
                            out.write('\n');
                        }
                    }
                }
            }
        }
    }
}
