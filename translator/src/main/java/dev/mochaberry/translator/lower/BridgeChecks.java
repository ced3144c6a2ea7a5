package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The casts that bridge methods and lambdas make of what a generic call gives them (JLS 15.12.4.5,
 * 15.27.4). Bridges have no Python of their own; the checks stand at the beginning of what they
 * lead to, and only where a program that watches casts fail is seen to give something else, as raw
 * types allow.
 */
final class BridgeChecks {
  private static final int BRIDGE = 0x0040;
  private final Context context;
  private Map<String, List<Set<String>>> given;

  /** The lambdas that go straight to a method of the library, which calls them. */
  private final Set<Expr.Lambda> handedOver = new HashSet<>();

  BridgeChecks(Context context) {
    this.context = context;
  }

  /** The checks of a method that bridges lead to. */
  List<PyStmt> of(MethodModel m, List<Local> parameters, Expressions expressions) {
    if (m.ref().name().startsWith("<") || !isWatched()) {
      return List.of();
    }
    List<PyStmt> checks = new ArrayList<>();
    for (MethodModel b : context.pool.find(m.ref().owner()).orElseThrow().methods()) {
      boolean leads =
          (b.access() & BRIDGE) != 0
              && context.names.ofMethod(b.ref()).equals(context.names.ofMethod(m.ref()));
      if (leads && checks.isEmpty()) {
        checks.addAll(checks(List.of(b.ref()), m.ref().parameters(), parameters, expressions));
      }
    }
    return checks;
  }

  /** The checks of a lambda's or method reference's parameters, as its functional type has them. */
  List<PyStmt> of(Expr.Lambda l, List<Local> parameters, Expressions expressions) {
    if (!isWatched()) {
      return List.of();
    }
    List<Type> wanted = new MethodRef("", "", l.instantiated()).parameters();
    given();
    boolean everything = context.mayBePolluted() && handedOver.contains(l);
    if (everything) {
      return checks(i -> isNarrower(wanted, l.sam(), i), wanted, parameters, expressions);
    }
    // The bridge of an interface that made the method more special comes before the lambda's own.
    List<PyStmt> all = new ArrayList<>();
    if (!l.sam().parameters().equals(wanted)) {
      all.addAll(checks(bridged(l.sam()), l.sam().parameters(), parameters, expressions));
    }
    all.addAll(checks(bridged(l.sam()), wanted, parameters, expressions));
    return all;
  }

  /** The method and those that its interface has inherited and made more special. */
  private List<MethodRef> bridged(MethodRef sam) {
    return context.pool.supertypes(sam.owner()).stream()
        .flatMap(t -> context.pool.find(t).stream())
        .flatMap(c -> c.methods().stream())
        .map(MethodModel::ref)
        .filter(m -> m.name().equals(sam.name()))
        .filter(m -> m.parameters().size() == sam.parameters().size())
        .toList();
  }

  /** Whether the library knows less of what it passes than the function wants. */
  private boolean isNarrower(List<Type> wanted, MethodRef sam, int i) {
    return wanted.get(i) instanceof Type.ClassType w
        && sam.parameters().get(i) instanceof Type.ClassType p
        && !context.pool.isSubtype(p.internalName(), w.internalName());
  }

  private boolean isWatched() {
    return context.watchesErasure() && !context.checks.fewer();
  }

  private List<PyStmt> checks(
      List<MethodRef> called, List<Type> wanted, List<Local> parameters, Expressions expressions) {
    List<List<Set<String>>> arguments =
        called.stream().map(MethodRef::signature).distinct().map(given()::get).toList();
    IntPredicate mayDiffer =
        i ->
            wanted.get(i) instanceof Type.ClassType w
                && !w.equals(Type.OBJECT)
                && arguments.stream()
                    .filter(Objects::nonNull)
                    .flatMap(sets -> sets.get(i).stream())
                    .anyMatch(a -> !context.pool.isSubtype(a, w.internalName()));
    return checks(mayDiffer, wanted, parameters, expressions);
  }

  private List<PyStmt> checks(
      IntPredicate mayDiffer, List<Type> wanted, List<Local> parameters, Expressions expressions) {
    List<PyStmt> checks = new ArrayList<>();
    int first = parameters.size() - wanted.size();
    for (int i = 0; i < wanted.size(); i++) {
      // Boxes that are texts are known to be with none but their like.
      boolean texts = CharacterBoxes.isBox(wanted.get(i)) && context.boxesAreTexts();
      if (!texts && mayDiffer.test(i)) {
        checks.add(
            new PyStmt.Expression(
                expressions.casts().check(parameters.get(first + i), wanted.get(i)), 0));
      }
    }
    return checks;
  }

  /**
   * The classes of what calls give, by signature and parameter. Object says nothing, for type
   * variables become it, unless the receiver is cast to what it is called as, or variables may hold
   * what their types do not allow.
   */
  private Map<String, List<Set<String>>> given() {
    if (given == null) {
      given = new HashMap<>();
      for (List<Stmt> body : context.program.bodies().values()) {
        IrWalk.expressions(body, this::note, s -> {});
      }
    }
    return given;
  }

  private void note(Expr e) {
    if (e instanceof Expr.Call c && context.pool.methodBinding(c.method()).isPresent()) {
      for (Expr a : c.arguments()) {
        if (a instanceof Expr.Lambda l) {
          handedOver.add(l);
        }
      }
    }
    if (!(e instanceof Expr.Call c) || c.kind() != Expr.CallKind.VIRTUAL) {
      return;
    }
    List<Set<String>> sets =
        given.computeIfAbsent(
            c.method().signature(),
            s -> c.arguments().stream().<Set<String>>map(a -> new HashSet<>()).toList());
    for (int i = 0; i < c.arguments().size(); i++) {
      Expr a = c.arguments().get(i);
      boolean tells =
          a instanceof Expr.New
              || context.mayBePolluted()
              || !a.type().equals(Type.OBJECT)
              || c.target() instanceof Expr.Cast k && k.operand().type().equals(Type.OBJECT);
      if (tells && a.type() instanceof Type.ClassType t) {
        sets.get(i).add(t.internalName());
      }
    }
  }
}
