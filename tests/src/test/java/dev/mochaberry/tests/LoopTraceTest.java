package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.LoopRecorder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop's record of one program: the same events in the same order on the JVM and the board. */
@Tag("slow")
class LoopTraceTest {
  private static final String PROGRAM = "TracedTasks";

  @TempDir Path folder;

  private final SuiteFolders suite = SuiteFolders.find("loops");
  private final Path source =
      suite.programs().resolveSibling("loops").resolve(PROGRAM + ".java").toAbsolutePath();

  @Test
  void microPythonRecordsWhatTheJvmDoes() throws Exception {
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    List<String> jvm = events(onJvm("virtual"));
    assertThat(jvm).contains("end 9 failed", "wait 1 gather").hasSizeGreaterThan(80);
    assertThat(events(onMicroPython(interpreter.get()))).isEqualTo(jvm);
  }

  @Test
  void virtualTimeRecordsWhatRealTimeDoes() throws Exception {
    assertThat(events(onJvm("real"))).isEqualTo(events(onJvm("virtual")));
  }

  @Test
  void everyEventHasATimeThatNeverGoesBack() throws Exception {
    List<Long> times =
        onJvm("real").stream().skip(1).map(line -> Long.valueOf(line.split(" ")[0])).toList();
    assertThat(times).isSorted().startsWith(0L);
  }

  /** Without times, and without names, which lambda expressions make differ. */
  private static List<String> events(List<String> record) {
    assertThat(record.get(0)).isEqualTo("mochaberry-trace 1");
    return record.stream()
        .skip(1)
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(event -> !event.startsWith("name "))
        .map(event -> event.replaceFirst("^(run \\d+) \\d+$", "$1"))
        .toList();
  }

  private List<String> onJvm(String clock) throws IOException, InterruptedException {
    String library =
        suite.libraryPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), "-cp", library, source.toString());
    Path record = folder.resolve(clock + ".txt");
    Files.deleteIfExists(record);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dmochaberry.trace=" + record);
    command.add("-Dmochaberry.clock=" + clock);
    command.addAll(List.of("-cp", folder + File.pathSeparator + library, PROGRAM));
    run(command, folder);
    return Files.readAllLines(record);
  }

  private List<String> onMicroPython(MicroPython interpreter)
      throws IOException, InterruptedException {
    Path python = folder.resolve("python");
    Path main = TranslatedProgram.in(python, source, suite);
    Path record = folder.resolve("micropython.txt");
    Path start = LoopRecorder.install(main, record);
    run(List.of(interpreter.command().toString(), start.toString()), python);
    return Files.readAllLines(record);
  }

  private static void run(List<String> command, Path where)
      throws IOException, InterruptedException {
    Path output = where.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    assertThat(Stream.of("too late", "failed", "5"))
        .containsExactlyElementsOf(Files.readAllLines(output));
  }
}
