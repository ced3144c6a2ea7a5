package dev.mochaberry.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The suite for the command line: {@code ConformanceRunner [--in FOLDER] [--on NAME]… [--verbose]
 * [PROGRAM…]}. {@code --in} takes the programs of another folder, and puts what is made beside it
 * in {@code FOLDER.out}. One line per program and configuration, PASS or FAIL with the first
 * difference, and a count. {@code --on} names a configuration (see {@link Configuration#all}); the
 * default is {@code micropython32} alone. Exit code 1 when a program fails that is not in {@code
 * known-gaps.txt}, or passes though it is.
 */
public final class ConformanceRunner {

  private static final int AT_A_TIME = 2;

  private SuiteFolders folders = SuiteFolders.find("conformance-runner");
  private final List<String> names = new ArrayList<>();
  private final List<String> on = new ArrayList<>();
  private boolean verbose;

  private ConformanceRunner(String[] args) {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--on" -> on.add(args[++i]);
        case "--verbose" -> verbose = true;
        case "--in" -> {
          Path folder = Path.of(args[++i]).toAbsolutePath().normalize();
          folders = folders.with(folder, folder.resolveSibling(folder.getFileName() + ".out"));
        }
        default -> names.add(args[i].replaceFirst("\\.java$", "").replaceFirst(".*/", ""));
      }
    }
    if (on.isEmpty()) {
      on.add(MicroPython.NAMES.get(0));
    }
  }

  /** Runs the named programs, or all. */
  public static void main(String[] args) throws Exception {
    System.exit(new ConformanceRunner(args).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    List<ConformanceProgram> programs =
        ConformanceProgram.discover(folders.programs()).stream()
            .filter(program -> names.isEmpty() || names.contains(program.name()))
            .filter(this::canRun)
            .toList();
    programs.forEach(folders::clear);
    Map<Compilation, ProgramCheck> checks = new EnumMap<>(Compilation.class);
    KnownGaps gaps = KnownGaps.read(folders.programs());
    boolean good = true;
    for (Configuration configuration : Configuration.all()) {
      if (on.contains(configuration.name())) {
        Compilation compilation = configuration.compilation();
        if (!checks.containsKey(compilation)) {
          checks.put(compilation, reference(configuration, programs));
        }
        good &= run(programs, configuration, checks.get(compilation), gaps);
      }
    }
    System.out.println("translations and outputs: " + folders.output());
    return good;
  }

  private boolean canRun(ConformanceProgram program) {
    Optional<String> unfit = program.unfit();
    unfit.ifPresent(reason -> System.out.println("SKIP " + program.name() + " " + reason));
    return unfit.isEmpty();
  }

  private ProgramCheck reference(Configuration configuration, List<ConformanceProgram> programs)
      throws Exception {
    long start = System.nanoTime();
    ProgramCheck check =
        ProgramCheck.of(
            folders, configuration.compilation(), programs, p -> Optional.of(configuration));
    System.out.printf(
        "%d programs translated and on the JVM: %.1f s%n",
        programs.size(), (System.nanoTime() - start) / 1e9);
    return check;
  }

  private boolean run(
      List<ConformanceProgram> all, Configuration configuration, ProgramCheck check, KnownGaps gaps)
      throws Exception {
    Optional<MicroPython> interpreter = MicroPython.find(configuration.interpreter());
    if (interpreter.isEmpty()) {
      System.out.println("SKIP all: " + MicroPython.missing(configuration.interpreter()));
      return true;
    }
    List<ConformanceProgram> programs = new ArrayList<>();
    for (ConformanceProgram program : all) {
      Optional<String> rejection = check.rejection(program);
      if (rejection.isEmpty()) {
        programs.add(program);
      } else {
        System.out.println(
            "SKIP " + program.name() + " [" + configuration.name() + "] " + rejection.get());
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    int passed = 0;
    boolean good = true;
    try {
      List<Future<Optional<String>>> results = new ArrayList<>();
      for (ConformanceProgram program : programs) {
        results.add(pool.submit(() -> check.failure(program, configuration, interpreter.get())));
      }
      for (int i = 0; i < programs.size(); i++) {
        Optional<String> failure = results.get(i).get();
        Optional<String> gap = gaps.reason(programs.get(i), configuration);
        report(programs.get(i), configuration, failure, gap);
        passed += failure.isEmpty() ? 1 : 0;
        good &= failure.isPresent() == gap.isPresent();
      }
    } finally {
      pool.shutdownNow();
    }
    System.out.printf("%s: %d of %d pass%n", configuration.name(), passed, programs.size());
    return good;
  }

  private void report(
      ConformanceProgram program,
      Configuration configuration,
      Optional<String> failure,
      Optional<String> gap) {
    String where = program.name() + " [" + configuration.name() + "]";
    if (failure.isEmpty()) {
      System.out.println(
          "PASS " + where + gap.map(reason -> " BUT LISTED as a gap: " + reason).orElse(""));
    } else {
      String text = verbose ? failure.get() : failure.get().lines().findFirst().orElse("");
      System.out.println((gap.isPresent() ? "GAP  " : "FAIL ") + where + " " + text);
    }
  }
}
