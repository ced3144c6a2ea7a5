package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.BridgeArguments;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The casts that bridge methods and lambdas make of what a generic call gives them (JLS 15.12.4.5,
 * 15.27.4). Bridges have no Python of their own; the checks stand at the beginning of what they
 * lead to, and only where a program that watches casts fail is seen to give something else, as raw
 * types allow.
 */
final class BridgeChecks {
  private final Context context;

  BridgeChecks(Context context) {
    this.context = context;
  }

  /** The checks of a method that bridges lead to. */
  List<PyStmt> of(MethodModel m, List<Local> parameters, Expressions expressions) {
    if (m.ref().name().startsWith("<") || !isWatched()) {
      return List.of();
    }
    Set<String> names = new HashSet<>(context.names.otherNames(m.ref()));
    names.add(context.names.ofMethod(m.ref()));
    List<MethodRef> bridges =
        context.bridgeArguments().bridgesTo(m.ref()).stream()
            .filter(b -> names.contains(context.names.ofMethod(b)))
            .toList();
    return checks(bridges, m.ref().parameters(), parameters, expressions);
  }

  /** The checks of a lambda's or method reference's parameters, as its functional type has them. */
  List<PyStmt> of(Expr.Lambda l, List<Local> parameters, Expressions expressions) {
    if (!isWatched()) {
      return List.of();
    }
    List<Type> wanted = new MethodRef("", "", l.instantiated()).parameters();
    BridgeArguments arguments = context.bridgeArguments();
    if (context.mayBePolluted() && arguments.isHandedOver(l)) {
      return checks(i -> isNarrower(wanted, l.sam(), i), wanted, parameters, expressions);
    }
    // The bridge of an interface that made the method more special comes before the lambda's own.
    List<MethodRef> calls = arguments.callsOf(l.sam());
    List<PyStmt> all = new ArrayList<>();
    if (!l.sam().parameters().equals(wanted)) {
      all.addAll(checks(calls, l.sam().parameters(), parameters, expressions));
    }
    all.addAll(checks(calls, wanted, parameters, expressions));
    return all;
  }

  /** Whether the library knows less of what it passes than the function wants. */
  private boolean isNarrower(List<Type> wanted, MethodRef sam, int i) {
    return wanted.get(i).isReference()
        && !context.pool.isSubtype(sam.parameters().get(i), wanted.get(i));
  }

  private boolean isWatched() {
    return context.watchesErasure() && !context.checks.fewer();
  }

  private List<PyStmt> checks(
      List<MethodRef> called, List<Type> wanted, List<Local> parameters, Expressions expressions) {
    return checks(
        i -> context.bridgeArguments().mayDiffer(called, i, wanted.get(i)),
        wanted,
        parameters,
        expressions);
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
}
