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
    SourceLines NONE = (file, line) -> Optional.empty();

    /**
     * The text of a line.
     *
     * @param file with the folders of its package
     * @param line counted from 1
     */
    Optional<String> line(String file, int line);
  }
}
