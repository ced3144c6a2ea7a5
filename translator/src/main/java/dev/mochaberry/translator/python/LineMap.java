package dev.mochaberry.translator.python;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the mappings of lines as they are printed. A line that needs none, since it goes with the
 * one above, gets none.
 */
final class LineMap {

  /** What the lines inside of something have in common. */
  private record Region(String file, String method, int line) {}

  private static final Pattern LAMBDA = Pattern.compile("\\blambda\\b");
  private static final Region NONE = new Region("", "", 0);

  private final List<LineMapping> mappings = new ArrayList<>();
  private final Deque<Region> regions = new ArrayDeque<>(List.of(NONE));
  private int javaLine;

  /** What the latest line was before it became another's; 0 if it did not. */
  private int before;

  /** Statements of a file begin. */
  void enter(String file, String method, int line) {
    regions.push(new Region(file, method, line));
  }

  /** A function of the current file begins. */
  void enterFunction(String method, int line) {
    Region around = regions.peek();
    regions.push(new Region(around.file(), method, line > 0 ? line : around.line()));
  }

  /** The end of the latest. */
  void leave() {
    regions.pop();
  }

  /** The next line is that of a Java line; of several the first counts. */
  void next(int line) {
    if (javaLine == 0) {
      javaLine = line;
    }
  }

  /** The line that was printed last is of another Java line after all. */
  void again(int line, int pythonLine) {
    Region here = regions.peek();
    LineMapping last = mappings.isEmpty() ? null : mappings.get(mappings.size() - 1);
    if (last == null
        || last.lambdas() > 0
        || !last.javaFile().equals(here.file())
        || !last.method().equals(here.method())) {
      return;
    }
    before = before == 0 ? last.javaLine() : before;
    if (last.pythonLine() == pythonLine) {
      mappings.remove(mappings.size() - 1);
    }
    mappings.add(new LineMapping(pythonLine, here.file(), line, here.method(), 0));
  }

  /** A line is printed. */
  void printed(int pythonLine, String text) {
    if (text.isEmpty()) {
      return;
    }
    Region here = regions.peek();
    LineMapping above = mappings.isEmpty() ? null : mappings.get(mappings.size() - 1);
    boolean same =
        above != null
            && above.javaFile().equals(here.file())
            && above.method().equals(here.method());
    if (same) {
      next(before);
    }
    before = 0;
    int lambdas = (int) LAMBDA.matcher(text).results().count();
    if (here.file().isEmpty()) {
      if (!same) {
        mappings.add(new LineMapping(pythonLine, "", 0, "", 0));
      }
    } else if (javaLine > 0 || !same || lambdas > 0) {
      int inherited = same ? above.javaLine() : here.line();
      int line = javaLine > 0 ? javaLine : inherited;
      mappings.add(new LineMapping(pythonLine, here.file(), line, here.method(), lambdas));
    }
    javaLine = 0;
  }

  List<LineMapping> mappings() {
    return mappings;
  }
}
