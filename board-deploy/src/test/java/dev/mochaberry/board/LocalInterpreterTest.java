package dev.mochaberry.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.LocalInterpreter.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalInterpreterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(WordSize.class)
  void theInterpreterHasTheWordSizeItWasFoundFor(WordSize size) throws Exception {
    String program = "import sys\nprint(64 if sys.maxsize > 1 << 32 else 32)\n";
    ProgramRun run = interpreter(size).run(program(program), List.of(), Limits.none());
    assertThat(run.stdout().strip()).isEqualTo("" + size.bits());
    assertThat(run.succeeded()).isTrue();
    assertThat(run.wallTime()).isPositive();
  }

  @Test
  void argumentsReachTheProgramAsTheyAre() throws Exception {
    List<String> arguments = List.of("a b", "ü", "-x", "");
    ProgramRun run =
        interpreter(WordSize.BITS_32)
            .run(program("import sys\nprint('|'.join(sys.argv[1:]))\n"), arguments, Limits.none());
    assertThat(run.stdout().strip()).isEqualTo("a b|ü|-x|");
  }

  @Test
  void aFailureIsTheExitCodeAndTheTraceback() throws Exception {
    ProgramRun run =
        interpreter(WordSize.BITS_32).run(program("print(1 // 0)\n"), List.of(), Limits.none());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.stderr()).contains("ZeroDivisionError");
  }

  @Test
  void aProgramThatDoesNotEndIsEnded() throws Exception {
    Limits limits = Limits.none().withTimeout(Duration.ofMillis(500));
    ProgramRun run =
        interpreter(WordSize.BITS_32).run(program("while True:\n    pass\n"), List.of(), limits);
    assertThat(run.timedOut()).isTrue();
    assertThat(run.succeeded()).isFalse();
    assertThat(run.wallTime()).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void theHeapIsAsSmallAsAskedFor() throws Exception {
    Path program = program("import gc\nprint(gc.mem_alloc() + gc.mem_free() < 100000)\n");
    ProgramRun run =
        interpreter(WordSize.BITS_32).run(program, List.of(), Limits.none().withHeap(65536));
    assertThat(run.stdout().strip()).isEqualTo("True");
  }

  @Test
  void muchOutputOnBothStreamsIsKeptWhole() throws Exception {
    Path program =
        program(
            "import sys\nfor i in range(20000):\n"
                + "    print('out', i)\n    print('err', i, file=sys.stderr)\n");
    ProgramRun run = interpreter(WordSize.BITS_32).run(program, List.of(), Limits.none());
    assertThat(run.stdout()).hasLineCount(20000);
    assertThat(run.stderr()).hasLineCount(20000);
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    InterpreterSearch nowhere = new InterpreterSearch(Map.of(), folder);
    assertThat(nowhere.find(WordSize.BITS_32)).isEmpty();
  }

  @Test
  void theEnvironmentGoesBeforeTheCache() throws Exception {
    Path named = executable(folder.resolve("mine"));
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Path cached = executable(cache.resolve("micropython32"));
    Map<String, String> both =
        Map.of("MOCHABERRY_MICROPYTHON32", named.toString(), "MOCHABERRY_CACHE", cache.toString());
    assertThat(found(both)).isEqualTo(named);
    assertThat(found(Map.of("MOCHABERRY_CACHE", cache.toString()))).isEqualTo(cached);
  }

  private Path found(Map<String, String> environment) {
    return new InterpreterSearch(environment, folder)
        .find(WordSize.BITS_32)
        .orElseThrow()
        .executable();
  }

  private static Path executable(Path file) throws Exception {
    Files.createFile(file);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Path program(String text) throws Exception {
    return Files.writeString(folder.resolve("main.py"), text);
  }

  private static LocalInterpreter interpreter(WordSize size) {
    var found = LocalInterpreter.find(size);
    assumeTrue(found.isPresent(), size + " interpreter: see scripts/fetch-micropython");
    return found.orElseThrow();
  }
}
