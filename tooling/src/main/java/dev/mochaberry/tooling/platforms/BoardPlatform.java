package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.OnInterrupt;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real or simulated board, which reads the program from this computer: nothing is written to its
 * flash.
 *
 * @param tool what talks to it
 * @param port where it is
 * @param folder the translated program
 */
public record BoardPlatform(Mpremote tool, String port, Path folder) implements Platform {
  private static final String TOOL = "Local directory ";

  @Override
  public String title() {
    return "board at " + port;
  }

  @Override
  public ProgramProcess process(List<String> arguments, Optional<Path> trace) {
    if (trace.isPresent()) {
      throw CommandFailure.usage("--trace: a board cannot record yet; run on jvm or micropython");
    }
    String words =
        Stream.concat(Stream.of("main.py"), arguments.stream())
            .map(BoardPlatform::quoted)
            .collect(Collectors.joining(", "));
    String code = "import sys; sys.argv[:] = [" + words + "]\nexec(open('main.py').read())";
    return tool.on(port, List.of("mount", folder.toString(), "exec", code)).withoutTimeout();
  }

  /** A program on a board has no exit code: it failed if it says so. */
  @Override
  public boolean succeeded(ProgramRun run) {
    return run.succeeded()
        && run.stdout()
            .lines()
            .noneMatch(
                l -> l.startsWith("Exception in thread ") || l.startsWith("Traceback (most"));
  }

  /** The process is only the tool's: the board goes on without it, unless Ctrl-C gets there too. */
  @Override
  public ProgramRun running(Runner runner) throws IOException, InterruptedException {
    OnInterrupt interrupt = OnInterrupt.does(this::stop);
    try {
      return runner.run();
    } finally {
      interrupt.ends();
    }
  }

  private void stop() {
    try {
      if (!new Console(port).interrupt()) {
        System.err.println(
            "mochaberry: the program on the board goes on; 'mochaberry doctor --stop' stops it");
      }
    } catch (IOException e) {
      System.err.println("mochaberry: the program on the board may still run: " + e.getMessage());
    }
  }

  @Override
  public Optional<OutputStream> reader(OutputStream out) {
    return Optional.of(new WithoutToolLines(out));
  }

  /** Leaves out what the tool says itself. */
  private static final class WithoutToolLines extends FilterOutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WithoutToolLines(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      line.write(b);
      if (b == '\n') {
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      String start = line.toString(StandardCharsets.UTF_8);
      boolean cut = !start.endsWith("\n") && TOOL.startsWith(start);
      if (!cut) { // what may be the beginning of its line waits
        if (!start.startsWith(TOOL)) {
          line.writeTo(out);
        }
        line.reset();
      }
      out.flush();
    }
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }
}
