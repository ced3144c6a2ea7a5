package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which variables of type {@code char} are better a text of one character than a number: those that
 * are mostly compared, printed and joined. Variables whose values go from one to the other are
 * decided on together; a method's parameters and results are variables too. Where a number is
 * needed {@code ord} gives it, and {@code chr} the text.
 */
public final class CharacterTexts {
  /** Where a {@code char} may be kept. */
  private sealed interface Place {
    record OfLocal(MethodRef method, Local local) implements Place {}

    record OfField(FieldRef field) implements Place {}

    record OfParameter(String family, int index) implements Place {}

    record OfResult(String family) implements Place {}
  }

  private static final Set<String> TEXT_CLASSES =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/io/PrintStream");

  private final ClassPool pool;
  private final Map<Place, Place> parent = new HashMap<>();
  private final Map<Place, Integer> scores = new HashMap<>();
  private final Set<Place> numbers = new HashSet<>();
  private MethodFamilies families;
  private boolean boxesAreTexts;
  private MethodRef method;

  private CharacterTexts(ClassPool pool) {
    this.pool = pool;
  }

  /** All of them are numbers. */
  public static CharacterTexts none(ClassPool pool) {
    return new CharacterTexts(pool);
  }

  /**
   * Looks at all uses in a program of which every call is seen.
   *
   * @param boxesAreTexts whether boxes of characters are texts of one
   */
  public static CharacterTexts of(ClassPool pool, Reachable program, boolean boxesAreTexts) {
    CharacterTexts found = new CharacterTexts(pool);
    found.boxesAreTexts = boxesAreTexts;
    found.families = new MethodFamilies(pool, program);
    program.bodies().forEach(found::findNumbers);
    program.bodies().forEach(found::look);
    found.sum();
    return found;
  }

  /** Whether the program may have such texts. */
  public boolean areThere() {
    return families != null;
  }

  /** Whether the local variable of the method holds a text. */
  public boolean isText(MethodRef of, Local local) {
    return local.type() == Type.CHAR && isText(new Place.OfLocal(of, local));
  }

  /** Whether the field, named by its declaring class, holds a text. */
  public boolean isText(FieldRef field) {
    return field.type() == Type.CHAR && isText(new Place.OfField(field));
  }

  /** Whether the method, named by its declaring class, takes a text as this parameter. */
  public boolean isTextParameter(MethodRef of, int index) {
    return families != null
        && of.parameters().get(index) == Type.CHAR
        && isText(new Place.OfParameter(families.of(of), index));
  }

  /** Whether the method, named by its declaring class, gives a text. */
  public boolean isTextResult(MethodRef of) {
    return families != null
        && of.result() == Type.CHAR
        && isText(new Place.OfResult(families.of(of)));
  }

  private boolean isText(Place place) {
    Place root = root(place);
    return scores.getOrDefault(root, 0) > 0 && !numbers.contains(root);
  }

  private Place root(Place place) {
    Place up = parent.get(place);
    if (up == null) {
      return place;
    }
    Place top = root(up);
    parent.put(place, top);
    return top;
  }

  private void join(Place a, Place b) {
    if (numbers.contains(a) || numbers.contains(b)) {
      score(a, -1);
      score(b, -1);
      return;
    }
    Place from = root(a);
    Place to = root(b);
    if (!from.equals(to)) {
      parent.put(from, to);
    }
  }

  /** What was found at single places counts for all that are joined with them. */
  private void sum() {
    Map<Place, Integer> sums = new HashMap<>();
    scores.forEach((p, n) -> sums.merge(root(p), n, Integer::sum));
    scores.clear();
    scores.putAll(sums);
  }

