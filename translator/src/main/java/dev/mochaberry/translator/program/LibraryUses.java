package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashSet;
import java.util.Set;

/**
 * What a program does with the library that others would have to pay for: it asks classes for their
 * names, ends itself, tests objects by classes in variables. Found in one walk over all bodies.
 */
public final class LibraryUses {
  private static final int INTERFACE = 0x0200;
  private static final String CLONE = "()Ljava/lang/Object;";
  private static final Type.ClassType SERIALIZABLE = new Type.ClassType("java/io/Serializable");
  private static final Set<String> KINDS =
      Set.of("isInterface", "isRecord", "getSuperclass", "getInterfaces", "isAssignableFrom");

  private final ClassPool pool;
  private final Set<String> tested = new HashSet<>();
  private final Set<String> caught = new HashSet<>();
  private final Set<String> literals = new HashSet<>();
  private boolean testsByClass;
  private boolean exits;
  private boolean writesObjects;
  private boolean showsClassKinds;
  private final Set<String> textOf = new HashSet<>();
  private boolean redirects;

  /** Formatted prints whose result, the stream, is used: {@code System.out.printf(…).println()}. */
  private int chainedPrints;

  private boolean completesExceptions;
  private boolean asksForCapacity;
  private boolean flushesWriters;
  private boolean measuresVectors;
  private boolean asksForTraces;
  private final Set<String> cloned = new HashSet<>();
  private boolean casts;
  private boolean makesSerializable;
  private boolean looksForHashCodes;

  /** The method that is looked at. */
  private MethodRef method;

  /** Classes that are used for more than to be compared, or to name an enum. */
  private int classesShown;

  /** Looks through a whole program. */
  public LibraryUses(ClassPool pool, Reachable program) {
    this.pool = pool;
    program
        .bodies()
        .forEach(
            (m, body) -> {
              method = m;
              IrWalk.expressions(body, this::look, this::look);
            });
  }

  /** Whether the program asks of an object whether it is of just this class, or names the class. */
  public boolean tests(String internalName) {
    return tested.contains(internalName);
  }

  /** Whether the program has the class as an object. */
  public boolean names(String internalName) {
    return literals.contains(internalName);
  }

  /** Whether a handler of the program names the class. */
  public boolean catches(String internalName) {
    return caught.contains(internalName);
  }

  /** Whether the program is out for exceptions of the class: in a handler, or by its class. */
  public boolean looksFor(String internalName) {
    return catches(internalName) || names(internalName);
  }

  /** Whether the program tests objects by classes that it holds in variables. */
  public boolean testsByClass() {
    return testsByClass;
  }

  /** Whether the program may end itself: nothing it catches may hold that up. */
  public boolean exits() {
    return exits;
  }

  /** Whether the program writes or reads objects as streams do. */
  public boolean writesObjects() {
    return writesObjects;
  }

  /** Whether the program may write lambdas so, or read them. */
  public boolean writesLambdas() {
    return writesObjects && makesSerializable;
  }

  /** Whether the lambda is one that Java can write. */
  public static boolean isSerializable(Expr.Lambda l) {
    return l.markers().contains(SERIALIZABLE);
  }

  /** Whether the program looks at the classes of objects for more than to compare them. */
  public boolean showsClasses() {
    return classesShown > 0;
  }

  /** Whether the program looks at classes for more than to compare them: their names may show. */
  public boolean asksForClassNames() {
    return classesShown > 0 || casts || looksFor("java/lang/ClassCastException");
  }

  /**
   * Whether toString is called on what may be an object of the class, or may hold one, or the
   * program looks in texts for the sign that stands between a class's name and a hash code: it
   * wants more of the text than to print it.
   */
  public boolean asksForText(String internalName) {
    return looksForHashCodes
        || textOf.stream()
            .anyMatch(
                t -> pool.isSubtype(internalName, t) || pool.isSubtype(t, "java/util/Collection"));
  }

  /** Whether objects of a class of the program have the clone of Object. */
  public boolean hasClonesOfObject(String internalName) {
    return pool.isTranslated(internalName)
        && pool.resolve(new MethodRef(internalName, "clone", CLONE))
            .filter(m -> m.ref().owner().equals("java/lang/Object"))
            .isPresent();
  }

  /** Whether an object of the class may be asked to copy itself, and refuse by its name. */
  public boolean refusesClone(String internalName) {
    return !pool.isSubtype(internalName, "java/lang/Cloneable")
        && cloned.stream().anyMatch(c -> pool.isSubtype(internalName, c));
  }

  /** Whether the program can tell interfaces and records from other classes. */
  public boolean asksForClassKinds() {
    return showsClassKinds;
  }

  /** Whether the program exchanges {@code System.out} or its like. */
  public boolean redirects() {
    return redirects;
  }

  /** Whether something is done to what printed a formatted text. */
  public boolean chainsPrints() {
    return chainedPrints > 0;
  }

  /**
   * Whether exceptions get causes or suppressed exceptions after they were made, as those do that
   * are read from streams.
   */
  public boolean completesExceptions() {
    return completesExceptions || writesObjects;
  }

  /** Whether the program makes print writers that flush what they format. */
  public boolean flushesWriters() {
    return flushesWriters;
  }

  /** Whether the program asks builders for their capacity, which they then keep. */
  public boolean asksForCapacity() {
    return asksForCapacity;
  }

  /** Whether the program asks vectors for their capacity. */
  public boolean measuresVectors() {
    return measuresVectors;
  }

  /** Whether the program looks at stack traces, or writes them elsewhere than to its errors. */
  public boolean asksForTraces() {
    return asksForTraces;
  }

