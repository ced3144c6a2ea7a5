package dev.mochaberry.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        checks.put(compilation, ProgramCheck.of(folders, compilation, taken));
      }
    }
    gaps = KnownGaps.read(folders.programs());
    pool = Executors.newFixedThreadPool(AT_A_TIME);
  }

  @AfterAll
  static void stop() {
    pool.shutdownNow();
  }

  @TestFactory
  List<DynamicNode> sameAsOnTheJvm() throws IOException {
    List<DynamicNode> all = new ArrayList<>();
    for (Configuration configuration : Configuration.chosen()) {
      all.add(DynamicContainer.dynamicContainer(configuration.name(), tests(configuration)));
    }
    return all;
  }

  private static List<DynamicTest> tests(Configuration configuration) throws IOException {
    ProgramCheck check = checks.get(configuration.compilation());
    Optional<MicroPython> interpreter = MicroPython.find(configuration.interpreter());
    List<DynamicTest> tests = new ArrayList<>();
    for (ConformanceProgram program : programs) {
      if (!configuration.takes(program)) {
        continue;
      }
      String name = program.name() + " [" + configuration.name() + "]";
      if (interpreter.isEmpty()) {
        String reason = MicroPython.missing(configuration.interpreter());
        tests.add(DynamicTest.dynamicTest(name, () -> assumeTrue(false, reason)));
      } else if (program.unfit().isPresent()) {
        String reason = program.unfit().get();
        tests.add(DynamicTest.dynamicTest(name, () -> assumeTrue(false, reason)));
      } else if (check.rejection(program).isPresent()) {
        String reason = check.rejection(program).get();
        tests.add(DynamicTest.dynamicTest(name, () -> assumeTrue(false, reason)));
      } else {
        Callable<Optional<String>> run =
            () -> check.failure(program, configuration, interpreter.get());
        Future<Optional<String>> result = pool.submit(run);
        tests.add(
            DynamicTest.dynamicTest(name, () -> verify(program, configuration, result.get())));
      }
    }
    return tests;
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
