package io.greenpark.spark;

import io.greenpark.scenarios.engine.EngineException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Where Spark is: in this process ({@code local[4]}), or on a cluster. */
final class Cluster {

    private static final int ANSWER_MILLIS = 5_000;
    private static final String ASSEMBLY = "assembly/greenpark-assembly.jar";
    private static final String STANDALONE = "spark://";
    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\*|[1-9]\\d*)(,\\d+)?])?");
    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:,\\[\\]]+|\\[[^\\]]+\\]):(\\d{1,5})");
    private static final Pattern ELSEWHERE = Pattern.compile("yarn|k8s://.+");
    private static final String EXPECTED = "expected local[N], local[*], spark://HOST:PORT, yarn or k8s://URL";

    private Cluster() {}

    /**
     * Opens it; settings of Spark are system properties of Java ({@code -Dspark.executor.memory=4g}).
     *
     * @throws EngineException if it cannot be reached
     */
    static JavaSparkContext open(String master) {
        boolean local = LOCAL.matcher(master).matches();
        if (master.startsWith(STANDALONE)) {
            requireAnswer(master);
        } else if (!local && !ELSEWHERE.matcher(master).matches()) {
            throw new EngineException("--master %s: is no master of Spark; %s".formatted(master, EXPECTED), null);
        }
        try {
            return new JavaSparkContext(conf(master, local));
        } catch (Exception e) {
            throw lost(master, e);
        }
    }

    private static SparkConf conf(String master, boolean local) {
        SparkConf conf = new SparkConf()
                .setMaster(master)
                .setIfMissing("spark.app.name", "greenpark")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                .setIfMissing("spark.task.maxFailures", "3")
                .setIfMissing("spark.driver.maxResultSize", "0");
        if (local) {
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1").setIfMissing("spark.driver.host", "127.0.0.1");
        } else {
            Path assembly = assembly();
            if (Files.exists(assembly)) {
                conf.setIfMissing("spark.jars", assembly.toString());
            }
        }
        return conf;
    }

    /** What workers need besides Spark, in one file that lies beside the module. */
    private static Path assembly() {
        try {
            URI module = Cluster.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(module).resolveSibling(ASSEMBLY);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the module has a place", e);
        }
    }

    /** What is wrong with a cluster that has been reached. */
    static EngineException lost(String master, Exception why) {
        return new EngineException("--master %s: Spark has given up: %s".formatted(master, firstLine(why)), why);
    }

    private static String firstLine(Exception why) {
        return String.valueOf(why.getMessage()).lines().findFirst().orElse("without a word");
    }

    /** Spark itself would try for a minute. */
    private static void requireAnswer(String master) {
        List<String> addresses =
                Arrays.asList(master.substring(STANDALONE.length()).split(",", -1));
        @Nullable IOException last = null;
        for (String address : addresses) {
            Matcher parts = HOST_AND_PORT.matcher(address);
            if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
                throw new EngineException("--master %s: is no master of Spark; %s".formatted(master, EXPECTED), null);
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))), ANSWER_MILLIS);
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        throw new EngineException(
                "--master %s: no master of Spark answers there; see that one is started and its port can be reached"
                        .formatted(master),
                last);
    }
}
