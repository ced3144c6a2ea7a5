package dev.mochaberry.tests;

import dev.mochaberry.tests.random.RandomProgram;
import dev.mochaberry.tests.random.Reduction;
import dev.mochaberry.tests.random.Shrinking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs random programs on the JVM and on MicroPython, and makes those that differ small. */
final class RandomPrograms implements AutoCloseable {
  private static final int AT_A_TIME = 2;
  private static final int CANDIDATES = 40;
  private static final int ROUNDS = 40;

  /** The programs take a fraction of a second: what runs on does not end. */
  private static final int LIMIT_SECONDS = 20;

  /**
   * What went wrong.
   *
   * @param text the first difference
   */
  record Failure(RandomProgram program, Configuration configuration, String text) {

    /** Program, configuration and first difference in a line. */
    String words() {
      String where = program.name() + " [" + configuration.name() + "] ";
      return where + text.lines().findFirst().orElse("");
    }

    /** What kind of fault it is, roughly: shrinking keeps it. */
    String kind() {
      String line = text.lines().findFirst().orElse("");
      if (line.contains(Outcome.NO_END)) {
        return "no end";
      }
      if (line.startsWith("not translated") || line.startsWith("the translator")) {
        return line.replaceAll("[0-9]+", "#").substring(0, Math.min(60, line.length()));
      }
      if (line.matches(".*(@[0-9a-f]+|NullPointerException: ).*")) {
        return "not to be compared";
      }
      return line.matches(".*\\([A-Z]\\w+(Error|Exit).*")
          ? line.replaceAll(".*\\(([A-Z]\\w+(Error|Exit)).*", "$1")
          : "difference";
    }
  }

  private final SuiteFolders folders;
  private int rejected;
  private final ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);

  RandomPrograms(SuiteFolders folders) {
    this.folders = folders;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  /** How many programs javac did not take so far: what nobody has compared. */
  int rejected() {
    return rejected;
  }

  /**
   * The first difference of every program that has one. What javac rejects is left out, and what
   * needs a newer JDK than this one: some messages are those of the JDK that translates.
   */
  List<Failure> failures(List<RandomProgram> programs, List<Configuration> configurations)
      throws Exception {
    Map<RandomProgram, ConformanceProgram> files = new LinkedHashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      ConformanceProgram file = write(programs.get(i), "" + i);
      if (file.java() <= Jdk.current().version()) {
        files.put(programs.get(i), file);
      }
    }
    files.values().forEach(folders::clear);
    Map<String, Outcome> expected = new JvmReference(folders).run(List.copyOf(files.values()));
    rejected += files.size() - expected.size();
    ProgramCheck check = new ProgramCheck(folders, Compilation.JAVAC, expected, true);
    Map<RandomProgram, Future<Optional<Failure>>> results = new LinkedHashMap<>();
    files.forEach(
        (program, file) -> {
          if (expected.containsKey(file.name())) {
            results.put(program, pool.submit(() -> first(program, file, configurations, check)));
          }
        });
    List<Failure> failures = new ArrayList<>();
    for (Future<Optional<Failure>> result : results.values()) {
      result.get().ifPresent(failures::add);
    }
    return failures;
  }

  private static Optional<Failure> first(
      RandomProgram program,
      ConformanceProgram file,
      List<Configuration> configurations,
      ProgramCheck check)
      throws Exception {
    for (Configuration configuration : configurations) {
      boolean rounds = configuration.interpreter().equals("micropython64");
      Optional<MicroPython> interpreter = MicroPython.find(configuration.interpreter());
      if (interpreter.isPresent() && (rounds || !program.wildDoubles())) {
        Optional<String> text =
            check.failure(file, configuration, interpreter.get().within(LIMIT_SECONDS));
        if (text.isPresent()) {
          return Optional.of(new Failure(program, configuration, text.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Names differ between the candidates of one round, class names do not. */
  private ConformanceProgram write(RandomProgram program, String number) throws IOException {
    Path folder = folders.programs().resolve(number);
    Files.createDirectories(folder);
    Path source = folder.resolve(program.name() + ".java");
    Files.writeString(source, program.text());
    return ConformanceProgram.of(program.name() + "_" + number, program.name(), source);
  }

  /** The smallest program found that fails in the same way. */
  Failure shrunk(Failure failure) throws Exception {
    Failure statements = shrunk(failure, Shrinking::ofStatements);
    Failure expressions = shrunk(statements, Shrinking::ofExpressions);
    return shrunk(expressions, Shrinking::ofStatements);
  }

  private Failure shrunk(Failure failure, Function<RandomProgram, List<Reduction>> ways)
      throws Exception {
    Failure smallest = failure;
    int tried = 0;
    List<Reduction> reductions = ways.apply(smallest.program());
    for (int round = 0; round < ROUNDS && tried < reductions.size(); round++) {
      List<Reduction> some =
          reductions.subList(tried, Math.min(reductions.size(), tried + CANDIDATES));
      List<Reduction> good = new ArrayList<>();
      Failure best = smallest;
      Map<RandomProgram, Reduction> candidates = new LinkedHashMap<>();
      for (Reduction r : some) {
        candidates.putIfAbsent(r.of(smallest.program()), r);
      }
      for (Failure f : same(smallest, List.copyOf(candidates.keySet()))) {
        good.add(candidates.get(f.program()));
        best = best == smallest ? f : best;
      }
      if (good.isEmpty()) {
        tried += some.size();
        continue;
      }
      if (good.size() > 1) {
        RandomProgram together = Reduction.all(good).of(smallest.program());
        best = same(smallest, List.of(together)).stream().findFirst().orElse(best);
      }
      smallest = best;
      reductions = ways.apply(smallest.program());
      tried = Math.min(tried, Math.max(0, reductions.size() - CANDIDATES));
    }
    return smallest;
  }

  private List<Failure> same(Failure failure, List<RandomProgram> candidates) throws Exception {
    return failures(candidates, List.of(failure.configuration())).stream()
        .filter(f -> f.kind().equals(failure.kind()))
        .toList();
  }
}
