package dev.mochaberry.translator.diagnostics;

import java.util.List;

/**
 * Where in a source or class file. Columns count UTF-16 units.
 *
 * @param file the file, as its user named it
 * @param line counted from 1; 0 where unknown
 * @param column counted from 1; 0 where unknown
 * @param endLine the last line, {@code line} where it is only one
 * @param endColumn the column behind the last character in it
 * @param text the lines from {@code line} to {@code endLine}; empty where there is no source
 */
public record SourcePosition(
    String file, int line, int column, int endLine, int endColumn, List<String> text) {

  public SourcePosition {
    text = List.copyOf(text);
  }

  /** A place in a file of which no text is at hand. */
  public static SourcePosition inFile(String file, int line) {
    return new SourcePosition(file, line, 0, line, 0, List.of());
  }

  /** All of a line but the spaces around it. */
  public static SourcePosition ofLine(String file, int line, String text) {
    int start = text.length() - text.stripLeading().length();
    int end = Math.max(start + 1, text.stripTrailing().length());
    return new SourcePosition(file, line, start + 1, line, end + 1, List.of(text));
  }
}
