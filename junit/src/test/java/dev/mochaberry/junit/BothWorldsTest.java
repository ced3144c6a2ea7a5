package dev.mochaberry.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.junit.samples.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** The promise: what a test says on the JVM it says on MicroPython. */
@Tag("slow")
class BothWorldsTest {
  @BeforeAll
  static void thereIsAMicroPython() {
    assumeThat(LocalInterpreter.find(WordSize.BITS_32)).isPresent();
  }

  static List<Class<?>> passing() {
    return Samples.PASSING;
  }

  static List<Class<?>> failing() {
    return Samples.FAILING;
  }

  @ParameterizedTest
  @MethodSource("passing")
  void everyTestPassesInBothHalves(Class<?> sample) {
    List<Outcome> all = Outcome.of(sample);
    assertThat(all).allSatisfy(o -> assertThat(o.thrown()).as(o.path().toString()).isEmpty());
    assertThat(names(all, World.MICROPYTHON)).isEqualTo(names(all, World.JVM)).isNotEmpty();
  }

  private static List<String> names(List<Outcome> all, World world) {
    return all.stream().filter(o -> o.isIn(world)).map(o -> o.name() + ": " + o.result()).toList();
  }

  @ParameterizedTest
  @MethodSource("failing")
  void everyFailureIsTheSameInBothHalves(Class<?> sample) {
    List<Outcome> all = Outcome.of(sample);
    List<String> expected = told(all, World.JVM);
    List<String> actual = told(all, World.MICROPYTHON);
    assertThat(actual).hasSameSizeAs(expected).isNotEmpty();
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i)).isEqualTo(expected.get(i));
    }
  }

  private static List<String> told(List<Outcome> all, World world) {
    return all.stream()
        .filter(o -> o.isIn(world))
        .map(
            o ->
                o.name()
                    + ": "
                    + o.result()
                    + " "
                    + o.thrown().map(BothWorldsTest::words).orElse("")
                    + " at "
                    + o.frame().map(f -> f.getFileName() + ":" + f.getLineNumber()).orElse(""))
        .toList();
  }

  /** What was thrown, with its causes; objects' identities are no part of that. */
  private static String words(Throwable t) {
    StringBuilder b = new StringBuilder();
    for (Throwable at = t; at != null; at = at.getCause()) {
      b.append(at.toString().replaceAll("@[0-9a-f]+", "@"));
      if (at instanceof AssertionFailedError failed && failed.isExpectedDefined()) {
        b.append(" {").append(value(failed.getExpected()));
        b.append(", ").append(value(failed.getActual())).append('}');
      }
      for (Throwable suppressed : at.getSuppressed()) {
        b.append(" suppressed ").append(suppressed.toString().replaceAll("@[0-9a-f]+", "@"));
      }
      b.append(" | ");
    }
    return b.toString();
  }

  private static String value(ValueWrapper wrapper) {
    return wrapper.getStringRepresentation();
  }

  @Test
  void simpleValuesOfAnAssertionKeepTheirTypes() {
    List<Outcome> all = Outcome.of(Samples.VALUES);
    for (World world : World.values()) {
      assertThat(
              all.stream()
                  .filter(o -> o.isIn(world))
                  .map(o -> (AssertionFailedError) o.thrown().orElseThrow())
                  .map(e -> e.getActual().getEphemeralValue()))
          .as(world.name())
          .containsExactlyInAnyOrder(2, "b\n", 2L, 2.5, 'y', null, true);
    }
  }
}
