package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.program.nulls.Nullness;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.LocalNames;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyNames;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one Python function, what it captures, and the definitions to be put before its
 * current statement.
 */
final class Scope {
  /** Functions with more count bytes. */
  private static final int MOST_STATEMENTS = 300;

  final Context context;
  final MethodRef method;
  final Scope outer;
  final List<Stmt> statements;
  private final Map<Local, PyExpr> values = new HashMap<>();
  private final Map<Local, Integer> assignments = new HashMap<>();
  private final Map<Local, String> nicknames = new HashMap<>();
  private final Map<Local, Integer> reads = new HashMap<>();
  private final Map<Local, Integer> kept = new HashMap<>();
  private final Set<String> used;

  /**
   * By the unique names of this function and those around and inside, the names they should have.
   */
  private final Map<String, String> wanted;

  private final Set<Local> inLoop = new HashSet<>();
  private final Set<Local> captured = new HashSet<>();
  private final Set<Local> given = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Map<String, String> authored = new HashMap<>();
  private final Map<String, String> ofInitialisers = new HashMap<>();
  private final Map<Local, Interval> ranges = new HashMap<>();
  private final Nullness.Function nullness;
  private final Set<Local> raw;
  private final Set<Local> growing;
  private boolean catches;

  /** How many loops are around what is lowered now. */
  private int loops;

  /** Whether the function calls itself; null while nobody has asked. */
  private Boolean recursive;

  /** See {@link #passing}; null while nobody has asked. */
  private PyExpr.Name passing;

  /** The arrays of constants that may be tuples; null while nobody has asked. */
  private ConstantTables tables;

  /** How many statements the function has; negative while they are not counted. */
  private int size = -1;

  final Set<String> globals = new LinkedHashSet<>();
  private List<PyStmt> before = new ArrayList<>();
  int line;

  Scope(Context context, MethodRef method, Scope outer, List<Stmt> body) {
    this.context = context;
    this.method = method;
    this.outer = outer;
    this.statements = body;
    this.used = outer == null ? new HashSet<>() : outer.used;
    this.wanted = outer == null ? new HashMap<>() : outer.wanted;
    this.nullness = context.nullness.in(method, body);
    this.raw = RawLocals.in(body, context.pool);
    this.growing = GrowingBuilders.in(body);
    count(body, false);
  }

  void enterLoop() {
    loops++;
  }

  void leaveLoop() {
    loops--;
  }

  /** Whether what is lowered now is in a loop, or its test. */
  boolean isInLoop() {
    return loops > 0;
  }

  /**
   * Whether a loop is around, here or where the function is called, or the function calls itself,
   * and it is short enough to hurry.
   */
  boolean isHot() {
    return (isInLoop() || isRecursive() || isCalledInLoops()) && !isLong();
  }

  private boolean isCalledInLoops() {
    return method != null && context.isCalledInLoops(method);
  }

  private boolean isRecursive() {
    if (recursive == null) {
      boolean[] found = {false};
      IrWalk.expressions(
          statements,
          e -> found[0] |= e instanceof Expr.Call c && c.method().equals(method),
          s -> {});
      recursive = found[0];
    }
    return recursive;
  }

  /** Whether the array, by identity, is one of constants that are only read. */
  boolean isTable(Expr.ArrayLiteral made) {
    if (tables == null) {
      tables = ConstantTables.of(statements);
    }
    return tables.contains(made);
  }

  /** What holds a number from where an expression has it to the next operation, and no longer. */
  PyExpr.Name passing() {
    if (passing == null) {
      passing = new PyExpr.Name(fresh("t"));
    }
    return passing;
  }

  /** Whether the function has so much code that its size counts more than its time. */
  boolean isLong() {
    if (size < 0) {
      size = 0;
      IrWalk.expressions(statements, e -> {}, s -> size++);
    }
    return size > MOST_STATEMENTS;
  }

  /** The place of the current statement, for what there is to say about a word in it. */
  Place place(Place.Construct construct, String word) {
    return new Place(method.owner(), Spelling.of(method), line, construct, word);
  }

