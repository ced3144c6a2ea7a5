package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Generated code against the same program written by hand: {@code SpeedRunner [--in FOLDER]
 * [NAME…]} translates each program of {@code src/benchmark} or the folder, runs it and the {@code
 * .py} beside it by turns in one 32-bit interpreter, and prints the ratio of the best times. Exit
 * code 1 when a program prints something else than its twin, or takes more than twice its time. A
 * program that is known to be slower says so in a comment, {@code // at most 4 times:}, and why.
 */
public final class SpeedRunner {
  private static final double LIMIT = 2;
  private static final Pattern KNOWN_SLOW = Pattern.compile("(?m)^// at most ([\\d.]+) times:");
  private static final String TURNS =
      """
      import gc, sys, time

      def once(name):
          sys.modules.pop(name, None)
          gc.collect()
          start = time.ticks_us()
          __import__(name)
          return time.ticks_diff(time.ticks_us(), start) / 1000000

      names = ("%s", "%s")
      best = [1e9, 1e9]
      for i in range(%d):
          for k in (0, 1):
              best[k] = min(best[k], once(names[k]))
      print("times", best[0], best[1])
      """;
  private static final int ROUNDS = 12;

  private SpeedRunner() {}

  /** Runs the named programs, or all. */
  public static void main(String[] args) throws Exception {
    SuiteFolders suite = SuiteFolders.find("speed");
    Path sources = suite.programs().resolveSibling("benchmark");
    SuiteFolders folders = suite.with(sources, suite.output());
    List<String> names = List.of(args);
    if (args.length > 0 && args[0].equals("--in")) {
      sources = Path.of(args[1]).toAbsolutePath().normalize();
      folders = suite.with(sources, sources.resolveSibling(sources.getFileName() + ".out"));
      names = names.subList(2, args.length);
    }
    Set<String> wanted = Set.copyOf(names);
    MicroPython interpreter = MicroPython.find(MicroPython.NAMES.get(0)).orElseThrow();
    List<ConformanceProgram> programs =
        ConformanceProgram.discover(sources).stream()
            .filter(p -> wanted.isEmpty() || wanted.contains(p.name()))
            .toList();
    programs.forEach(folders::clear);
    ProgramCheck check = new ProgramCheck(folders, new JvmReference(folders).run(programs));
    Configuration configuration = Configuration.all().get(0);
    boolean good = true;
    for (ConformanceProgram program : programs) {
      Optional<String> failure = check.failure(program, configuration, interpreter);
      if (failure.isPresent()) {
        System.out.println(program.name() + ": " + failure.get());
        good = false;
      } else {
        good &= compare(program, folders, interpreter);
      }
    }
    System.exit(good ? 0 : 1);
  }

  /** The translated module is the one with a source map. */
  private static String module(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".map.json"))
          .map(name -> name.replace(".map.json", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean compare(
      ConformanceProgram program, SuiteFolders folders, MicroPython interpreter)
      throws IOException, InterruptedException {
    Path folder = folders.output(program).resolve("python");
    String byHand = program.name() + "ByHand";
    Path source = program.sources().get(0).resolveSibling(program.name() + ".py");
    Files.copy(source, folder.resolve(byHand + ".py"));
    String module = module(folder);
    Files.writeString(folder.resolve("turns.py"), TURNS.formatted(module, byHand, ROUNDS));
    Outcome outcome = interpreter.run(folder, "turns.py", List.of(), folders.stdin(program));
    List<String> lines = new ArrayList<>(outcome.stdout().lines().toList());
    if (outcome.exitCode() != 0) {
      System.out.println(program.name() + ": " + outcome.error());
      return false;
    }
    String[] times = lines.remove(lines.size() - 1).split(" ");
    int half = lines.size() / ROUNDS / 2;
    boolean same = lines.subList(0, half).equals(lines.subList(half, 2 * half));
    double generated = Double.parseDouble(times[1]);
    double written = Double.parseDouble(times[2]);
    System.out.printf(
        "%-18s %6.1f ms %6.1f ms  %.2fx%s%n",
        program.name(),
        generated * 1000,
        written * 1000,
        generated / written,
        same ? "" : "  PRINTS SOMETHING ELSE");
    return same && generated <= limit(program) * written;
  }

  private static double limit(ConformanceProgram program) throws IOException {
    Matcher known = KNOWN_SLOW.matcher(Files.readString(program.sources().get(0)));
    return known.find() ? Double.parseDouble(known.group(1)) : LIMIT;
  }
}
