package dev.mochaberry.translator.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns the tracebacks in a program's log into stack traces of Java; everything else passes
 * through. Lines go in one by one, so that a log may be followed while it grows.
 */
public final class LogTranslator {
  private final List<ProgramMap> maps;
  private final TraceOptions options;
  private final Consumer<String> out;
  private final TracebackReader reader;
  private int found;

  /**
   * Prepares for a log.
   *
   * @param maps those of the programs that may have written it
   * @param out takes the lines
   */
  public LogTranslator(List<ProgramMap> maps, TraceOptions options, Consumer<String> out) {
    this.maps = List.copyOf(maps);
    this.options = options;
    this.out = out;
    this.reader = new TracebackReader(this::traceback, out);
  }

  /** A line of the log, without its end. */
  public void line(String line) {
    reader.line(line);
  }

  /** The log is at its end. */
  public void end() {
    reader.end();
  }

  /** How many tracebacks of the programs there have been. */
  public int found() {
    return found;
  }

  private void traceback(Traceback traceback) {
    Optional<ProgramMap> map = mapOf(traceback);
    if (map.isEmpty()) {
      traceback.lines().forEach(out);
      return;
    }
    found++;
    new JavaTrace(traceback, map.get(), options).lines().forEach(out);
  }

  /** The map of the program that has a frame in it, the innermost first. */
  private Optional<ProgramMap> mapOf(Traceback traceback) {
    for (int i = traceback.frames().size() - 1; i >= 0; i--) {
      String file = traceback.frames().get(i).file();
      Optional<ProgramMap> map = maps.stream().filter(m -> m.isOf(file)).findFirst();
      if (map.isPresent()) {
        return map;
      }
    }
    return Optional.empty();
  }
}
