package io.greenpark.core.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Peak resident memory of a process that reads the instance on the command line and dispatches it at least cost once, as Linux
 * counts it. Bound the heap (-Xmx), or Java takes what the machine has before it collects garbage.
 */
public final class ResidentMemory {

    private ResidentMemory() {}

    public static void main(String[] arguments) throws IOException {
        DispatchPlan plan =
                Dispatcher.optimal().dispatch(Instance.read(arguments[0]).problem());
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        String peak = status.stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        System.out.printf(
                "%s %s, gap %.1e%n",
                arguments[0], peak, plan.optimum().certificate().gap());
    }
}
