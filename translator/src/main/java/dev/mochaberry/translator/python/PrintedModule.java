package dev.mochaberry.translator.python;

import java.util.List;

/**
 * A module's text and where its lines came from, ordered by Python line.
 *
 * @param text ends with a line feed unless it is empty
 */
public record PrintedModule(String text, List<LineMapping> lines) {
  public PrintedModule {
    lines = List.copyOf(lines);
  }
}
