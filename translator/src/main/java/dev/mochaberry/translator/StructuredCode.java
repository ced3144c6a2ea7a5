package dev.mochaberry.translator;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ThreadUses;
import dev.mochaberry.translator.recover.WholeProgram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * The structured statements of methods, for the next translation. With them is kept all that they
 * hang on: the classes that were asked for on the way, with what those inherit from, and what was
 * asked of the whole program. Where any of it is another, a method is structured again. They go
 * with the classes of the methods, see {@link dev.mochaberry.translator.input.ClassStore}.
 */
final class StructuredCode {
  /** Of one method: before and after the whole program is known, of two programs. */
  private static final int MOST = 4;

  /**
   * What holds for a whole translation.
   *
   * @param library whose declarations are used
   */
  record Conditions(
      Object library,
      boolean plain,
      boolean assertions,
      boolean plainCollections,
      boolean datedFormats,
      boolean setsStreams,
      ThreadUses threadUses) {}

  private record Answer(MethodRef called, Expr bound, boolean disturbs) {}

  private record Version(
      Conditions conditions,
      Map<String, List<Object>> classes,
      List<Answer> answers,
      List<Stmt> statements) {

    boolean holds(Conditions now, ClassPool pool, WholeProgram.Disturbance disturbs) {
      return conditions.equals(now)
          && classes.entrySet().stream()
              .allMatch(c -> pool.standing(c.getKey()).equals(c.getValue()))
          && answers.stream().allMatch(a -> disturbs.by(a.called(), a.bound()) == a.disturbs());
    }
  }

  private final Map<MethodModel, Deque<Version>> known = new WeakHashMap<>();

  /**
   * The statements of a method.
   *
   * @param disturbs what is asked of the whole program
   * @param work structures the method, with answers to what it asks
   */
  List<Stmt> of(
      MethodModel method,
      Conditions conditions,
      ClassPool pool,
      WholeProgram.Disturbance disturbs,
      Function<WholeProgram.Disturbance, List<Stmt>> work) {
    for (Version v : versions(method)) {
      if (v.holds(conditions, pool, disturbs)) {
        return v.statements();
      }
    }
    Set<String> classes = new LinkedHashSet<>();
    List<Answer> answers = new ArrayList<>();
    WholeProgram.Disturbance noted =
        (called, bound) -> {
          boolean answer = disturbs.by(called, bound);
          answers.add(new Answer(called, bound, answer));
          return answer;
        };
    List<Stmt> statements = List.copyOf(pool.noting(classes, () -> work.apply(noted)));
    Map<String, List<Object>> standing = new HashMap<>();
    classes.forEach(c -> standing.put(c, pool.standing(c)));
    add(method, new Version(conditions, standing, answers, statements));
    return statements;
  }

  private synchronized List<Version> versions(MethodModel method) {
    return List.copyOf(known.getOrDefault(method, new ArrayDeque<>()));
  }

  private synchronized void add(MethodModel method, Version version) {
    Deque<Version> versions = known.computeIfAbsent(method, m -> new ArrayDeque<>());
    versions.addFirst(version);
    if (versions.size() > MOST) {
      versions.removeLast();
    }
  }
}
