package io.greenpark.reports.picture;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser of the Chromium family on this machine, run without a window and without an account of its own.
 *
 * @param program its executable file
 */
record InstalledBrowser(Path program) {

    /** Variable of the environment that names the browser. */
    static final String VARIABLE = "GREENPARK_BROWSER";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "chrome",
            "msedge");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    /** Longest wait for a page. */
    private static final long WAIT_MINUTES = 3L;

    /** How long timers of the page may run, in its own time, which passes while it waits for nothing. */
    private static final int PAGE_TIME_MS = 120_000;

    /**
     * The browser that {@code named} says, or the first that is found on the path or where it is usually installed.
     *
     * @param named file of a browser; empty to look for one
     * @throws PictureException if there is none
     */
    static InstalledBrowser find(String named, String searchPath) {
        if (!named.isEmpty()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new PictureException("%s: %s is no program".formatted(VARIABLE, named));
            }
            return new InstalledBrowser(program);
        }
        Stream<Path> onPath = Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream()
                        .flatMap(name -> Stream.of(name, name + ".exe"))
                        .map(name -> Path.of(folder, name)));
        Optional<Path> found = Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
        return new InstalledBrowser(found.orElseThrow(() -> new PictureException(
                "charts are drawn by Chromium, Chrome or Edge, and none is installed; install one, or name it in "
                        + VARIABLE)));
    }

    /** What stands in the page once its scripts have run, as HTML. */
    String document(URI page) throws IOException {
        Path profile = Files.createTempDirectory("greenpark-browser-");
        Path output = profile.resolve("document.html");
        try {
            Process process = new ProcessBuilder(command(page, profile))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(output.toFile())
                    .start();
            if (!ended(process)) {
                throw new PictureException("%s did not finish within %d minutes".formatted(program, WAIT_MINUTES));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            remove(profile);
        }
    }

    private List<String> command(URI page, Path profile) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--disable-gpu",
                "--no-first-run",
                "--disable-extensions",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=" + PAGE_TIME_MS,
                "--dump-dom"));
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root with its sandbox; the page is our own and may reach nothing.
            command.add("--no-sandbox");
        }
        command.add(page.toString());
        return command;
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(WAIT_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
