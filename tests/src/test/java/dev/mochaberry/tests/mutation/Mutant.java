package dev.mochaberry.tests.mutation;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Changes programs. What comes out compiles; nobody knows yet whether it ends. */
public final class Mutant {

  /** What stands above the first declaration is for the harness. */
  private static final String HEAD = "(?s)\\A(?://[^\\n]*\\n)*";

  /** Most changes do not compile. */
  private static final int TRIES = 12;

  private Mutant() {}

  /** The program as the parser prints it, for comparisons with its mutants. */
  public static Optional<String> printed(String source) {
    return parsed(source).map(unit -> print(source, unit));
  }

  /**
   * The program with changes that the seed decides; empty if the parser does not take it, or nearly
   * nothing that is tried compiles.
   *
   * @param changes how many, at least 1
   * @param compiles whether a source is a program
   */
  public static Optional<String> of(
      String source, long seed, int changes, Predicate<String> compiles) {
    Optional<CompilationUnit> unit = parsed(source);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Random random = new Random(seed);
    CompilationUnit good = unit.get();
    String text = print(source, good);
    int left = changes;
    for (int i = 0; i < TRIES * changes && left > 0; i++) {
      CompilationUnit changed = good.clone();
      try {
        Change.values()[random.nextInt(Change.values().length)].apply(changed, random);
      } catch (ClassCastException e) {
        continue; // no room for it there
      }
      String candidate = print(source, changed);
      if (!candidate.equals(text) && compiles.test(candidate)) {
        good = changed;
        text = candidate;
        left--;
      }
    }
    return left == 0 ? Optional.of(text) : Optional.empty();
  }

  static JavaParser parser() {
    return new JavaParser(
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false));
  }

  private static Optional<CompilationUnit> parsed(String source) {
    return parser().parse(source).getResult().filter(unit -> !unit.getTypes().isEmpty());
  }

  private static String print(String source, CompilationUnit unit) {
    int head = source.length() - source.replaceFirst(HEAD, "").length();
    return source.substring(0, head) + unit.toString().replaceFirst(HEAD, "");
  }
}
