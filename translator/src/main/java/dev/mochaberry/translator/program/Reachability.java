package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What of a program can run: from the roots through calls, constructed classes and their overrides
 * (rapid type analysis). Nothing else is emitted.
 */
public final class Reachability {
  private static final int STATIC = 0x0008;
  private final ClassPool pool;
  private final Function<MethodModel, List<Stmt>> code;
  private final Map<MethodRef, List<Stmt>> bodies = new LinkedHashMap<>();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<String> instantiated = new LinkedHashSet<>();
  private final Set<String> called = new HashSet<>();
  private final Set<FieldRef> fields = new LinkedHashSet<>();
  private final Deque<MethodModel> work = new ArrayDeque<>();
  private final Set<MethodRef> seen = new HashSet<>();

  private Reachability(ClassPool pool, Function<MethodModel, List<Stmt>> code) {
    this.pool = pool;
    this.code = code;
  }

  /** Follows the program from its roots; {@code code} gives a method's structured statements. */
  public static Reachable from(
      List<MethodModel> roots, ClassPool pool, Function<MethodModel, List<Stmt>> code) {
    Reachability r = new Reachability(pool, code);
    roots.forEach(r::root);
    r.run();
    return new Reachable(r.bodies, r.classes, r.instantiated, r.fields);
  }

  private void root(MethodModel m) {
    if (m.ref().name().equals("<init>")) {
      construct(m.ref());
    } else {
      reach(m);
    }
  }

  private void run() {
    boolean grew = true;
    while (grew) {
      while (!work.isEmpty()) {
        MethodModel m = work.poll();
        List<Stmt> statements = m.hasCode() ? code.apply(m) : List.of();
        bodies.put(m.ref(), statements);
        IrWalk.expressions(statements, this::visit, this::visit);
      }
      grew = reachOverrides();
    }
  }

  private boolean reachOverrides() {
    int before = seen.size();
    for (String c : List.copyOf(instantiated)) {
      for (String s : pool.memberTypes(c)) {
        if (!pool.isTranslated(s)) {
          continue;
        }
        for (MethodModel m : pool.find(s).orElseThrow().methods()) {
          boolean virtual = (m.access() & STATIC) == 0 && !m.ref().name().startsWith("<");
          if (virtual && (called.contains(m.ref().signature()) || overridesLibrary(c, m))) {
            reach(m);
          }
        }
      }
    }
    return seen.size() > before;
  }

  /**
   * Whether the library's helpers may call the method as an override of one of theirs. Of the JDK's
   * own classes only what a declaration names is.
   */
  private boolean overridesLibrary(String internalName, MethodModel m) {
    if (pool.isTranslatedFromJdk(m.ref().owner())) {
      return pool.supertypes(internalName).stream()
          .flatMap(s -> pool.binding(s).stream())
          .flatMap(b -> b.method(m.ref().name(), m.ref().descriptor()).stream())
          .anyMatch(b -> b.override() != null);
    }
    return pool.supertypes(internalName).stream()
        .filter(s -> !pool.isTranslated(s))
        .flatMap(s -> pool.find(s).stream())
        .flatMap(s -> s.methods().stream())
        .anyMatch(o -> o.ref().signature().equals(m.ref().signature()));
  }

  private void reach(MethodModel m) {
    if (seen.add(m.ref())) {
      touch(m.ref().owner());
      work.add(m);
    }
  }

  private void touch(String internalName) {
    if (!pool.isTranslated(internalName) || !classes.add(internalName)) {
      return;
    }
    ClassModel model = pool.find(internalName).orElseThrow();
    for (MethodModel m : model.methods()) {
      if (m.ref().name().equals("<clinit>")) {
        reach(m);
      }
    }
    if (model.superName() != null) {
      touch(model.superName());
    }
    model.interfaces().forEach(this::touch);
  }

  private void visit(Stmt statement) {
    if (statement instanceof Stmt.FieldWrite w) {
      field(w.field());
    } else if (statement instanceof Stmt.ForEach f
        && f.iterable().type() instanceof Type.ClassType c) {
      call(
          new MethodRef(c.internalName(), "iterator", "()Ljava/util/Iterator;"),
          Expr.CallKind.VIRTUAL);
      called.add("iterator()");
      called.add("hasNext()");
      called.add("next()");
    } else if (statement instanceof Stmt.Try t) {
      t.catches().forEach(c -> c.types().forEach(x -> touch(x.internalName())));
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c) {
      call(c.method(), c.kind());
      pool.methodBinding(c.method())
          .filter(EnumConstants::areWanted)
          .flatMap(b -> EnumConstants.of(c, pool))
          .ifPresent(values -> call(values, Expr.CallKind.STATIC));
      if (c.method().owner().equals("java/lang/Enum")
          && c.method().name().equals("valueOf")
          && c.arguments().get(0) instanceof Expr.Const k
          && k.value() instanceof Type.ClassType t) {
        String name = t.internalName();
        call(new MethodRef(name, "values", "()[L" + name + ";"), Expr.CallKind.STATIC);
      }
    } else if (e instanceof Expr.New n) {
      construct(n.constructor());
    } else if (e instanceof Expr.Lambda l) {
      if (l.tag() == 8) {
        construct(l.implementation());
      } else {
        call(l.implementation(), l.tag() == 6 ? Expr.CallKind.STATIC : Expr.CallKind.VIRTUAL);
      }
      instantiateLambda(l);
    } else if (e instanceof Expr.FieldRead f) {
      field(f.field());
    } else if (e instanceof Expr.Cast c) {
      touchType(c.type());
    } else if (e instanceof Expr.InstanceOf i) {
      touchType(i.tested());
    } else if (e instanceof Expr.Const c && c.value() instanceof Type t) {
      touchType(t);
    } else if (e instanceof Expr.Dynamic d) {
      for (Object constant : d.constants()) {
        if (constant instanceof Type t) {
          touchType(t);
        } else if (constant instanceof FieldRef f) {
          field(f);
        }
      }
    }
  }

  private void instantiateLambda(Expr.Lambda l) {
    touch(l.sam().owner());
    if (pool.isTranslated(l.sam().owner())) {
      instantiated.add(l.sam().owner());
    }
  }

  private void touchType(Type type) {
    if (type instanceof Type.ClassType c) {
      touch(c.internalName());
    } else if (type instanceof Type.ArrayType a) {
      touchType(a.element());
    }
  }

  private void call(MethodRef ref, Expr.CallKind kind) {
    if (kind == Expr.CallKind.VIRTUAL) {
      called.add(ref.signature());
    }
    pool.resolve(ref).filter(m -> pool.isTranslated(m.ref().owner())).ifPresent(this::reach);
    touch(ref.owner());
  }

  private void construct(MethodRef constructor) {
    touch(constructor.owner());
    if (pool.isTranslated(constructor.owner())) {
      instantiated.add(constructor.owner());
      pool.declared(constructor.owner(), constructor.name(), constructor.descriptor())
          .ifPresent(this::reach);
    }
  }

  private void field(FieldRef ref) {
    String owner = pool.fieldOwner(ref.owner(), ref.name(), ref.type());
    touch(owner);
    fields.add(new FieldRef(owner, ref.name(), ref.type()));
  }
}
