package dev.mochaberry.translator.diagnostics;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** The translation is complete, but its user should know. */
  WARNING;

  /** As users read it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
