package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.platforms.InterpreterAdvice;
import org.junit.jupiter.api.Test;

class MavenWordsTest {
  @Test
  void commandsAreGoalsAndOptionsAreProperties() {
    assertThat(
            MavenWords.of(
                "no board is plugged in; mochaberry doctor looks for reasons, mochaberry boards"
                    + " --simulate 1 plugs a simulated one in"))
        .isEqualTo(
            "no board is plugged in; mochaberry:doctor looks for reasons, mochaberry:boards"
                + " -Dmochaberry.simulate=1 plugs a simulated one in");
    assertThat(MavenWords.of("deploy with --keep-previous to have one"))
        .isEqualTo("deploy with -Dmochaberry.keepPrevious to have one");
    assertThat(MavenWords.of("say which with --device: /dev/a, /dev/b"))
        .isEqualTo("say which with -Dmochaberry.device: /dev/a, /dev/b");
    assertThat(MavenWords.of("--device /dev/ttyACM0: no such port"))
        .isEqualTo("-Dmochaberry.device=/dev/ttyACM0: no such port");
  }

  @Test
  void ourScriptsAreNotNamed() {
    assertThat(
            MavenWords.of(
                "no 32-bit MicroPython on this machine; "
                    + InterpreterAdvice.howToGet(WordSize.BITS_32)))
        .isEqualTo(
            "no 32-bit MicroPython on this machine; 'apt install micropython:i386' gets one, or"
                + " name yours in MOCHABERRY_MICROPYTHON32");
  }

  @Test
  void whatNoGoalDoesStays() {
    String advice = "'mochaberry doctor --stop' stops it; 'pip install --upgrade mpremote'";
    assertThat(MavenWords.of(advice)).isEqualTo(advice);
  }
}
