package dev.mochaberry.translator.source;

/**
 * A piece of a Java file.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param line its first line, counted from 1
 * @param endLine its last line
 */
record Span(int start, int end, int line, int endLine) {

  boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  boolean containsLine(int number) {
    return line <= number && number <= endLine;
  }

  int length() {
    return end - start;
  }
}
