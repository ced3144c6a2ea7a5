package dev.mochaberry.tests;

import dev.mochaberry.translator.Options;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to translate and run the suite.
 *
 * @param name as test names and {@code known-gaps.txt} show it
 * @param interpreter the interpreter's name, see {@link MicroPython#NAMES}
 * @param plain whether every recovery and optimization is switched off
 */
record Configuration(String name, String interpreter, boolean plain) {

  /** Every way: both word sizes as users translate, and plain code where the board's ints are. */
  static List<Configuration> all() {
    List<Configuration> all = new ArrayList<>();
    for (String interpreter : MicroPython.NAMES) {
      all.add(new Configuration(interpreter, interpreter, false));
    }
    all.add(new Configuration("plain", MicroPython.NAMES.get(0), true));
    return all;
  }

  /**
   * Those that tests go through: all, or what {@code -Dconformance.on=micropython32,plain} names.
   */
  static List<Configuration> chosen() {
    String names = System.getProperty("conformance.on", "");
    return names.isEmpty()
        ? all()
        : all().stream().filter(c -> List.of(names.split(",")).contains(c.name())).toList();
  }

  /** The translator's options for a program, with or without its assertions checked. */
  Options options(boolean assertions) {
    Options defaults = Options.defaults();
    return new Options(
        defaults.target(),
        defaults.asyncioModule(),
        plain,
        defaults.optimization(),
        assertions,
        defaults.checks(),
        defaults.warnings());
  }

  /** The name of the folder with the translation: word sizes share one. */
  String folder() {
    return plain ? "plain" : "python";
  }
}