  private void look(Stmt s) {
    if (s instanceof Stmt.Eval e) {
      chainedPrints -= e.expr() instanceof Expr.Call c && printsFormatted(c) ? 1 : 0;
    } else if (s instanceof Stmt.Try t) {
      completesExceptions |= t.resource() != null;
      for (var handler : t.catches()) {
        handler.types().forEach(type -> caught.add(type.internalName()));
        handler.types().forEach(this::note);
      }
    }
  }

  private void look(Expr e) {
    classesShown += isClass(e) ? 1 : 0;
    if (e instanceof Expr.Call c) {
      look(c);
    } else if (e instanceof Expr.New n) {
      writesObjects |= n.constructor().owner().equals("java/io/ObjectOutputStream");
      writesObjects |= n.constructor().owner().equals("java/io/ObjectInputStream");
      flushesWriters |=
          n.constructor().owner().equals("java/io/PrintWriter")
              && n.constructor().parameters().contains(Type.BOOLEAN);
    } else if (e instanceof Expr.InstanceOf i) {
      note(i.tested());
    } else if (e instanceof Expr.Cast c) {
      note(c.type());
      casts |= mayTell(c);
    } else if (e instanceof Expr.Const k) {
      note(k.value());
      if (k.value() instanceof Type.ClassType t) {
        literals.add(t.internalName());
        showsClassKinds |= isInterface(t.internalName());
      }
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().forEach(this::note);
    } else if (e instanceof Expr.Lambda l) {
      testsByClass |= isClassTest(l.implementation());
      makesSerializable |= isSerializable(l);
      asksForTraces |= asksForTrace(l.implementation());
    } else if (e instanceof Expr.Compare c) {
      classesShown -= (isClass(c.left()) ? 1 : 0) + (isClass(c.right()) ? 1 : 0);
    }
  }

  private static boolean printsFormatted(Expr.Call c) {
    return c.method().owner().equals("java/io/PrintStream")
        && (c.method().name().equals("printf") || c.method().name().equals("format"));
  }

  private void look(Expr.Call c) {
    chainedPrints += printsFormatted(c) ? 1 : 0;
    String owner = c.method().owner();
    String name = c.method().name();
    if (namesEnum(c)) {
      classesShown -= (int) c.arguments().stream().filter(LibraryUses::isClass).count();
    }
    if (name.equals("toString")
        && c.target() != null
        && c.target().type() instanceof Type.ClassType t) {
      textOf.add(t.internalName());
    }
    if (name.equals("clone") && c.method().descriptor().equals(CLONE)) {
      if (c.kind() == Expr.CallKind.SPECIAL) {
        cloned.add(method.owner());
      } else if (c.target().type() instanceof Type.ClassType t) {
        cloned.add(t.internalName()); // arrays may always be cloned
      }
    }
    looksForHashCodes |= looksForHashCode(c);
    testsByClass |= isClassTest(c.method());
    asksForTraces |= asksForTrace(c.method());
    exits |=
        (name.equals("exit") || name.equals("halt"))
            && (owner.equals("java/lang/System") || owner.equals("java/lang/Runtime"));
    showsClassKinds |= owner.equals("java/lang/Class") && KINDS.contains(name);
    redirects |=
        owner.equals("java/lang/System") && (name.equals("setOut") || name.equals("setErr"));
    completesExceptions |= name.equals("initCause") || name.equals("addSuppressed");
    measuresVectors |=
        (owner.equals("java/util/Vector") || owner.equals("java/util/Stack"))
            && name.equals("capacity");
    asksForCapacity |=
        owner.startsWith("java/lang/StringBu")
            && name.matches("capacity|ensureCapacity|trimToSize");
  }

  private void note(Object type) {
    if (type instanceof Type.ClassType t) {
      tested.add(t.internalName());
    }
  }

  private static boolean asksForTrace(MethodRef m) {
    return m.name().equals("getStackTrace")
        || m.name().equals("printStackTrace") && !m.parameters().isEmpty();
  }

  private boolean isInterface(String internalName) {
    return pool.find(internalName).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /** Whether the cast may fail: its message names classes. */
  private boolean mayTell(Expr.Cast c) {
    return c.type() instanceof Type.ClassType
        && !(c.operand() instanceof Expr.Call call
            && (isGeneric(call.method()) || namesEnum(call)));
  }

  private boolean isGeneric(MethodRef m) {
    return pool.methodBinding(m).isPresent()
        || pool.resolve(m).filter(MethodModel::givesTypeVariable).isPresent();
  }

  private static boolean looksForHashCode(Expr.Call c) {
    String owner = c.method().owner();
    return (owner.equals("java/lang/String") || owner.equals("java/util/regex/Pattern"))
        && c.arguments().stream()
            .anyMatch(
                a ->
                    a instanceof Expr.Const k
                        && (k.value() instanceof String s && s.contains("@")
                            || k.value() instanceof Integer i && i == '@'
                            || k.value() instanceof Character x && x == '@'));
  }

  private static boolean isClassTest(MethodRef m) {
    return m.owner().equals("java/lang/Class")
        && (m.name().equals("isInstance") || m.name().equals("cast"));
  }

  /** Whether a class literal says but which enum's constants are meant. */
  private static boolean namesEnum(Expr.Call c) {
    return c.method().owner().equals("java/lang/Enum") && c.method().name().equals("valueOf")
        || c.method().owner().equals("java/util/EnumSet");
  }

  private static boolean isClass(Expr e) {
    return e instanceof Expr.Call c
            && (c.method().name().equals("getClass")
                || c.method().name().equals("getDeclaringClass"))
        || e instanceof Expr.Const k && k.value() instanceof Type;
  }
}
