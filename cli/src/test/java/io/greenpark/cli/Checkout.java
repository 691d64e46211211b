package io.greenpark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout with the real launcher, a few sources, and actors in the roles of Java and Maven: {@code mvn} notes that it was
 * called and puts a jar where the build puts it; {@code java} prints its arguments.
 */
final class Checkout {

    private static final List<String> TOOLS = List.of(
            "sh",
            "awk",
            "cat",
            "cksum",
            "find",
            "head",
            "ls",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort");

    private final Path root;
    private final Path bin;
    private final Map<Process, Path> errors = new HashMap<>();

    /** What a start printed and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    Checkout(Path folder) throws IOException {
        root = folder.resolve("绿电 园区");
        bin = folder.resolve("bin");
        Files.createDirectories(bin);
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "exec %s \"$@\"".formatted(which(tool)));
        }
        for (String module : List.of("core", "scenarios", "reports", "cli", "milp", "duckdb", "spark")) {
            source(module + "/pom.xml", "<project/>");
            source(module + "/src/main/java/A.java", "class A {}");
        }
        source("scenarios/catalogue/turbines.yaml", "turbines: {}");
        source("pom.xml", "<project/>");
        Files.copy(Path.of("../greenpark"), launcher());
    }

    /** Puts a Java of the given version, e.g. {@code 17.0.15}, on the path. */
    Checkout java(String version) throws IOException {
        Path home = root.resolveSibling("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "");
        script(home.resolve("bin/java"), """
                for argument in "$@"; do printf '[%s]' "$argument"; done
                printf ' LC_ALL=%s' "${LC_ALL:-}"
                exit "${EXIT_CODE:-0}"
                """);
        Files.deleteIfExists(bin.resolve("java"));
        Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
        return this;
    }

    /** Puts a Maven of the given version on the path, whose build runs {@code build} and then succeeds or fails. */
    Checkout maven(String version, String build) throws IOException {
        script(bin.resolve("mvn"), """
                if [ "$1" = -version ]; then echo 'Apache Maven %s'; exit 0; fi
                echo call >>calls
                %s
                mkdir -p cli/target/app/lib && cat cli/pom.xml >cli/target/app/greenpark.jar
                """.formatted(version, build));
        return this;
    }

    void remove(String tool) throws IOException {
        Files.delete(bin.resolve(tool));
    }

    Path launcher() {
        return root.resolve("greenpark");
    }

    Path source(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** How often Maven has built. */
    int builds() throws IOException {
        Path calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    Outcome start(String... arguments) throws IOException, InterruptedException {
        return finish(begin(launcher(), root.getParent(), Map.of(), arguments));
    }

    Process begin(Path launcher, Path directory, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(Files.createTempFile(bin, "err", "").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        errors.put(process, builder.redirectError().file().toPath());
        return process;
    }

    Outcome finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        int exitCode = process.waitFor();
        return new Outcome(exitCode, out, Files.readString(errors.get(process)));
    }

    private static Path which(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            Path file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException(tool + " is not on the PATH");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
