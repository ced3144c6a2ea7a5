package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a program's calls give to bridge methods and to lambdas, which cast it to what they lead to
 * (JLS 15.12.4.5, 15.27.4): by raw types it may be something else.
 */
public final class BridgeArguments {
  private final ClassPool pool;
  private final Reachable program;
  private final boolean polluted;

  /** The types of what calls give, by signature and parameter. */
  private final Map<String, List<Set<Type>>> given = new HashMap<>();

  /** The lambdas that go straight to a method of the library, which calls them. */
  private final Set<Expr.Lambda> handedOver = new HashSet<>();

  /**
   * Looks through a whole program.
   *
   * @param polluted whether variables may hold what their types do not allow
   */
  public BridgeArguments(ClassPool pool, Reachable program, boolean polluted) {
    this.pool = pool;
    this.program = program;
    this.polluted = polluted;
    for (List<Stmt> body : program.bodies().values()) {
      IrWalk.expressions(body, this::note, s -> {});
    }
  }

  /** Whether calls of one of the methods may give, as a parameter, what is not of the type. */
  public boolean mayDiffer(List<MethodRef> called, int parameter, Type wanted) {
    return wanted.isReference()
        && !wanted.equals(Type.OBJECT)
        && called.stream()
            .map(MethodRef::signature)
            .distinct()
            .map(given::get)
            .filter(Objects::nonNull)
            .flatMap(types -> types.get(parameter).stream())
            .anyMatch(t -> !pool.isSubtype(t, wanted));
  }

  /** Whether the library calls the lambda. */
  public boolean isHandedOver(Expr.Lambda lambda) {
    return handedOver.contains(lambda);
  }

  /**
   * The bridges that may lead to a method: those of its class, and those that its class inherits.
   */
  public List<MethodRef> bridgesTo(MethodRef m) {
    return namesakes(m).filter(MethodModel::isBridge).map(MethodModel::ref).toList();
  }

  /** What a lambda's interface calls it by: its method, and those it has made more special. */
  public List<MethodRef> callsOf(MethodRef sam) {
    return namesakes(sam).map(MethodModel::ref).toList();
  }

  /** The methods of the name with as many parameters, of its class and what that inherits from. */
  private Stream<MethodModel> namesakes(MethodRef m) {
    return pool.supertypes(m.owner()).stream()
        .flatMap(t -> pool.find(t).stream())
        .flatMap(c -> c.methods().stream())
        .filter(x -> x.ref().name().equals(m.name()))
        .filter(x -> x.ref().parameters().size() == m.parameters().size());
  }

  /** Whether a bridge or a lambda may be given another array than the list it asks for. */
  boolean tellLists() {
    return program.bodies().keySet().stream()
            .anyMatch(m -> tellsLists(m.parameters(), () -> bridgesTo(m)))
        || program.bodies().values().stream()
            .anyMatch(body -> IrWalk.any(body, e -> e instanceof Expr.Lambda l && tellsLists(l)));
  }

  private boolean tellsLists(Expr.Lambda l) {
    List<Type> wanted = new MethodRef("", "", l.instantiated()).parameters();
    return tellsLists(wanted, () -> callsOf(l.sam()));
  }

  private boolean tellsLists(List<Type> wanted, Supplier<List<MethodRef>> called) {
    for (int i = 0; i < wanted.size(); i++) {
      if (ArrayKinds.isList(wanted.get(i)) && mayDiffer(called.get(), i, wanted.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Object says nothing of an argument, for type variables become it, unless the receiver is cast
   * to what it is called as, or variables may hold what their types do not allow.
   */
  private void note(Expr e) {
    if (e instanceof Expr.Call c && pool.methodBinding(c.method()).isPresent()) {
      for (Expr a : c.arguments()) {
        if (a instanceof Expr.Lambda l) {
          handedOver.add(l);
        }
      }
    }
    if (!(e instanceof Expr.Call c) || c.kind() != Expr.CallKind.VIRTUAL) {
      return;
    }
    List<Set<Type>> sets =
        given.computeIfAbsent(
            c.method().signature(),
            s -> c.arguments().stream().<Set<Type>>map(a -> new HashSet<>()).toList());
    for (int i = 0; i < c.arguments().size(); i++) {
      Expr a = c.arguments().get(i);
      boolean tells =
          a instanceof Expr.New
              || polluted
              || !a.type().equals(Type.OBJECT)
              || c.target() instanceof Expr.Cast k && k.operand().type().equals(Type.OBJECT);
      if (tells && a.type().isReference() && !a.type().equals(Type.NULL)) {
        sets.get(i).add(a.type());
      }
    }
  }
}
