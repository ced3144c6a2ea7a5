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
 * @param compilation who made the class files
 */
record Configuration(String name, String interpreter, boolean plain, Compilation compilation) {
  /** One program of so many is translated a second time. */
  private static final int SHARING = 8;

  /**
   * Every way: both word sizes as users translate; where the board's ints are, plain code and the
   * class files of other compilers and settings.
   */
  static List<Configuration> all() {
    List<Configuration> all = new ArrayList<>();
    for (String interpreter : MicroPython.NAMES) {
      all.add(new Configuration(interpreter, interpreter, false, Compilation.JAVAC));
    }
    String board = MicroPython.NAMES.get(0);
    all.add(new Configuration("plain", board, true, Compilation.JAVAC));
    for (Compilation c : Compilation.values()) {
      if (c != Compilation.JAVAC) {
        all.add(new Configuration(c.folder(), board, false, c));
      }
    }
    return all;
  }

  /** Those that translate what javac makes as it stands. */
  static List<Configuration> ofSources() {
    return chosen().stream().filter(c -> c.compilation() == Compilation.JAVAC).toList();
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

  /**
   * Whether the program is worth running this way: what tasks do in which order, and what the
   * library does, hangs not on who made the program's class files. Beside the first, for the board
   * as users translate, each program has but one way, by its name, unless {@code -Dconformance.on}
   * asks for others: most have the other word size, which runs the same translation. With {@code
   * -Dconformance.share=12} one program of twelve is taken, the same ones each time.
   */
  boolean takes(ConformanceProgram program) {
    return turn(program, Integer.getInteger("conformance.share", 1)) == 0
        && fits(program)
        && (isAskedFor() || isFirst() || isTurn(program));
  }

  private boolean fits(ConformanceProgram program) {
    return compilation == Compilation.JAVAC
        || program.clock() == ConformanceProgram.Clock.NONE && !program.isIn("library");
  }

  private boolean isFirst() {
    return equals(all().get(0));
  }

  private boolean isTurn(ConformanceProgram program) {
    List<Configuration> translatedAnew =
        all().stream().filter(c -> !c.sharesFirst() && c.fits(program)).toList();
    int turn = turn(program, SHARING * translatedAnew.size());
    return turn < translatedAnew.size()
        ? equals(translatedAnew.get(turn))
        : sharesFirst() && !isFirst();
  }

  /** Whether it runs what is translated for the first. */
  private boolean sharesFirst() {
    return folder().equals(all().get(0).folder());
  }

  private static boolean isAskedFor() {
    return !System.getProperty("conformance.on", "").isEmpty();
  }

  /** Which of so many turns is the program's; its hash is mixed, as likely names are alike. */
  private static int turn(ConformanceProgram program, int turns) {
    return Math.floorMod(program.name().hashCode() * 0x9E3779B1 >>> 8, turns);
  }

  /** The name of the folder with the translation: word sizes share one. */
  String folder() {
    String within = compilation.folder().isEmpty() ? "" : compilation.folder() + "/";
    return within + (plain ? "plain" : "python");
  }
}
