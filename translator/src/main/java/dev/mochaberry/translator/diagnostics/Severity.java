package dev.mochaberry.translator.diagnostics;

/** How bad a diagnostic is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** The translation is complete, but its user should know. */
  WARNING
}
