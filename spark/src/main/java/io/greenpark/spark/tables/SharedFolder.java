package io.greenpark.spark.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A folder that all processes of a cluster reach: of a file system that all of them mount, of HDFS, or of what else Spark knows.
 *
 * @param uri where it is
 */
public record SharedFolder(String uri) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The attempt of what the driver writes. */
    static final String DRIVER = "driver";

    private static final String UNFINISHED = ".unfinished";

    /** Writes a file. */
    interface Writing {

        /** Writes {@code file} of {@code files}, and closes it. */
        void write(FileSystem files, Path file) throws IOException;
    }

    /** Files on disks are written without the check sums that Hadoop puts beside them, as no other program does. */
    FileSystem files() throws IOException {
        try {
            FileSystem files = root().getFileSystem(SparkHadoopUtil.get()
                    .newConfiguration(SparkEnv.get().conf()));
            return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof ClassNotFoundException missing) {
                throw new IOException("needs a library of Hadoop: " + missing.getMessage(), e);
            }
            throw e;
        }
    }

    private Path root() {
        return new Path(uri);
    }

    /** A file or folder in it; the folder itself if {@code name} is empty. */
    Path path(String name) {
        return name.isEmpty() ? root() : new Path(root(), name);
    }

    /** Whether {@code name} is there. */
    public boolean has(String name) throws IOException {
        return files().exists(path(name));
    }

    /** The bytes of the file {@code name}. */
    public byte[] bytes(String name) throws IOException {
        try (var in = files().open(path(name))) {
            return in.readAllBytes();
        }
    }

    /** Names of the files and folders in the folder {@code name}, in order; none if it is not there. */
    public List<String> names(String name) throws IOException {
        try {
            return Arrays.stream(files().listStatus(path(name)))
                    .map(FileStatus::getPath)
                    .map(Path::getName)
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    /** Removes the file {@code name}, if it is there. */
    public void delete(String name) throws IOException {
        files().delete(path(name), false);
    }

    /** Removes what processes that died have left in the folder {@code name} and the folders in it. */
    public void removeUnfinished(String name) throws IOException {
        FileSystem files = files();
        if (!files.exists(path(name))) {
            return;
        }
        var all = files.listFiles(path(name), true);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            if (file.getName().endsWith(UNFINISHED)) {
                files.delete(file, false);
            }
        }
    }

    /**
     * Writes the file {@code name}, which appears whole or not at all, in place of an earlier one if there is any.
     *
     * @param attempt what tells apart those that write it at the same time
     */
    void write(String name, String attempt, Writing writing) throws IOException {
        FileSystem files = files();
        Path file = path(name);
        Path part = new Path(file.getParent(), "." + file.getName() + "." + attempt + UNFINISHED);
        try {
            writing.write(files, part);
            files.delete(file, false);
            if (!files.rename(part, file) && !files.exists(file)) {
                throw new IOException(file + ": cannot be written");
            }
        } finally {
            files.delete(part, false);
        }
    }

    /** Writes the file {@code name} with {@code bytes}. */
    public void write(String name, byte[] bytes) throws IOException {
        write(name, DRIVER, (files, file) -> {
            try (var out = files.create(file, true)) {
                out.write(bytes);
            }
        });
    }
}
