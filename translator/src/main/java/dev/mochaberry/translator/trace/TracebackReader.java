package dev.mochaberry.translator.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tracebacks in a log, line by line. What a logger puts before each line is taken off;
 * tracebacks whose beginning or end is missing are found as well.
 */
final class TracebackReader {
  private static final Pattern HEADER =
      Pattern.compile("^(.*?)Traceback \\(most recent call last\\):\\s*$");
  private static final Pattern FRAME =
      Pattern.compile("^(.*?) {2}File \"([^\"]*)\", line (\\d+)(?:, in (.*?))?\\s*$");
  private static final Pattern EXCEPTION = Pattern.compile("^[A-Za-z_][\\w.]*(:.*)?$");

  private final Consumer<Traceback> onTraceback;
  private final Consumer<String> onText;
  private final List<String> lines = new ArrayList<>();
  private final List<Traceback.Frame> frames = new ArrayList<>();
  private String before;

  /**
   * Prepares for a log.
   *
   * @param onText takes each line that is in no traceback
   */
  TracebackReader(Consumer<Traceback> onTraceback, Consumer<String> onText) {
    this.onTraceback = onTraceback;
    this.onText = onText;
  }

  void line(String line) {
    Matcher header = HEADER.matcher(line);
    Matcher frame = FRAME.matcher(line);
    if (header.matches()) {
      end();
      before = header.group(1);
      lines.add(line);
    } else if (frame.matches()) {
      before = before == null ? frame.group(1) : before;
      lines.add(line);
      frames.add(
          new Traceback.Frame(
              frame.group(2),
              Integer.parseInt(frame.group(3)),
              frame.group(4) == null ? "?" : frame.group(4)));
    } else if (before != null) {
      last(line);
    } else {
      onText.accept(line);
    }
  }

  private void last(String line) {
    String words = line.startsWith(before) ? line.substring(before.length()) : line;
    if (EXCEPTION.matcher(words.strip()).matches()) {
      lines.add(line);
      finish(words.strip());
    } else {
      end();
      onText.accept(line);
    }
  }

  /** The log ends, or another traceback begins. */
  void end() {
    if (frames.isEmpty()) {
      lines.forEach(onText);
      clear();
    } else {
      finish("");
    }
  }

  private void finish(String exception) {
    onTraceback.accept(new Traceback(List.copyOf(lines), List.copyOf(frames), exception));
    clear();
  }

  private void clear() {
    lines.clear();
    frames.clear();
    before = null;
  }
}
