package dev.mochaberry.tooling.boards;

import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.SourceMaps;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.trace.LogTranslator;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a board prints, line by line: its tracebacks become Java's stack traces where the program's
 * maps are known, and a failure of the program is noticed.
 */
public final class BoardOutput extends OutputStream {
  private final Runnable flush;
  private final LogTranslator translator;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean failed;

  /** Output that is written on. */
  public BoardOutput(PrintWriter out, List<ProgramMap> maps, TraceOptions options) {
    this(out::println, out::flush, maps, options);
  }

  /** Output whose lines are taken one by one. */
  public BoardOutput(Consumer<String> lines, List<ProgramMap> maps, TraceOptions options) {
    this(lines, () -> {}, maps, options);
  }

  private BoardOutput(
      Consumer<String> lines, Runnable flush, List<ProgramMap> maps, TraceOptions options) {
    this.flush = flush;
    this.translator = new LogTranslator(maps, options, lines);
  }

  /**
   * The output of a program that was translated just now.
   *
   * @param files the translation
   * @param sources where the lines of its stack traces are
   */
  public static BoardOutput of(List<OutputFile> files, SourceFolders sources, PrintWriter out) {
    List<ProgramMap> maps =
        files.stream()
            .filter(f -> f.name().endsWith(SourceMaps.ENDING))
            .map(f -> ProgramMap.parse(new String(f.content(), StandardCharsets.UTF_8)))
            .toList();
    return new BoardOutput(out, maps, new TraceOptions(false, sources));
  }

  @Override
  public void write(int b) {
    if (b == '\n') {
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      failed |= text.startsWith("Exception in thread ") || text.startsWith("Traceback (most");
      if (!isOfTheBoard(text)) {
        translator.line(text);
        flush.run();
      }
    } else {
      line.write(b);
    }
  }

  /** What the firmware says around a program. */
  private static boolean isOfTheBoard(String text) {
    return text.startsWith("MPY: soft reboot")
        || text.startsWith("MicroPython v")
        || text.startsWith("Type \"help()\" for more information.");
  }

  /** Whether the program failed. */
  public boolean failed() {
    return failed;
  }

  /** The end of the output; a prompt that is left over is not the program's. */
  @Override
  public void close() {
    String rest = line.toString(StandardCharsets.UTF_8);
    if (!rest.isEmpty() && !rest.equals(">>> ")) {
      translator.line(rest);
    }
    translator.end();
    flush.run();
  }
}
