package dev.mochaberry.compiler;

import dev.mochaberry.translator.diagnostics.Code;
import java.util.List;

/** The translator's words as a compiler's message: the code first, the rest in lines below it. */
final class Wording {
  private Wording() {}

  static String of(Code code, String message, List<String> notes, String why, String help) {
    StringBuilder words = new StringBuilder("[" + code + "] " + message);
    notes.forEach(n -> words.append("\n").append(n));
    words.append(why.isEmpty() ? "" : "\nwhy: " + why);
    words.append(help.isEmpty() ? "" : "\nhelp: " + help);
    return words.toString();
  }
}
