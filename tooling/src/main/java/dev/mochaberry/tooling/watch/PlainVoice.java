package dev.mochaberry.tooling.watch;

import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.translator.Translation;
import java.io.PrintWriter;

/** Lines for a terminal: what is not the program's is marked. */
public final class PlainVoice implements DevVoice {
  private final PrintWriter out;

  /** Writes there. */
  public PlainVoice(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void diagnostics(Translation translation) {
    new DiagnosticReport(translation).print(out);
    out.flush();
  }

  @Override
  public void output(String text) {
    out.println(text);
    out.flush();
  }

  @Override
  public void step(String words) {
    out.println("-- " + words);
    out.flush();
  }

  @Override
  public void failure(String words) {
    step(words);
  }
}