  /** Whether the value is never null. */
  boolean isNotNull(Expr e) {
    return e instanceof Expr.Read r && given.contains(r.local()) || nullness.isNotNull(e);
  }

  /** Notes that whoever calls the function gives no null for the parameter. */
  void isGiven(Local parameter) {
    given.add(parameter);
  }

  /** Whether two strings or boxes are surely not one object, unless both are null. */
  boolean areApart(Expr a, Expr b) {
    return context.origins().areApart(method, a, b);
  }

  /** Whether the value may be a box of the cache. */
  boolean mayBeCached(Expr e) {
    return context.origins().mayBeCached(method, e);
  }

  /** Whether two boxes are one object if they are equal. */
  boolean areOne(Expr a, Expr b) {
    return context.origins().areOne(method, a, b);
  }

  /** Whether the local holds a bytes object. */
  boolean isRaw(Local local) {
    return raw.contains(local);
  }

  /** Whether the local holds a string builder that is a list of parts. */
  boolean isGrowing(Local local) {
    return growing.contains(local);
  }

  /** Whether the function goes on behind some exceptions. */
  boolean catches() {
    return catches;
  }

  /** Counts what keeps a value during one statement: {@code t = x[i]; x[i] = x[j]; x[j] = t}. */
  private void countKept(List<? extends Stmt> list) {
    for (int i = 0; i + 2 < list.size(); i++) {
      if (list.get(i) instanceof Stmt.Assign t) {
        Expr last = new Expr.Read(t.local());
        boolean given =
            list.get(i + 2) instanceof Stmt.ArrayWrite w && w.value().equals(last)
                || list.get(i + 2) instanceof Stmt.Assign a && a.value().equals(last)
                || list.get(i + 2) instanceof Stmt.Eval e
                    && e.expr() instanceof Expr.Call c
                    && c.method().name().equals("set")
                    && c.arguments().size() == 2
                    && CallShapes.unboxed(c.arguments().get(1)).equals(last);
        if (given) {
          kept.merge(t.local(), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether nothing reads the variable but the second statement behind an assignment to it. */
  boolean isOnlyKept(Local local) {
    return readsOf(local) > 0 && readsOf(local) == kept.getOrDefault(local, 0);
  }

  private void count(List<? extends Stmt> body, boolean loop) {
    IrWalk.lists(body, this::countKept);
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            assigned(a.local());
          } else if (e instanceof Expr.Read r) {
            reads.merge(r.local(), 1, Integer::sum);
          } else if (e instanceof Expr.Lambda l) {
            l.captured().forEach(this::capture);
          }
        },
        s -> {
          catches |= s instanceof Stmt.Try;
          if (s instanceof Stmt.Assign a) {
            assigned(a.local());
            nickname(a);
          } else if (s instanceof Stmt.ForEach f) {
            assigned(f.local());
            markLoop(f.body());
            inLoop.add(f.local());
          } else if (s instanceof Stmt.ForRange f) {
            assigned(f.local());
            markLoop(f.body());
            inLoop.add(f.local());
          } else if (s instanceof Stmt.Loop l) {
            markLoop(l.body());
          } else if (s instanceof Stmt.While w) {
            markLoop(w.body());
          } else if (s instanceof Stmt.Try t) {
            t.catches().forEach(c -> assigned(c.exception()));
          }
        });
  }

  /** A variable without a name is called what it holds. */
  private void nickname(Stmt.Assign a) {
    Expr held = a.value();
    if (held instanceof Expr.Binary b && b.right() instanceof Expr.Const) {
      held = b.left();
    }
    if (a.local().name() == null && held instanceof Expr.FieldRead f && f.target() != null) {
      nicknames.putIfAbsent(a.local(), f.field().name());
    } else if (a.local().name() == null && held instanceof Expr.ArrayRead) {
      nicknames.putIfAbsent(a.local(), "value");
    }
  }

  private void capture(Expr value) {
    IrWalk.expression(
        value,
        e -> {
          if (e instanceof Expr.Read r) {
            captured.add(r.local());
          }
        });
  }

  private void markLoop(List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a) {
            inLoop.add(a.local());
          }
        });
  }

  private void assigned(Local local) {
    if (local != null) {
      assignments.merge(local, 1, Integer::sum);
    }
  }

  int readsOf(Local local) {
    return reads.getOrDefault(local, 0);
  }

  /**
   * Whether a closure may refer to the variable itself: it never changes after its one assignment.
   */
  boolean isStable(Local local) {
    int count = assignments.getOrDefault(local, 0);
    boolean parameter = local.kind() == Local.Kind.PARAMETER || local.kind() == Local.Kind.THIS;
    return !inLoop.contains(local) && count <= (parameter ? 0 : 1);
  }

  /** Makes reads of the local this expression. */
  void bind(Local local, PyExpr value) {
    values.put(local, value);
  }

  /** The Python variable of a local; named at its first use. */
  PyExpr variable(Local local) {
    PyExpr known = values.get(local);
    if (known == null) {
      known = new PyExpr.Name(declare(local));
    }
    return known;
  }

  /** Names a parameter as its source does. */
  String declare(Local parameter, String authored) {
    String name = fresh(NameForms.identifier(authored));
    values.put(parameter, new PyExpr.Name(name));
    return name;
  }

  /** Names a local of this function. */
  String declare(Local local) {
    if (local.kind() == Local.Kind.THIS) {
      values.put(local, new PyExpr.Name("self"));
      return "self";
    }
    if (local.kind() == Local.Kind.PARAMETER) {
      parameters.add(local.name());
    }
    String name = name(local);
    values.put(local, new PyExpr.Name(name));
    return name;
  }

  /**
   * Java's variables of one name in one method are never in scope together (JLS 6.4), so that one
   * Python variable serves them all, but for those a lambda may keep. A constructor's parameters
   * are of no scope of its initialisers, whose code it contains: what is of a parameter's name
   * there is another variable.
   */
  private String name(Local local) {
    if (local.name() == null || local.name().equals("_")) {
      String nickname = nicknames.get(local);
      return fresh(nickname == null ? "t" : wish(nickname));
    } else if (captured.contains(local)) {
      return fresh(wish(local.name()));
    }
    boolean initialisers =
        local.kind() != Local.Kind.PARAMETER && parameters.contains(local.name());
    return (initialisers ? ofInitialisers : authored)
        .computeIfAbsent(local.name(), n -> fresh(wish(n)));
  }

  private static String wish(String javaName) {
    return NameForms.identifier(NameForms.spoken(javaName));
  }

  /** A name that is new in this function and hides no global. */
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; isTaken(name); i++) {
      boolean reserved = i == 2 && !used.contains(name);
      name = reserved ? wanted + "_" : wanted + i;
    }
    used.add(name);
    if (!context.constants.mayBeFolded(wanted)) {
      this.wanted.put(name, wanted);
    }
    return name;
  }

  /** The finished function, with the names its variables should have wherever that may be. */
  PyStmt named(PyStmt function) {
    return LocalNames.in(function, wanted);
  }

  /** Lets the variable's name go, for whatever comes after all that knows it. */
  void release(PyExpr variable) {
    used.remove(((PyExpr.Name) variable).id());
  }

  private boolean isTaken(String name) {
    return used.contains(name)
        || name.equals("self")
        || PyNames.isReserved(name)
        || context.names.isGlobal(name)
        || context.library.helpers().find(name).isPresent()
        || context.library.helpers().importedModules().contains(name)
        || context.usesModule(name)
        || name.equals("asyncio");
  }

  /** Puts a definition before the statement being lowered. */
  void hoist(PyStmt statement) {
    before.add(statement);
  }

  /** Takes what has been hoisted since the last call. */
  List<PyStmt> takeHoisted() {
    List<PyStmt> taken = before;
    before = new ArrayList<>();
    return taken;
  }

  void setRange(Local local, Interval range) {
    ranges.put(local, range);
  }

  /** What is known of the local's value, or null. */
  Interval rangeOf(Local local) {
    return ranges.get(local);
  }
}
