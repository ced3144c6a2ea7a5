package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.NullMessages;
import dev.mochaberry.translator.bytecode.NullsGiven;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the lines of a program's Java files have: lambdas, and places that may meet null. */
public final class JavaPlaces {

  /** A line of a Java file, which is named with the folders of its package. */
  public record Line(String file, int number) {}

  /** A place that may meet null, with the JVM's message. */
  public record NullPlace(Line line, String member, String message) {}

  /** Stands for the member where a call of the library is given null. */
  private static final String GIVEN = "<given>";

  private final Map<Line, List<String>> lambdas = new HashMap<>();
  private final List<NullPlace> nulls = new ArrayList<>();

  /**
   * Gathers the places of everything reachable.
   *
   * @param localNames whether the JVM would know the names of locals in the class
   */
  public JavaPlaces(ClassPool pool, Reachable program, Predicate<String> localNames) {
    NullArgumentWords givenNulls = new NullArgumentWords(pool);
    for (MethodRef ref : program.bodies().keySet()) {
      String file = pool.find(ref.owner()).map(ClassModel::sourcePath).orElse(null);
      Optional<MethodModel> method = pool.declared(ref.owner(), ref.name(), ref.descriptor());
      if (file == null || method.isEmpty()) {
        continue;
      }
      IrWalk.withLines(
          program.bodies().get(ref),
          (e, line) -> {
            if (e instanceof Expr.Lambda l && l.implementation().name().startsWith("lambda$")) {
              MethodRef m = l.implementation();
              lambdas
                  .computeIfAbsent(new Line(file, line), k -> new ArrayList<>())
                  .add(m.owner().replace('/', '.') + "." + m.name());
            }
          });
      for (NullsGiven.Given g : method.get().nullsGiven()) {
        givenNulls
            .message(g)
            .ifPresent(m -> nulls.add(new NullPlace(new Line(file, g.line()), GIVEN, m)));
      }
      for (NullMessages.Place p : method.get().nullPlaces(localNames.test(ref.owner()))) {
        nulls.add(new NullPlace(new Line(file, p.line()), p.member(), p.message()));
      }
    }
  }

  /**
   * The classes and methods of the lambdas in a line, {@code X.lambda$main$0}; outer ones first.
   */
  public List<String> lambdas(Line line) {
    return lambdas.getOrDefault(line, List.of());
  }

  /** Where null may be met, in the order of the code within each method. */
  public List<NullPlace> nulls() {
    return nulls;
  }
}
