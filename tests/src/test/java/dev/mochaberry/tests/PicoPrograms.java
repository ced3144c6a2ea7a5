package dev.mochaberry.tests;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.deploy.MpyCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs programs of the suite on an emulated Pico: translated, compiled to {@code .mpy}, and loaded
 * from a folder of this machine that is mounted on the board.
 *
 * @param tool what talks to the board
 * @param compiler what makes {@code .mpy} files
 */
record PicoPrograms(Mpremote tool, MpyCompiler compiler) {
  /** What the tool says itself, before or behind what the board says. */
  private static final Pattern MOUNTED =
      Pattern.compile("^Local directory .* is mounted at /remote\n", Pattern.MULTILINE);

  private static final int SECONDS = 90;

  /** Whether a board, which has no arguments, exit codes and keyboard, can run the program. */
  static boolean takes(ConformanceProgram program) {
    return program.unfit().isEmpty()
        && program.peer() == null
        && !program.exits()
        && program.arguments().isEmpty()
        && program.stdin().isEmpty()
        && program.clock() == ConformanceProgram.Clock.NONE;
  }

  /** Runs the program after a soft reset. */
  Outcome run(EmulatedPico pico, ConformanceProgram program, SuiteFolders folders)
      throws IOException, InterruptedException {
    Path translated = folders.output(program).resolve("python");
    TranslatedProgram.in(translated, program.sources().get(0), folders);
    ProgramRun run =
        tool.on(
                pico.port(),
                List.of("mount", compiled(translated).toString(), "exec", "import main"))
            .withTimeout(Duration.ofSeconds(SECONDS))
            .capture();
    String said = MOUNTED.matcher(run.stdout().replace("\r\n", "\n")).replaceFirst("");
    return run.timedOut()
        ? new Outcome(said, -1, Outcome.NO_END + " after " + SECONDS + " s")
        : new Outcome(said, run.exitCode(), run.stderr().strip());
  }

  /** The same program with its modules compiled, as a deployment sends them. */
  private Path compiled(Path translated) throws IOException, InterruptedException {
    Path target = Files.createDirectories(translated.resolveSibling("mpy"));
    try (Stream<Path> files = Files.list(translated)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.equals("main.py")) {
          Files.write(target.resolve(name), Files.readAllBytes(file));
        } else if (name.endsWith(".py")) {
          byte[] bytes = compiler.compile(name, Files.readAllBytes(file));
          Files.write(target.resolve(name.replaceAll("\\.py$", ".mpy")), bytes);
        }
      }
    }
    return target;
  }
}
