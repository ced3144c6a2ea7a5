package dev.mochaberry.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every program in {@code src/conformance} behaves on MicroPython as it does on the JVM: the same
 * output, exit code and uncaught exception. Adding a case is adding a file.
 */
@Isolated("it uses all processors")
class ConformanceTest {

  private static final int AT_A_TIME = 2;

  private static SuiteFolders folders;
  private static List<ConformanceProgram> programs;
  private static Map<Compilation, ProgramCheck> checks;
  private static KnownGaps gaps;
  private static ExecutorService pool;

  @BeforeAll
  static void runOnTheJvm() throws Exception {
    folders = SuiteFolders.find("conformance");
    programs = ConformanceProgram.discover(folders.programs());
    programs.forEach(folders::clear);
    checks = new EnumMap<>(Compilation.class);
    for (Configuration configuration : Configuration.chosen()) {
      Compilation compilation = configuration.compilation();
      if (!checks.containsKey(compilation)) {
        List<ConformanceProgram> taken = programs.stream().filter(configuration::takes).toList();
        checks.put(
            compilation, ProgramCheck.of(folders, compilation, taken, p -> first(p, compilation)));
      }
    }
    gaps = KnownGaps.read(folders.programs());
    pool = Executors.newFixedThreadPool(AT_A_TIME);
  }

  private static Optional<Configuration> first(
      ConformanceProgram program, Compilation compilation) {
    return Configuration.chosen().stream()
        .filter(c -> c.compilation() == compilation && c.takes(program))
        .findFirst();
  }

  @AfterAll
  static void stop() {
    pool.shutdownNow();
  }

  @TestFactory
  List<DynamicNode> sameAsOnTheJvm() throws IOException {
    Map<Configuration, List<DynamicTest>> tests = new LinkedHashMap<>();
    Configuration.chosen().forEach(configuration -> tests.put(configuration, new ArrayList<>()));
    for (Compilation compilation : checks.keySet()) {
      List<Configuration> its =
          tests.keySet().stream().filter(c -> c.compilation() == compilation).toList();
      for (ConformanceProgram program : programs) {
        List<Configuration> taken = its.stream().filter(c -> c.takes(program)).toList();
        tests(program, taken).forEach((c, test) -> tests.get(c).add(test));
      }
    }
    List<DynamicNode> all = new ArrayList<>();
    tests.forEach((c, its) -> all.add(DynamicContainer.dynamicContainer(c.name(), its)));
    return all;
  }

  /**
   * The tests of one program, whose class files come from one compiler. They run one after another:
   * what the first has translated or compiled, the others find done.
   */
  private static Map<Configuration, DynamicTest> tests(
      ConformanceProgram program, List<Configuration> configurations) throws IOException {
    Map<Configuration, DynamicTest> tests = new LinkedHashMap<>();
    Map<Configuration, FutureTask<Optional<String>>> runs = new LinkedHashMap<>();
    for (Configuration configuration : configurations) {
      String name = program.name() + " [" + configuration.name() + "]";
      ProgramCheck check = checks.get(configuration.compilation());
      Optional<String> skipped = skipped(program, configuration);
      if (skipped.isPresent()) {
        tests.put(
            configuration, DynamicTest.dynamicTest(name, () -> assumeTrue(false, skipped.get())));
      } else {
        MicroPython interpreter = MicroPython.find(configuration.interpreter()).orElseThrow();
        FutureTask<Optional<String>> run =
            new FutureTask<>(() -> check.failure(program, configuration, interpreter));
        runs.put(configuration, run);
        tests.put(
            configuration,
            DynamicTest.dynamicTest(name, () -> verify(program, configuration, run.get())));
      }
    }
    pool.execute(() -> runs.values().forEach(FutureTask::run));
    return tests;
  }

  private static Optional<String> skipped(ConformanceProgram program, Configuration configuration)
      throws IOException {
    if (MicroPython.find(configuration.interpreter()).isEmpty()) {
      return Optional.of(MicroPython.missing(configuration.interpreter()));
    }
    return program.unfit().isPresent()
        ? program.unfit()
        : checks.get(configuration.compilation()).rejection(program);
  }

  private static void verify(
      ConformanceProgram program, Configuration configuration, Optional<String> failure) {
    Optional<String> gap = gaps.reason(program, configuration);
    if (gap.isPresent() && failure.isEmpty()) {
      fail("passes now: take it off " + KnownGaps.FILE + " (" + gap.get() + ")");
    }
    if (gap.isPresent()) {
      assumeTrue(false, "known gap: " + gap.get());
    }
    failure.ifPresent(text -> fail(program.name() + " [" + configuration.name() + "]: " + text));
  }
}
