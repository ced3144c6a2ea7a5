package dev.mochaberry.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.junit.samples.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Which tests run, where, and how fast. */
@Tag("slow")
class RunsTest {
  @BeforeAll
  static void thereIsAMicroPython() {
    assumeThat(LocalInterpreter.find(WordSize.BITS_32)).isPresent();
  }

  private static EngineTestKit.Builder jupiter() {
    return EngineTestKit.engine("junit-jupiter");
  }

  @ParameterizedTest
  @CsvSource({"jvm, true, false", "micropython, false, true", "both, true, true"})
  void aParameterSaysWhichHalvesRun(String wanted, boolean jvm, boolean board) {
    List<Outcome> all =
        Outcome.of(jupiter().configurationParameter("mochaberry.test.on", wanted), Samples.VALUES);
    assertThat(all.stream().anyMatch(o -> o.isIn(World.JVM))).isEqualTo(jvm);
    assertThat(all.stream().anyMatch(o -> o.isIn(World.MICROPYTHON))).isEqualTo(board);
  }

  @Test
  void anUnknownWorldIsRefused() {
    List<Outcome> all =
        Outcome.of(jupiter().configurationParameter("mochaberry.test.on", "pico"), Samples.VALUES);
    assertThat(all)
        .singleElement()
        .satisfies(
            o ->
                assertThat(o.thrown().orElseThrow())
                    .hasMessage("mochaberry.test.on=pico: there is jvm, micropython and both"));
  }

  @Test
  void aMethodCanBeAnnotatedAlone() {
    assertThat(Outcome.of(Samples.METHODS))
        .extracting(o -> String.join(" / ", o.path()) + ": " + o.result())
        .containsExactlyInAnyOrder(
            "Methods / both() / [jvm]: SUCCESSFUL",
            "Methods / both() / [micropython]: SUCCESSFUL",
            "Methods / jvm() / [jvm]: SUCCESSFUL",
            "Methods / usual(): SUCCESSFUL");
  }

  @Test
  void aSingleMethodIsRunInBothHalves() {
    Class<?> sample = Samples.PASSING.get(0);
    assertThat(Outcome.of(jupiter().selectors(selectMethod(sample, "adds"))))
        .extracting(o -> String.join(" / ", o.path()) + ": " + o.result())
        .containsExactly(
            "BothWorlds / [jvm] / adds(): SUCCESSFUL",
            "BothWorlds / [micropython] / adds(): SUCCESSFUL");
  }

  @Test
  void translatedTestsCanBeKept(@TempDir Path folder) {
    Outcome.of(
        jupiter().configurationParameter("mochaberry.test.keep", folder.toString()),
        Samples.VALUES);
    assertThat(folder.resolve("dev.mochaberry.junit.samples.Values/values_on_micro_python.py"))
        .content()
        .contains("def longInteger(self):");
  }

  @Test
  void classesRunInParallel() {
    List<Outcome> all =
        Outcome.of(
            jupiter()
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter(
                    "junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter(
                    "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter(
                    "junit.jupiter.execution.parallel.config.fixed.parallelism", "4"),
            Samples.PASSING.toArray(Class<?>[]::new));
    assertThat(all).hasSizeGreaterThan(80);
    assertThat(all).allSatisfy(o -> assertThat(o.thrown()).as(o.path().toString()).isEmpty());
  }

  /** One translation and one interpreter for all: what they take is measured, and printed. */
  @Test
  void fiftyTestsTakeSeconds() {
    Outcome.of(Samples.VALUES); // the translator's own classes are loaded
    long start = System.nanoTime();
    List<Outcome> all = Outcome.of(Samples.FIFTY);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.println("50 tests in both halves: " + milliseconds + " ms");
    assertThat(all).hasSize(100).allMatch(o -> o.result().equals("SUCCESSFUL"));
    assertThat(milliseconds).isLessThan(30_000);
  }
}
