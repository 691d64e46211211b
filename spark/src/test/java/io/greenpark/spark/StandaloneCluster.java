package io.greenpark.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A master of Spark and its workers, each a process of its own on this machine, which is ended in the end whatever happens. */
final class StandaloneCluster implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final List<String> OPENS =
            List.of(System.getProperty("greenpark.opens").split(" "));

    private final Path folder;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    private StandaloneCluster(Path folder, int port, Process master) {
        this.folder = folder;
        this.port = port;
        this.master = master;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts a master that has no workers yet. */
    static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("home/jars"));
        int port = freePort();
        Process master = java(
                        folder,
                        "master",
                        List.of(
                                "org.apache.spark.deploy.master.Master",
                                "--host",
                                HOST,
                                "--port",
                                String.valueOf(port),
                                "--webui-port",
                                "0"))
                .start();
        var cluster = new StandaloneCluster(folder, port, master);
        cluster.awaitMaster();
        return cluster;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void awaitMaster() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (master.isAlive() && System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(HOST, port), 1000);
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("the master does not answer: " + Files.readString(folder.resolve("master.log")));
    }

    /** A command of Java with the class path and the rights of this process; what it says goes to a file. */
    static ProcessBuilder java(Path folder, String name, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx600m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(OPENS);
        settings().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", CLASS_PATH));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        return builder;
    }

    /** Settings of Spark for what this cluster runs. */
    static Map<String, String> settings() {
        return Map.of(
                "spark.driver.host",
                HOST,
                "spark.driver.bindAddress",
                HOST,
                "spark.task.maxFailures",
                "2",
                "spark.executor.memory",
                "512m",
                "spark.executor.extraClassPath",
                CLASS_PATH,
                "spark.executor.extraJavaOptions",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    String url() {
        return "spark://%s:%d".formatted(HOST, port);
    }

    /** Starts a worker with one core. */
    void addWorker() throws IOException {
        workers.add(java(
                        folder,
                        "worker" + workers.size(),
                        List.of(
                                "org.apache.spark.deploy.worker.Worker",
                                "--host",
                                HOST,
                                "--cores",
                                "1",
                                "--memory",
                                "1g",
                                "--webui-port",
                                "0",
                                "--work-dir",
                                folder.resolve("work" + workers.size()).toString(),
                                url()))
                .start());
    }

    /** The processes that simulate. */
    List<ProcessHandle> executors() {
        return workers.stream()
                .flatMap(Process::children)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Kills a worker and the process that simulates for it. */
    void killWorker(int number) {
        List<ProcessHandle> executors = workers.get(number).children().toList();
        workers.get(number).destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(workers.stream(), Stream.of(master))
                .map(Process::toHandle)
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
