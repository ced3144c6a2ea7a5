package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.NullMessages;
import dev.mochaberry.translator.bytecode.NullsGiven;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the lines of a program's Java files have: lambdas, and places that may meet null. */
public final class JavaPlaces {

  /** A line of a Java file, which is named with the folders of its package. */
  public record Line(String file, int number) {}

  /**
   * A place that may meet null, with the JVM's message.
   *
   * @param method the class and method, {@code X.main}
   */
  public record NullPlace(Line line, String member, String message, String method) {}

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
              lambdas
                  .computeIfAbsent(new Line(file, line), k -> new ArrayList<>())
                  .add(told(l.implementation()));
            }
          });
      boolean names = localNames.test(ref.owner());
      List<NullMessages.Place> own = method.get().nullPlaces(names);
      Map<Integer, String> given = given(method.get().nullsGiven(names), own, givenNulls);
      String its = told(ref);
      given.forEach((line, m) -> nulls.add(new NullPlace(new Line(file, line), GIVEN, m, its)));
      for (NullMessages.Place p : own) {
        nulls.add(new NullPlace(new Line(file, p.line()), p.member(), p.message(), its));
      }
    }
  }

  private static String told(MethodRef m) {
    return m.owner().replace('/', '.') + "." + m.name();
  }

  /**
   * By line, what the library says of arguments: of those that are surely null, or of the only one
   * that may be where the line itself cannot meet null.
   */
  private static Map<Integer, String> given(
      List<NullsGiven.Given> all, List<NullMessages.Place> own, NullArgumentWords words) {
    Map<Integer, String> found = new TreeMap<>();
    for (NullsGiven.Given g : all) {
      if (g.sure()) {
        words.message(g).ifPresent(m -> found.putIfAbsent(g.line(), m));
      }
    }
    Set<Integer> told = new HashSet<>(found.keySet());
    own.forEach(p -> told.add(p.line()));
    Map<Integer, Set<String>> may = new TreeMap<>();
    for (NullsGiven.Given g : all) {
      if (!told.contains(g.line())) {
        words.message(g).ifPresent(m -> may.computeIfAbsent(g.line(), k -> new HashSet<>()).add(m));
      }
    }
    may.forEach(
        (line, messages) -> {
          if (messages.size() == 1) {
            found.put(line, messages.iterator().next());
          }
        });
    return found;
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
