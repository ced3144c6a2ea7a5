package dev.mochaberry.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.junit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a user is told when a test cannot do what it should. */
@Tag("slow")
class TroubleTest {
  @BeforeAll
  static void thereIsAMicroPython() {
    assumeThat(LocalInterpreter.find(WordSize.BITS_32)).isPresent();
  }

  private static EngineTestKit.Builder jupiter() {
    return EngineTestKit.engine("junit-jupiter");
  }

  private static Map<String, Outcome> byName(List<Outcome> all) {
    return all.stream().collect(Collectors.toMap(o -> String.join(" / ", o.path()), o -> o));
  }

  private static String message(Outcome o) {
    return o.thrown().orElseThrow().getMessage();
  }

  @Test
  void aTestThatHangsOrCrashesTakesNoOtherWithIt() {
    Map<String, Outcome> all =
        byName(
            Outcome.of(
                jupiter().configurationParameter("mochaberry.test.timeout", "2"),
                Samples.TROUBLED));
    String half = "Troubled / [micropython] / ";
    Outcome hangs = all.get(half + "hangs()");
    assertThat(message(hangs))
        .startsWith("Troubled.hangs() did not end on MicroPython within 2 s, and was stopped");
    assertThat(hangs.thrown().orElseThrow().getStackTrace())
        .extracting(StackTraceElement::getMethodName)
        .startsWith("waitInVain", "hangs");
    assertThat(hangs.frame().orElseThrow().getLineNumber()).isBetween(45, 47);
    assertThat(all.get(half + "waitsForATaskThatHangs()").thrown().orElseThrow().getStackTrace())
        .extracting(StackTraceElement::getMethodName)
        .startsWith("waitInVain", "turnsForEver");
    assertThat(message(all.get(half + "hangsWithALimitOfItsOwn()")))
        .contains("timed out after 300 milliseconds");
    assertThat(message(all.get(half + "exits()")))
        .isEqualTo(
            "Troubled.exits() ended MicroPython: exit code 3" + System.lineSeparator() + "leaving");
    assertThat(all.get(half + "overflows()").thrown().orElseThrow())
        .isInstanceOf(StackOverflowError.class);
    assertThat(all.get(half + "isFine()").result()).isEqualTo("SUCCESSFUL");
  }

  @Test
  void aTestThatCannotBeTranslatedFailsAloneAtTheJavaLine() {
    Map<String, Outcome> all = byName(Outcome.of(Samples.REFUSED));
    Outcome reflects = all.get("Refused / [micropython] / reflects()");
    assertThat(message(reflects))
        .startsWith(
            "Refused.reflects() cannot run on MicroPython; mark what needs the JVM"
                + " @Only(World.JVM)")
        .contains("error MB0302: java.lang.Class.forName(String) is not available on the board")
        .doesNotContain("a second thread", "BoardProgram");
    assertThat(reflects.thrown().orElseThrow().getStackTrace())
        .extracting(StackTraceElement::getFileName, StackTraceElement::getLineNumber)
        .contains(tuple("Refused.java", 16));
    Outcome preempts = all.get("Refused / [micropython] / preempts()");
    assertThat(message(preempts)).contains("a second thread").doesNotContain("Class.forName");
    assertThat(preempts.frame().orElseThrow())
        .satisfies(f -> assertThat(f.getMethodName()).isEqualTo("preempts"))
        .satisfies(f -> assertThat(f.getLineNumber()).isEqualTo(21));
    assertThat(all.get("Refused / [micropython] / isFine()").result()).isEqualTo("SUCCESSFUL");
    assertThat(all.get("Refused / [jvm] / reflects()").result()).isEqualTo("SUCCESSFUL");
    assertThat(all.get("Refused / [jvm] / onTheJvmOnly()").result()).isEqualTo("SUCCESSFUL");
  }

  @Test
  void whatCannotBeTranslatedAroundTestsFailsTheirHalf() {
    Map<String, Outcome> all = byName(Outcome.of(Samples.REFLECTING));
    assertThat(message(all.get("Around$Reflecting / [micropython]")))
        .startsWith("Reflecting cannot run on MicroPython")
        .contains("error MB0302: java.lang.Class.forName(String) is not available on the board");
    assertThat(all.get("Around$Reflecting / [jvm] / one()").result()).isEqualTo("SUCCESSFUL");
  }

  @Test
  void whatFailsBeforeAllTestsFailsEachAndAfterThemTheClass() {
    assertThat(Outcome.of(Samples.BEFORE))
        .hasSize(2)
        .allSatisfy(o -> assertThat(message(o)).isEqualTo("before all"))
        .allSatisfy(o -> assertThat(o.frame().orElseThrow().getMethodName()).isEqualTo("all"));
    Map<String, Outcome> after = byName(Outcome.of(Samples.AFTER));
    Throwable one = after.get("Around$After / [micropython] / one()").thrown().orElseThrow();
    assertThat(one).hasMessage("test").isInstanceOf(IllegalArgumentException.class);
    assertThat(one.getSuppressed()[0]).hasMessage("after each");
    assertThat(message(after.get("Around$After"))).isEqualTo("after all");
  }

  @Test
  void aParameterThatCannotBeHandedOverIsRefused() {
    Map<String, Outcome> all = byName(Outcome.of(Samples.ODD));
    Outcome refused = all.get("Around$Odd / [micropython] / reports(TestReporter)");
    assertThat(message(refused))
        .isEqualTo(
            "Odd.reports: a parameter of type org.junit.jupiter.api.TestReporter cannot be handed"
                + " to MicroPython: primitives, their boxes, String, enums, and records, arrays,"
                + " lists, sets and maps of these can");
    assertThat(refused.frame().orElseThrow().getMethodName()).isEqualTo("reports");
    assertThat(all.get("Around$Odd / [micropython] / other()").result()).isEqualTo("SUCCESSFUL");
  }

  @Test
  void aJUnitWithoutClassTemplatesIsRefused() {
    JUnitVersion.check(TroubleTest.class.getClassLoader(), "6.1.3");
    assertThatThrownBy(() -> JUnitVersion.check(new ClassLoader(null) {}, "5.11.4"))
        .hasMessage(
            "mochaberry-junit needs JUnit 5.13 or later, and finds 5.11.4: name a later version of"
                + " org.junit.jupiter:junit-jupiter in the pom");
  }

  @Test
  void withoutMicroPythonTheHalfIsSkippedWithTheReason() throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Duser.home=/nonexistent",
            "-cp",
            System.getProperty("java.class.path"),
            RunSamples.class.getName(),
            "dev.mochaberry.junit.samples.BothWorlds");
    java.environment().keySet().removeIf(name -> name.startsWith("MOCHABERRY"));
    java.environment().put("PATH", "/nonexistent");
    java.environment().put("HOME", "/nonexistent");
    java.redirectErrorStream(true);
    Process process = java.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(out)
        .contains("BothWorlds / [jvm] / adds(): SUCCESSFUL")
        .contains(
            "BothWorlds / [micropython] / adds(): no 32-bit MicroPython on this machine;"
                + " 'apt install micropython:i386' gets one, or name yours in the environment"
                + " variable MOCHABERRY_MICROPYTHON32")
        .doesNotContain("FAILED");
  }
}
