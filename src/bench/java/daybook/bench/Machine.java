package daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What it was measured on. Nothing that names the machine or its owner. */
final class Machine {

    private Machine() {}

    static Map<String, Object> describe() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("processor", after("/proc/cpuinfo", "model name", ":", "unknown"));
        map.put("cores", (long) Runtime.getRuntime().availableProcessors());
        String memory = after("/proc/meminfo", "MemTotal", ":", "0 kB").replace(" kB", "");
        map.put("memory_mib", Long.parseLong(memory) / 1024);
        map.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        map.put(
                "system",
                after("/etc/os-release", "PRETTY_NAME", "=", "unknown").replace("\"", ""));
        map.put(
                "jdk",
                System.getProperty("java.vendor.version", "") + " " + System.getProperty("java.runtime.version"));
        map.put("load_before", load());
        return map;
    }

    /** How many processes ran or waited for a processor, on average of the last minute: above 1 the times are not to be trusted. */
    static double load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Double.parseDouble(Files.readString(file).split(" ", -1)[0]) : 0;
    }

    /** How much memory a new program could have without others being swapped out. */
    static long availableKib() throws IOException {
        return Long.parseLong(
                after("/proc/meminfo", "MemAvailable", ":", "0 kB").replace(" kB", ""));
    }

    private static String after(String file, String name, String separator, String otherwise) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return otherwise;
        }
        List<String> lines = Files.readAllLines(Path.of(file));
        for (String line : lines) {
            int end = line.indexOf(separator);
            if (end >= 0 && line.substring(0, end).strip().equals(name)) {
                return line.substring(end + 1).strip();
            }
        }
        return otherwise;
    }
}
