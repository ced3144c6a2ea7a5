package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call what may suspend: only an {@code @Async} method or an async lambda, and methods that
 * override each other are async all or none.
 */
public final class AsyncRules {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;
  private static final int SYNTHETIC = 0x1000;
  private static final int LONGEST_CHAIN = 6;
  private static final String MAIN = "main([Ljava/lang/String;)";

  private final ClassPool pool;
  private final Reachable program;
  private final AsyncColours colours;
  private final Reporter reporter;
  private final Map<MethodRef, Site> callers = new HashMap<>();

  /** Where a method is called: the first place found. */
  private record Site(MethodRef caller, int line) {}

  private AsyncRules(ClassPool pool, Reachable program, AsyncColours colours, Reporter reporter) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.reporter = reporter;
  }

  /** Reports every breach of the rules in a program. */
  public static void check(
      ClassPool pool, Reachable program, AsyncColours colours, Reporter reporter) {
    AsyncRules rules = new AsyncRules(pool, program, colours, reporter);
    program.bodies().forEach(rules::findCalls);
    program.bodies().forEach(rules::checkCalls);
    program.bodies().keySet().forEach(rules::checkDeclaration);
  }

  /** Walks a body with the line of each expression at hand. */
  private static void walk(List<Stmt> body, java.util.function.BiConsumer<Expr, Integer> visit) {
    int[] line = {0};
    IrWalk.expressions(
        body,
        e -> visit.accept(e, line[0]),
        s -> {
          if (s.line() > 0) {
            line[0] = s.line();
          }
        });
  }

  private void findCalls(MethodRef caller, List<Stmt> body) {
    walk(
        body,
        (e, line) ->
            called(e)
                .map(m -> pool.resolve(m).map(MethodModel::ref).orElse(m))
                .ifPresent(m -> callers.putIfAbsent(m, new Site(caller, line))));
  }

  private static Optional<MethodRef> called(Expr e) {
    if (e instanceof Expr.Call c) {
      return Optional.of(c.method());
    } else if (e instanceof Expr.New n) {
      return Optional.of(n.constructor());
    }
    return e instanceof Expr.Lambda l ? Optional.of(l.implementation()) : Optional.empty();
  }

  private void checkCalls(MethodRef caller, List<Stmt> body) {
    Set<MethodRef> reported = new HashSet<>();
    boolean async = colours.isAsync(caller);
    walk(
        body,
        (e, line) -> {
          boolean calls = !async && e instanceof Expr.Call c && colours.isAsync(c.method());
          boolean hides =
              e instanceof Expr.Lambda l
                  && colours.isAsync(l.implementation())
                  && !colours.isAsync(l.sam());
          if ((calls || hides) && reported.add(called(e).orElseThrow())) {
            report(called(e).orElseThrow(), hides, caller, line);
          }
        });
  }

  private void report(MethodRef callee, boolean reference, MethodRef caller, int line) {
    String who = Spelling.of(caller);
    String what =
        reference
            ? Spelling.of(callee) + " is @Async, and what it is passed as here is not"
            : Spelling.of(callee) + " is @Async, and " + who + " that calls it is not";
    String help =
        switch (caller.name()) {
          case "<init>" ->
              "a constructor cannot wait: call it in an @Async method that makes the" + " object";
          case "<clinit>" -> "a static initialiser cannot wait: call it in an @Async method";
          default ->
              reference
                  ? "pass it where an AsyncRunnable or AsyncSupplier is taken"
                  : caller.signature().equals(MAIN)
                      ? "start it with EventLoop.run(() -> …)"
                      : "mark the caller @Async, or start it with EventLoop.run or createTask";
        };
    reporter.error(
        "MB0401",
        what + chain(caller),
        help,
        caller.owner(),
        line,
        callee.name().startsWith("<") ? "" : callee.name());
  }

  /** How the program gets there: {@code ; called from b() at line 7, from main(…) at line 9}. */
  private String chain(MethodRef start) {
    List<String> parts = new ArrayList<>();
    Set<MethodRef> seen = new HashSet<>();
    Site site = callers.get(start);
    while (site != null && parts.size() < LONGEST_CHAIN && seen.add(site.caller())) {
      parts.add("from " + Spelling.of(site.caller()) + " at line " + site.line());
      site = callers.get(site.caller());
    }
    return parts.isEmpty() ? "" : "; called " + String.join(", ", parts);
  }

  private void checkDeclaration(MethodRef ref) {
    Optional<MethodModel> found = pool.declared(ref.owner(), ref.name(), ref.descriptor());
    if (found.isEmpty()) {
      return;
    }
    MethodModel m = found.get();
    if (m.async() && ref.signature().equals(MAIN) && (m.access() & STATIC) != 0) {
      reporter.error(
          "MB0403",
          "main(String[]) cannot be @Async: the JVM calls it",
          "call EventLoop.run(() -> …) in it",
          ref.owner(),
          m.firstLine(),
          "main");
    }
    if ((m.access() & (STATIC | PRIVATE | SYNTHETIC)) != 0 || ref.name().startsWith("<")) {
      return;
    }
    for (String s : pool.supertypes(ref.owner())) {
      Optional<Boolean> above = s.equals(ref.owner()) ? Optional.empty() : colourIn(s, ref);
      if (above.isPresent() && above.get() != m.async()) {
        String overridden = Names.simpleName(s) + "." + ref.name() + "()";
        reporter.error(
            "MB0402",
            m.async()
                ? Spelling.of(ref) + " is @Async, and " + overridden + " that it overrides is not"
                : Spelling.of(ref) + " is not @Async, and " + overridden + " that it overrides is",
            "mark both @Async, or neither",
            ref.owner(),
            m.firstLine(),
            ref.name());
        return;
      }
    }
  }

  /** Whether the class declares the method async; empty where it does not declare it. */
  private Optional<Boolean> colourIn(String owner, MethodRef ref) {
    for (MethodModel m : pool.find(owner).map(ClassModel::methods).orElse(List.of())) {
      boolean overridden =
          m.ref().signature().equals(ref.signature()) && (m.access() & (STATIC | PRIVATE)) == 0;
      if (overridden) {
        return Optional.of(pool.isTranslated(owner) ? m.async() : colours.isAsync(m.ref()));
      }
    }
    return Optional.empty();
  }
}
