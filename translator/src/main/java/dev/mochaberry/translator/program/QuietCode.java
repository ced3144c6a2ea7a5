package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which static initialisers may run before Java would run them because nobody can tell: they build
 * values out of nothing that changes, print nothing, change nothing of other classes and cannot
 * fail. In doubt an initialiser is not quiet: running it at Java's moment is always right.
 */
final class QuietCode {
  private static final int FINAL = 0x0010;
  private static final int ENUM = 0x4000;

  /** Library methods that are there to fail on some values. */
  private static final Set<String> MAY_FAIL =
      Set.of(
          "charAt",
          "substring",
          "get",
          "getFirst",
          "getLast",
          "removeFirst",
          "removeLast",
          "first",
          "last",
          "element",
          "remove",
          "pop",
          "next",
          "orElseThrow",
          "requireNonNull",
          "checkIndex",
          "copyOfRange",
          "set",
          "repeat",
          "subList",
          "elementAt",
          "deleteCharAt",
          "insert",
          "setCharAt",
          "codePointAt",
          "decode",
          "iterator",
          "nextInt",
          "firstKey",
          "lastKey",
          "compareTo",
          "compare");

  private final ClassPool pool;
  private final Reachable program;
  private final String mainClass;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> active = new HashSet<>();

  QuietCode(ClassPool pool, Reachable program, String mainClass) {
    this.pool = pool;
    this.program = program;
    this.mainClass = mainClass;
  }

  /** Whether the class's initialiser and those it sets off may run at any time. */
  boolean isQuiet(String c) {
    Boolean answer = known.get(c);
    if (answer != null) {
      return answer;
    }
    if (c.equals(mainClass)) {
      return false;
    }
    if (!active.add(c)) {
      // Two classes that need each other see what is set so far: Java's order matters.
      return false;
    }
    MethodRef init = MethodRef.initialiserOf(c);
    List<Stmt> body = program.bodies().get(init);
    boolean quiet =
        StaticInit.initialisedBefore(pool, c).stream().allMatch(this::isQuiet)
            && (body == null || new Walk(c).all(body, true));
    active.remove(c);
    known.put(c, quiet);
    return quiet;
  }

  /** One initialiser's code with all it calls. */
  private final class Walk {
    private final String home;
    private final Set<MethodRef> seen = new HashSet<>();
    private final Map<Object, Integer> sizes = new HashMap<>();
    private final Set<FieldRef> set = new HashSet<>();
    private final Set<Local> nulls = new HashSet<>();
    private boolean quiet = true;

    Walk(String home) {
      this.home = home;
    }

    boolean all(List<Stmt> body, boolean initialiser) {
      IrWalk.expressions(body, e -> {}, this::note);
      IrWalk.expressions(
          body, e -> quiet = quiet && isQuiet(e, initialiser), s -> quiet = quiet && isQuiet(s));
      return quiet;
    }

    private boolean method(MethodRef m) {
      if (!seen.add(m)) {
        return true;
      }
      List<Stmt> body = program.bodies().get(m);
      return body != null && all(body, false);
    }

    /**
     * What arrays have which sizes, which fields hold objects, and which variables perhaps none.
     */
    private void note(Stmt s) {
      Object target = null;
      Expr value = null;
      if (s instanceof Stmt.Assign a) {
        target = a.local();
        value = a.value();
        if (isNull(value)) {
          nulls.add(a.local());
        }
      } else if (s instanceof Stmt.FieldWrite w && w.target() == null) {
        target = w.field();
        value = w.value();
        if (!isNull(value)) {
          set.add(w.field());
        }
      }
      if (value instanceof Expr.NewArray n
          && n.sizes().get(0) instanceof Expr.Const c
          && c.value() instanceof Integer size) {
        sizes.merge(target, size, Math::min);
      } else if (value instanceof Expr.ArrayLiteral l) {
        sizes.merge(target, l.elements().size(), Math::min);
      }
    }

    private boolean isQuiet(Stmt s) {
      if (s instanceof Stmt.Throw) {
        return false;
      } else if (s instanceof Stmt.FieldWrite w) {
        return w.target() != null || w.field().owner().equals(home);
      } else if (s instanceof Stmt.ArrayWrite w) {
        return isInside(w.array(), w.index());
      }
      return true;
    }

    /** An index that is computed is believed; one that is written down is checked. */
    private boolean isInside(Expr array, Expr index) {
      if (!(index instanceof Expr.Const c)) {
        return true;
      }
      Object key =
          array instanceof Expr.Read r
              ? r.local()
              : array instanceof Expr.FieldRead f ? f.field() : null;
      int i = (Integer) c.value();
      return i >= 0 && i < sizes.getOrDefault(key, 0);
    }

