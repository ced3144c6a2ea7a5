package dev.mochaberry.maven;

import dev.mochaberry.tooling.watch.DevVoice;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.diagnostics.Severity;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/**
 * Watch mode in a build: its steps are lines of the log, and what it finds looks as javac's does.
 */
final class LogVoice implements DevVoice {
  private final Log log;

  LogVoice(Log log) {
    this.log = log;
  }

  @Override
  public void diagnostics(Translation translation) {
    Findings findings = new Findings(translation.diagnostics());
    findings.log(log);
    int errors = findings.count(Severity.ERROR);
    if (errors > 0) {
      log.error("The Java cannot be translated: " + errors + (errors == 1 ? " error" : " errors"));
    }
  }

  @Override
  public void output(String text) {
    text.lines().forEach(log::error);
  }

  @Override
  public void step(String words) {
    log.info(sentence(words));
  }

  @Override
  public void failure(String words) {
    log.warn(sentence(words));
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
