package dev.mochaberry.tests;

import dev.mochaberry.tests.mutation.Mutant;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mutants for the command line: {@code MutantRunner FROM COUNT [--changes N] [--of FOLDER] [--in
 * FOLDER] [--on CONFIGURATION]…} takes the seeds from FROM on; each changes one of the suite's
 * programs, or of those in the folder that {@code --of} names, in N places (4 if nothing is said),
 * such that it still compiles. Says where one that ends on the JVM does something else on
 * MicroPython, and leaves it beside its original in the folder of {@code --in}. Nulls' messages, a
 * full heap and hash codes by identity are told apart: they are no faults, or known ones. Exit code
 * 1 when a mutant differs.
 */
public final class MutantRunner {
  private static final int BATCH = 24;
  private static final int AT_A_TIME = 2;
  private static final int JVM_SECONDS = 3;
  private static final int MICROPYTHON_SECONDS = 40;
  private static final int LONG_LINE = 400;

  /** A program that reads this much of the world may change it once it is another. */
  private static final String WORLD =
      Stream.of(
              "java\\.io\\.File",
              "java\\.nio\\.file",
              "java\\.net",
              "dev\\.mochaberry",
              "System\\.exit",
              "Runtime",
              "EventLoop",
              "currentTimeMillis",
              "nanoTime",
              "Instant",
              "LocalDate\\.now",
              "identityHashCode",
              "new Random\\(\\)")
          .collect(Collectors.joining("|", "(?s).*(", ").*"));

  private final List<String> on = new ArrayList<>();
  private int changes = 4;
  private Path folder = Path.of("target/mutants").toAbsolutePath();
  private SuiteFolders folders = SuiteFolders.find("mutants");
  private final List<ConformanceProgram> originals;

  private MutantRunner(String[] args) throws IOException {
    Path of = folders.programs();
    for (int i = 2; i < args.length; i++) {
      switch (args[i]) {
        case "--changes" -> changes = Integer.parseInt(args[++i]);
        case "--of" -> of = Path.of(args[++i]).toAbsolutePath();
        case "--in" -> folder = Path.of(args[++i]).toAbsolutePath();
        case "--on" -> on.add(args[++i]);
        default -> throw new IllegalArgumentException("what is " + args[i] + "?");
      }
    }
    if (on.isEmpty()) {
      on.add(MicroPython.NAMES.get(0));
    }
    folders = folders.with(folder.resolve("sources"), folder.resolve("out"));
    originals =
        ConformanceProgram.discover(of).stream().filter(MutantRunner::canBeChanged).toList();
  }

  /** Runs the mutants. */
  public static void main(String[] args) throws Exception {
    System.exit(new MutantRunner(args).run(Long.parseLong(args[0]), Integer.parseInt(args[1])));
  }

  private static boolean canBeChanged(ConformanceProgram program) {
    try {
      return program.sources().size() == 1
          && !program.exits()
          && program.clock() == ConformanceProgram.Clock.NONE
          && program.peer() == null
          && program.java() <= Jdk.current().version()
          && program.unfit().isEmpty()
          && !Files.readString(program.sources().get(0)).matches(WORLD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(long from, int count) throws Exception {
    int compared = 0;
    int different = 0;
    int endless = 0;
    for (int done = 0; done < count; done += BATCH) {
      Map<ConformanceProgram, Path> mutants = new LinkedHashMap<>();
      for (long seed = from + done; seed < from + Math.min(count, done + BATCH); seed++) {
        make(seed).ifPresent(made -> mutants.putAll(made));
      }
      mutants.keySet().forEach(folders::clear);
      Map<String, Outcome> expected =
          new JvmReference(folders).within(JVM_SECONDS).run(List.copyOf(mutants.keySet()));
      endless += (int) expected.values().stream().filter(Outcome::isNoReference).count();
      expected.values().removeIf(Outcome::isNoReference);
      compared += expected.size();
      mutants.keySet().removeIf(mutant -> !expected.containsKey(mutant.name()));
      different += compare(mutants, expected);
    }
    System.out.printf(
        "%d of %d mutants differ; %d do not end on the JVM%n", different, compared, endless);
    return different == 0 ? 0 : 1;
  }

  /** The mutant, and what it was made of. */
  private Optional<Map<ConformanceProgram, Path>> make(long seed) throws IOException {
    Random random = new Random(seed);
    ConformanceProgram original = originals.get(random.nextInt(originals.size()));
    Path source = original.sources().get(0);
    Optional<String> text =
        Mutant.of(Files.readString(source), seed, changes, t -> compiles(original, t));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String name = original.name() + "_" + seed;
    Path file = folders.programs().resolve(name).resolve(source.getFileName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.get());
    return Optional.of(Map.of(ConformanceProgram.of(name, original.mainClass(), file), source));
  }

  private boolean compiles(ConformanceProgram original, String text) {
    Path scratch = folder.resolve("scratch");
    Path file = scratch.resolve(original.sources().get(0).getFileName());
    try {
      Files.createDirectories(scratch);
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String path =
        folders.libraryPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return Compilation.JAVAC
        .compile(path, scratch.resolve("classes").toString(), List.of(file.toString()))
        .isEmpty();
  }

  private int compare(Map<ConformanceProgram, Path> mutants, Map<String, Outcome> expected)
      throws Exception {
    ProgramCheck check = new ProgramCheck(folders, Compilation.JAVAC, expected, true);
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    int different = 0;
    try {
      for (Configuration configuration : Configuration.ofSources()) {
        Optional<MicroPython> interpreter = MicroPython.find(configuration.interpreter());
        if (!on.contains(configuration.name()) || interpreter.isEmpty()) {
          continue;
        }
        MicroPython limited = interpreter.get().within(MICROPYTHON_SECONDS);
        Map<ConformanceProgram, Future<Optional<String>>> results = new LinkedHashMap<>();
        for (ConformanceProgram mutant : mutants.keySet()) {
          results.put(mutant, pool.submit(() -> check.failure(mutant, configuration, limited)));
        }
        for (var result : results.entrySet()) {
          Optional<String> failure = result.getValue().get();
          if (failure.isPresent()) {
            String kind = kind(failure.get());
            different += kind.isEmpty() ? 1 : 0;
            report(result.getKey(), mutants.get(result.getKey()), kind, failure.get());
          }
        }
      }
    } finally {
      pool.shutdownNow();
    }
    return different;
  }

  private void report(ConformanceProgram mutant, Path original, String kind, String failure)
      throws IOException {
    System.out.println(
        (kind.isEmpty() ? "DIFFERS " : kind + ": ")
            + mutant.name()
            + " "
            + shortened(failure.lines().findFirst().orElse("")));
    Path beside = mutant.sources().get(0).resolveSibling("original.txt");
    Files.writeString(beside, Mutant.printed(Files.readString(original)).orElse(""));
  }

  private static String shortened(String line) {
    return line.length() > LONG_LINE ? line.substring(0, LONG_LINE) + "…" : line;
  }

  /** Which kind of difference is expected; empty for a fault. */
  private static String kind(String failure) {
    String line = failure.lines().findFirst().orElse("");
    if (line.matches(".*@[0-9a-f]{3,}.*")) {
      return "identity";
    }
    if (line.matches(".*(OutOfMemoryError|MemoryError|StackOverflowError).*")) {
      return "memory";
    }
    if (line.contains(Outcome.NO_END)) {
      return "slow";
    }
    if (line.matches(".*NullPointerException.*NullPointerException.*|.*[Cc]annot .* because .*")) {
      return "null's message";
    }
    return line.startsWith("not translated") ? "refused" : "";
  }
}
