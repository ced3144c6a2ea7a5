package dev.mochaberry.translator.diagnostics;

import java.util.List;

/** Takes what there is to say about a program as it is found. */
public interface Reporter {
  /**
   * Reports something.
   *
   * @param message what is wrong, without a full stop
   * @param why the reason; may be empty
   * @param help the nearest way that works; may be empty
   * @param notes more about it, one line each
   */
  void report(Code code, String message, String why, String help, List<String> notes, Place place);

  /** Reports something without notes. */
  default void report(Code code, String message, String why, String help, Place place) {
    report(code, message, why, help, List.of(), place);
  }
}
