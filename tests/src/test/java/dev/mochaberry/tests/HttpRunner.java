package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Requests per second: the translated server of {@code src/http} against the same one written by
 * hand for MicroPython's asyncio, and against Microdot, a framework of MicroPython's users.
 * Microdot is fetched for the run by {@code pip}, and left out where it is not to be had. All run
 * at the same time on 32-bit MicroPython and are asked by turns. Prints a table, for {@code
 * tests/ASYNC.md}.
 */
public final class HttpRunner {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int MILLIS = 1000;
  private static final int CLIENTS = 8;

  private HttpRunner() {}

  /**
   * What is asked for.
   *
   * @param name what the table calls it
   */
  private record Question(String name, String request, String answer, boolean keepsAlive) {
    static Question get(String name, String path, String answer) {
      return new Question(name, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n", answer, true);
    }
  }

  private static final String HOST = "Host: 127.0.0.1\r\nUser-Agent: load/1.0\r\nAccept: */*\r\n";

  private static final List<Question> QUESTIONS =
      List.of(
          Question.get("a text", "/", "Hello, world!"),
          Question.get("a path with a name", "/hello/world", "Hello, world!"),
          new Question(
              "a form of 200 bytes",
              "POST /echo HTTP/1.1\r\n" + HOST + "Content-Length: 200\r\n\r\n" + "a=1&".repeat(50),
              "a=1&".repeat(50),
              true),
          new Question(
              "a text, a connection each",
              "GET / HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n",
              "Hello, world!",
              false));

  /** What one server did in its best round. */
  private static final class Best {
    private double perSecond;
    private double cpu = Double.MAX_VALUE;

    void take(int requests, long nanos, long cpuMicros) {
      perSecond = Math.max(perSecond, requests * 1e9 / nanos);
      cpu = Math.min(cpu, (double) cpuMicros / requests);
    }
  }

  /** Measures, and prints the table. */
  public static void main(String[] args) throws Exception {
    MicroPython interpreter = MicroPython.find(MicroPython.NAMES.get(0)).orElseThrow();
    SuiteFolders suite = SuiteFolders.find("http");
    Path sources = suite.programs().resolveSibling("http");
    Path folder = Files.createDirectories(suite.output());
    Path main =
        TranslatedProgram.in(
            folder.resolve("translated"), sources.resolve("HelloServer.java"), suite);
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("translated", command(interpreter, main));
    commands.put("by hand", command(interpreter, sources.resolve("by_hand.py")));
    microdot(folder)
        .ifPresentOrElse(
            path ->
                commands.put(
                    "Microdot",
                    withPath(command(interpreter, sources.resolve("with_microdot.py")), path)),
            () -> System.err.println("http: pip cannot fetch microdot here: it is left out"));
    Map<String, ServerProcess> servers = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        Path own = Files.createDirectories(folder.resolve(command.getKey().replace(' ', '-')));
        servers.put(command.getKey(), ServerProcess.start(command.getValue(), own));
      }
      System.out.println(
          "| asked for | "
              + String.join(" | | ", servers.keySet())
              + " | | translated : by hand |");
      System.out.println("|---".repeat(2 + 2 * servers.size()) + "|");
      for (Question question : QUESTIONS) {
        System.out.println(row(question, servers));
      }
    } finally {
      servers.values().forEach(ServerProcess::close);
    }
  }

  private static String row(Question question, Map<String, ServerProcess> servers)
      throws IOException, InterruptedException {
    Map<String, Best> best = new LinkedHashMap<>();
    servers.keySet().forEach(name -> best.put(name, new Best()));
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, ServerProcess> server : servers.entrySet()) {
        LoadGenerator load =
            new LoadGenerator(
                server.getValue().port(),
                question.request(),
                question.answer(),
                CLIENTS,
                question.keepsAlive());
        long cpu = server.getValue().cpuMicros();
        long start = System.nanoTime();
        int requests = load.run(MILLIS);
        best.get(server.getKey())
            .take(requests, System.nanoTime() - start, server.getValue().cpuMicros() - cpu);
      }
    }
    StringBuilder row = new StringBuilder("| " + question.name());
    best.values().forEach(b -> row.append(" | %.0f | %.0f µs".formatted(b.perSecond, b.cpu)));
    double ratio = best.get("translated").perSecond / best.get("by hand").perSecond;
    return row.append(" | %.2f |".formatted(ratio)).toString();
  }

  private static List<String> command(MicroPython interpreter, Path file) {
    return List.of(interpreter.command().toString(), file.toString());
  }

  /** The same command with another folder to find modules in. */
  private static List<String> withPath(List<String> command, Path folder) {
    List<String> line = new ArrayList<>(List.of("env", "MICROPYPATH=" + folder + ":.frozen"));
    line.addAll(command);
    return line;
  }

  /** The folder that holds Microdot's package, fetched and unpacked; empty if it cannot be had. */
  private static Optional<Path> microdot(Path folder) throws IOException, InterruptedException {
    Path packages = Files.createDirectories(folder.resolve("packages"));
    Path log = folder.resolve("pip.txt");
    Process pip;
    try {
      pip =
          new ProcessBuilder(
                  "python3",
                  "-m",
                  "pip",
                  "install",
                  "--quiet",
                  "--no-deps",
                  "--upgrade",
                  "--target",
                  packages.toString(),
                  "microdot")
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      return Optional.empty(); // no Python here
    }
    if (!pip.waitFor(1, TimeUnit.MINUTES)) {
      pip.destroyForcibly();
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(packages)) {
      return found.anyMatch(path -> path.endsWith("microdot")) && pip.exitValue() == 0
          ? Optional.of(packages)
          : Optional.empty();
    }
  }
}
