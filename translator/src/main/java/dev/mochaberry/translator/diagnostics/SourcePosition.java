package dev.mochaberry.translator.diagnostics;

/**
 * Where in a source or class file.
 *
 * @param file the file, as its user named it
 * @param line counted from 1; 0 where unknown
 * @param column counted from 1; 0 where unknown
 * @param length how many characters the caret underlines, at least 1
 * @param sourceLine the text of the line, empty where there is none
 */
public record SourcePosition(String file, int line, int column, int length, String sourceLine) {

  /** A place in a file of which no text is at hand. */
  public static SourcePosition inFile(String file, int line) {
    return new SourcePosition(file, line, 0, 1, "");
  }
}
