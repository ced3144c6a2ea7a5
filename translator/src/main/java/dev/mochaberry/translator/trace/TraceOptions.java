package dev.mochaberry.translator.trace;

import java.util.Optional;

/**
 * How stack traces are shown.
 *
 * @param all whether frames of helpers and of MicroPython's own modules are shown
 * @param sources where the text under a frame comes from
 */
public record TraceOptions(boolean all, SourceLines sources) {

  /** The lines of the program's Java files. */
  public interface SourceLines {
    /** None are at hand. */
    SourceLines NONE = (method, file, line) -> Optional.empty();

    /**
     * The text of a line.
     *
     * @param method the class and method it is in
     * @param file the file's name without folders
     * @param line counted from 1
     */
    Optional<String> line(String method, String file, int line);
  }
}