  /** What somebody else decides on: whoever calls a lambda, the library, a range. */
  private void findNumbers(MethodRef m, List<Stmt> body) {
    method = m;
    Optional<MethodModel> model = pool.declared(m.owner(), m.name(), m.descriptor());
    boolean foreign =
        pool.isTranslatedFromJdk(m.owner())
            || families.isCalledFromOutside(m)
            || families.isInheritedFromLibrary(m)
            || (model.map(MethodModel::access).orElse(0) & 0x1000) != 0;
    boolean lambda = m.name().startsWith("lambda$");
    List<Type> types = m.parameters();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == Type.CHAR && foreign && !lambda) {
        numbers.add(new Place.OfParameter(families.of(m), i));
      }
    }
    if (m.result() == Type.CHAR && (foreign || lambda)) {
      numbers.add(new Place.OfResult(families.of(m)));
    }
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Lambda l) {
            numbersOfLambda(l);
          }
        },
        s -> {
          if (s instanceof Stmt.ForRange f) {
            number(local(f.local()));
          } else if (s instanceof Stmt.ForEach f && spelled(f.iterable()) == null) {
            number(local(f.local()));
          }
        });
  }

  private void look(MethodRef m, List<Stmt> body) {
    method = m;
    if (!pool.isTranslatedFromJdk(m.owner())) {
      pool.declared(m.owner(), m.name(), m.descriptor())
          .filter(MethodModel::hasCode)
          .ifPresent(this::joinParameters);
      IrWalk.expressions(body, this::visit, this::visit);
    }
  }

  private void joinParameters(MethodModel m) {
    int index = 0;
    for (Local p : m.body().parameters()) {
      if (p.kind() == Local.Kind.THIS) {
        continue;
      }
      if (p.type() == Type.CHAR) {
        Place local = new Place.OfLocal(m.ref(), p);
        Place parameter = new Place.OfParameter(families.of(m.ref()), index);
        if (numbers.contains(parameter)) {
          number(local); // it is what is passed
        } else {
          join(local, parameter);
        }
      }
      index++;
    }
  }

  /** Where the expression's value is kept, or null. */
  private Place place(Expr e) {
    if (e instanceof Expr.Read r && r.local().type() == Type.CHAR) {
      return new Place.OfLocal(method, r.local());
    } else if (e instanceof Expr.AssignExpr a && a.local().type() == Type.CHAR) {
      return new Place.OfLocal(method, a.local());
    } else if (e instanceof Expr.FieldRead f && f.type() == Type.CHAR) {
      return field(f.field());
    } else if (e instanceof Expr.Call c && c.type() == Type.CHAR) {
      return target(c.method()).map(m -> new Place.OfResult(families.of(m))).orElse(null);
    }
    return null;
  }

  private Place field(FieldRef f) {
    String owner = pool.fieldOwner(f.owner(), f.name(), f.type());
    return pool.isTranslated(owner) && !pool.isTranslatedFromJdk(owner)
        ? new Place.OfField(new FieldRef(owner, f.name(), f.type()))
        : null;
  }

  private Optional<MethodRef> target(MethodRef m) {
    return pool.resolve(m).map(MethodModel::ref).filter(r -> pool.isTranslated(r.owner()));
  }

  private void score(Place place, int points) {
    if (place != null) {
      scores.merge(place, points, Integer::sum);
    }
  }

  private void number(Place place) {
    if (place != null) {
      numbers.add(place);
    }
  }

  /** The place gets the value. */
  private void flow(Place to, Expr value) {
    if (to == null) {
      score(place(value), -1);
      return;
    }
    Place from = place(value);
    if (from != null) {
      join(from, to);
    } else if (value instanceof Expr.Conditional c) {
      flow(to, c.then());
      flow(to, c.otherwise());
    } else if (value instanceof Expr.Const || isCharAt(value) || isTakenFromText(value)) {
      score(to, 1);
    } else {
      score(to, value instanceof Expr.Convert ? -2 : -1);
    }
  }

  private boolean isTakenFromText(Expr e) {
    return boxesAreTexts && e instanceof Expr.Call c && CharacterBoxes.isUnboxing(c);
  }

  /** Whether it is {@code s.charAt(i)} of a string. */
  public static boolean isCharAt(Expr e) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/String")
        && c.method().signature().equals("charAt(I)");
  }

  /** The string whose characters the expression gives as an array, or null. */
  public static Expr spelled(Expr e) {
    return e instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().signature().equals("toCharArray()")
        ? c.target()
        : null;
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      flow(local(a.local()), a.value());
    } else if (s instanceof Stmt.FieldWrite w) {
      flow(w.field().type() == Type.CHAR ? field(w.field()) : null, w.value());
    } else if (s instanceof Stmt.ArrayWrite w) {
      score(place(w.value()), -1);
      score(place(w.index()), -2);
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      boolean text = method.result() == Type.CHAR;
      flow(text ? new Place.OfResult(families.of(method)) : null, r.value());
    } else if (s instanceof Stmt.Switch w) {
      score(place(w.selector()), 2);
    } else if (s instanceof Stmt.ForEach f && spelled(f.iterable()) != null) {
      score(local(f.local()), 2);
    }
  }

  private Place local(Local l) {
    return l.type() == Type.CHAR ? new Place.OfLocal(method, l) : null;
  }

  private void visit(Expr e) {
    if (e instanceof Expr.AssignExpr a) {
      flow(local(a.local()), a.value());
    } else if (e instanceof Expr.Compare c) {
      score(place(c.left()), isNumber(c.right()) ? -1 : 1);
      score(place(c.right()), isNumber(c.left()) ? -1 : 1);
    } else if (e instanceof Expr.Binary || e instanceof Expr.Convert || e instanceof Expr.Negate) {
      IrWalk.operands(e).forEach(o -> score(place(o), -2));
    } else if (e instanceof Expr.ArrayRead a) {
      score(place(a.index()), -2);
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(p -> score(place(p), 1));
    } else if (e instanceof Expr.New n) {
      arguments(n.constructor(), n.arguments());
    } else if (e instanceof Expr.Call c) {
      arguments(c.method(), c.arguments());
    } else if (e instanceof Expr.Lambda l) {
      lambda(l);
    }
  }

  /** Whether it is compared as a number in any case. */
  private boolean isNumber(Expr e) {
    return place(e) == null && !(e instanceof Expr.Const) && !isCharAt(e) && !isTakenFromText(e);
  }

  private void arguments(MethodRef called, List<Expr> arguments) {
    Optional<MethodRef> target = target(called);
    boolean boxes = boxesAreTexts && called.owner().equals(CharacterBoxes.CHARACTER.internalName());
    boolean boxed = boxes && called.name().equals("valueOf");
    int ofLibrary = TEXT_CLASSES.contains(called.owner()) || boxed ? 1 : -1;
    for (int i = 0; i < arguments.size(); i++) {
      if (target.isEmpty()) {
        score(place(arguments.get(i)), called.parameters().get(i) == Type.CHAR ? ofLibrary : -1);
      } else if (target.get().parameters().get(i) == Type.CHAR) {
        flow(new Place.OfParameter(families.of(target.get()), i), arguments.get(i));
      } else {
        score(place(arguments.get(i)), -1);
      }
    }
  }

  /** What a lambda captures are its first parameters; what it is called with are numbers. */
  private void lambda(Expr.Lambda l) {
    MethodRef implementation = target(l.implementation()).orElse(null);
    if (implementation == null || !implementation.name().startsWith("lambda$")) {
      l.captured().forEach(c -> score(place(c), -1));
      return;
    }
    int receiver = receivers(l);
    for (int i = receiver; i < l.captured().size(); i++) {
      if (implementation.parameters().get(i - receiver) == Type.CHAR) {
        Place parameter = new Place.OfParameter(families.of(implementation), i - receiver);
        flow(parameter, l.captured().get(i));
      }
    }
  }

  private void numbersOfLambda(Expr.Lambda l) {
    target(l.sam()).ifPresent(m -> numbersOnly(m, 0));
    boolean body = l.implementation().name().startsWith("lambda$");
    int captured = body ? l.captured().size() - receivers(l) : 0;
    target(l.implementation()).ifPresent(m -> numbersOnly(m, captured));
  }

  /** How many of what is captured are the object whose method the lambda is. */
  private static int receivers(Expr.Lambda l) {
    return !l.captured().isEmpty() && !l.isStatic() && !l.makesObject() ? 1 : 0;
  }

  private void numbersOnly(MethodRef m, int from) {
    for (int i = from; i < m.parameters().size(); i++) {
      if (m.parameters().get(i) == Type.CHAR) {
        number(new Place.OfParameter(families.of(m), i));
      }
    }
    if (m.result() == Type.CHAR) {
      number(new Place.OfResult(families.of(m)));
    }
  }
}