    private boolean isQuiet(Expr e, boolean initialiser) {
      if (e instanceof Expr.Binary b) {
        boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
        boolean integer = b.type().isIntLike() || b.type() == Type.LONG;
        return !divides
            || !integer
            || b.right() instanceof Expr.Const c && ((Number) c.value()).longValue() != 0;
      } else if (e instanceof Expr.FieldRead f) {
        return f.target() == null ? isQuietRead(f.field()) : isThere(f.target(), initialiser);
      } else if (e instanceof Expr.ArrayRead a) {
        return isInside(a.array(), a.index());
      } else if (e instanceof Expr.NewArray n) {
        return n.sizes().stream()
            .allMatch(s -> !(s instanceof Expr.Const c) || (Integer) c.value() >= 0);
      } else if (e instanceof Expr.Cast c) {
        // Erasure's casts after calls of generic methods do not fail.
        return c.operand() instanceof Expr.Call || c.type() instanceof Type.ArrayType;
      } else if (e instanceof Expr.New n) {
        String owner = n.constructor().owner();
        return pool.isTranslated(owner)
            ? isReady(owner) && method(n.constructor())
            : !pool.isSubtype(owner, "java/lang/Throwable");
      } else if (e instanceof Expr.Call c) {
        return isQuietCall(c, initialiser);
      }
      return true;
    }

    private boolean isReady(String owner) {
      return owner.equals(home) || isBodyOf(home, owner) || QuietCode.this.isQuiet(owner);
    }

    /**
     * Whether it is the class of a constant with a body: its initialisation is that of the enum.
     */
    private boolean isBodyOf(String home, String owner) {
      return isEnum(home)
          && pool.find(owner).filter(c -> home.equals(c.superName())).isPresent()
          && !program.bodies().containsKey(MethodRef.initialiserOf(owner));
    }

    /** A field of another class counts only if it never changes, and what it holds neither. */
    private boolean isQuietRead(FieldRef f) {
      String owner = pool.fieldOwner(f.owner(), f.name(), f.type());
      if (owner.equals(home) || !pool.isTranslated(owner)) {
        return true;
      }
      boolean fixed =
          pool.find(owner).stream()
              .flatMap(c -> c.fields().stream())
              .anyMatch(x -> x.name().equals(f.name()) && (x.access() & FINAL) != 0);
      return fixed && isImmutable(f.type()) && isReady(owner);
    }

    private boolean isImmutable(Type t) {
      return !t.isReference()
          || t.equals(Type.STRING)
          || t instanceof Type.ClassType c
              && (isEnum(c.internalName()) || c.internalName().matches("java/lang/[A-Z]\\w*"));
    }

    private boolean isEnum(String name) {
      return pool.find(name).map(ClassModel::access).filter(a -> (a & ENUM) != 0).isPresent();
    }

    private static boolean isNull(Expr e) {
      return e instanceof Expr.Const c && c.value() == null;
    }

    private boolean isThere(Expr target, boolean initialiser) {
      if (isNull(target) || target instanceof Expr.Read r && nulls.contains(r.local())) {
        return false;
      }
      return !initialiser
          || !(target instanceof Expr.FieldRead f && f.target() == null)
          || !((Expr.FieldRead) target).field().owner().equals(home)
          || set.contains(((Expr.FieldRead) target).field());
    }

    private boolean isQuietCall(Expr.Call c, boolean initialiser) {
      MethodRef target = pool.resolve(c.method()).map(MethodModel::ref).orElse(c.method());
      String owner = target.owner();
      if (c.target() != null && !isThere(c.target(), initialiser)) {
        return false;
      }
      if (owner.startsWith("[")) {
        return true;
      }
      if (pool.isTranslated(owner)) {
        return c.kind() != Expr.CallKind.VIRTUAL && isReady(owner) && method(target);
      }
      return isQuietLibrary(target) && c.arguments().stream().allMatch(this::isQuietArgument);
    }

    /** A function handed to the library may be called there and then. */
    private boolean isQuietArgument(Expr e) {
      return !(e instanceof Expr.Lambda l)
          || pool.isTranslated(l.implementation().owner()) && method(l.implementation())
          || !pool.isTranslated(l.implementation().owner());
    }

    private boolean isQuietLibrary(MethodRef m) {
      boolean values = m.owner().startsWith("java/lang/") || m.owner().startsWith("java/util/");
      boolean parses =
          m.name().startsWith("parse")
              || m.name().equals("valueOf")
                  && m.parameters().get(0).equals(Type.STRING)
                  && !m.owner().equals("java/lang/String")
              || m.name().equals("valueOf") && m.owner().equals("java/lang/Enum")
              || m.name().endsWith("Exact")
              || m.name().endsWith("Value");
      return values
          && !parses
          && !MAY_FAIL.contains(m.name())
          && !m.owner().startsWith("java/lang/System")
          && !m.owner().startsWith("java/util/function")
          && !m.owner().equals("java/lang/Runnable");
    }
  }
}
