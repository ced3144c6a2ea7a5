package dev.mochaberry.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Task switches per second of the program in {@code src/switches}: on the JDK that runs this, on
 * the newest there is, and translated on MicroPython. The program runs twice in one process; the
 * second time counts. Prints a table, for {@code tests/ASYNC.md}.
 */
public final class SwitchRunner {
  private static final String PROGRAM = "Switches";
  private static final int NEWEST = 21;
  private static final int ROUNDS = 3;

  private SwitchRunner() {}

  /** Measures, and prints the table. */
  public static void main(String[] args) throws Exception {
    SuiteFolders suite = SuiteFolders.find("switches");
    Path source = suite.programs().resolveSibling("switches").resolve(PROGRAM + ".java");
    Path folder = Files.createDirectories(suite.output());
    MicroPython interpreter = MicroPython.find(MicroPython.NAMES.get(0)).orElseThrow();
    Path main = TranslatedProgram.in(folder.resolve("translated"), source, suite);
    String library =
        suite.libraryPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    javax.tools.ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", classes.toString(), "-cp", library, source.toString());
    Map<String, List<String>> commands = new LinkedHashMap<>();
    List<Jdk> jdks = new ArrayList<>(List.of(Jdk.current()));
    Jdk.of(NEWEST).filter(jdk -> jdk.version() != jdks.get(0).version()).ifPresent(jdks::add);
    for (Jdk jdk : jdks) {
      String java = jdk.home().resolve("bin/java").toString();
      String path = classes + File.pathSeparator + library;
      commands.put("JVM " + jdk.version(), List.of(java, "-cp", path, PROGRAM));
    }
    commands.put("MicroPython, 32-bit", List.of(interpreter.command().toString(), main.toString()));
    Map<String, Map<String, Long>> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        run(command.getValue(), folder)
            .forEach(
                (what, count) ->
                    best.computeIfAbsent(what, w -> new LinkedHashMap<>())
                        .merge(command.getKey(), count, Math::max));
      }
    }
    System.out.println("| who takes turns | " + String.join(" | ", commands.keySet()) + " |");
    System.out.println("|---".repeat(1 + commands.size()) + "|");
    best.forEach(
        (what, counts) ->
            System.out.println(
                counts.values().stream()
                    .map("%,d"::formatted)
                    .collect(Collectors.joining(" | ", "| " + what + " | ", " |"))));
  }

  private static Map<String, Long> run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    List<String> lines =
        Files.exists(output) && process.waitFor() == 0 ? Files.readAllLines(output) : List.of();
    int warm = lines.indexOf("warm");
    if (warm < 0) {
      throw new IOException(command + " failed: " + Files.readString(output));
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String line : lines.subList(warm + 1, lines.size())) {
      int colon = line.lastIndexOf(": ");
      counts.put(line.substring(0, colon), Long.valueOf(line.substring(colon + 2)));
    }
    return counts;
  }
}
