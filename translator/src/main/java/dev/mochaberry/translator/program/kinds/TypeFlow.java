package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From which static type to which other a program's values go: by assignment, as arguments, results
 * and elements, and into the library. What never goes to {@code Object} is only handled where its
 * type is known.
 */
final class TypeFlow {
  private static final Pattern CLASS_IN_SIGNATURE = Pattern.compile("L([\\w/$]+)");
  private static final Set<String> OF_OBJECT =
      Set.of("toString", "equals", "hashCode", "compareTo");
  private static final Set<String> CALLED =
      Set.of("java/lang/Runnable", "java/util/Comparator", "java/util/concurrent/Callable");
  private static final int BRIDGE = 0x0040;
  private static final int INTERFACE = 0x0200;

  /** As what arrays go about that nobody knows for arrays. */
  private static final List<Type> HIDING_ARRAYS =
      List.of(
          Type.OBJECT,
          new Type.ClassType("java/lang/Cloneable"),
          new Type.ClassType("java/io/Serializable"));

  /** Who gives the elements of any array as objects. */
  static final String ELEMENTS = "java/lang/reflect/Array";

  /** Where values go that only their text is wanted of. */
  private static final Type TEXT = new Type.ClassType("<text>");

  private final ClassPool pool;

  /** The types that values come from, by the type they go to. */
  private final Map<Type, Set<Type>> sources = new HashMap<>();

  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> handed = new HashSet<>();
  private final HashedKeys keys;
  private boolean makesMereObjects;
  private boolean givesObjects;
  private final Set<String> lambdas = new HashSet<>();

  /** As what the program or the library takes objects that turn out to be arrays. */
  private final Set<Type.ArrayType> lookedInto = new HashSet<>();

  TypeFlow(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.keys = new HashedKeys(pool);
    program
        .bodies()
        .forEach((m, body) -> IrWalk.expressions(body, this::visit, s -> visit(s, m.result())));
    program.classes().forEach(c -> pool.find(c).ifPresent(this::bridges));
    elements();
  }

  /** The types of which the program handles objects as mere {@code Object}s. */
  Set<Type> seenAsObject() {
    return goingTo(List.of(Type.OBJECT));
  }

  /** Those, and the types whose objects are only turned into text. */
  Set<Type> shown() {
    return goingTo(List.of(Type.OBJECT, TEXT));
  }

  /**
   * Whether the program makes objects of just {@code Object}, and shows what may be one or gives it
   * to the library, which may.
   */
  boolean showsMereObjects() {
    return makesMereObjects && (givesObjects || goingTo(List.of(TEXT)).contains(Type.OBJECT));
  }

  private static boolean holdsObjects(Type type) {
    return type.equals(Type.OBJECT)
        || type instanceof Type.ArrayType a && holdsObjects(a.element());
  }

  /** The types of which values go to one of some types. */
  Set<Type> goingTo(List<Type> ends) {
    Set<Type> seen = new HashSet<>();
    Deque<Type> work = new ArrayDeque<>(ends);
    while (!work.isEmpty()) {
      for (Type t : sources.getOrDefault(work.poll(), Set.of())) {
        if (seen.add(t)) {
          work.add(t);
        }
      }
    }
    return seen;
  }

  /** Whether a member of the library that the program uses has the word in its types. */
  boolean mentions(String word) {
    return mentioned.stream().anyMatch(name -> name.contains(word));
  }

  /** Whether the library hands over objects of the class as the objects of something generic. */
  boolean hands(String internalName) {
    return handed.contains(internalName);
  }

  /** The functional interfaces that lambdas implement. */
  Set<String> lambdas() {
    return lambdas;
  }

  /** Whether that is new. */
  private boolean flow(Type from, Type to) {
    if (from == null || to == null || from.equals(to) || !from.isReference() || !to.isReference()) {
      return false;
    }
    if (from instanceof Type.NullType) {
      return false;
    }
    boolean added = sources.computeIfAbsent(to, t -> new HashSet<>()).add(from);
    if (from instanceof Type.ArrayType a && to instanceof Type.ArrayType b) {
      added |= flow(a.element(), b.element());
    }
    return added;
  }

  /** A class that inherits a method with a more general result has a bridge to its own. */
  private void bridges(ClassModel c) {
    for (MethodModel bridge : c.methods()) {
      if ((bridge.access() & BRIDGE) != 0) {
        for (MethodModel m : c.methods()) {
          if (m.ref().name().equals(bridge.ref().name())
              && m.ref().parameters().size() == bridge.ref().parameters().size()) {
            flow(m.ref().result(), bridge.ref().result());
          }
        }
      }
    }
  }

  /** The elements of arrays that are objects first and arrays again later. */
  private void elements() {
    boolean found = !lookedInto.isEmpty();
    while (found) {
      found = false;
      for (Type t : goingTo(HIDING_ARRAYS)) {
        if (t instanceof Type.ArrayType from && from.element().isReference()) {
          for (Type.ArrayType to : lookedInto) {
            found |= isDowncast(to.element(), from.element()) && flow(from.element(), to.element());
          }
        }
      }
    }
  }

  // What is hashed.

  /**
   * The types of what goes into hashed collections as a key or is looked for in them; null where
   * that may be anything the program handles as an {@code Object}.
   */
  Set<Type> keys() {
    return keys.types();
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(k -> (k.access() & INTERFACE) != 0).isPresent();
  }

  private void visit(Stmt s, Type result) {
    if (s instanceof Stmt.Assign a) {
      flow(a.value().type(), a.local().type());
    } else if (s instanceof Stmt.Return r && r.value() != null) {
      flow(r.value().type(), result);
    } else if (s instanceof Stmt.FieldWrite w) {
      flow(w.value().type(), w.field().type());
    } else if (s instanceof Stmt.ArrayWrite w && w.array().type() instanceof Type.ArrayType a) {
      flow(w.value().type(), a.element());
    } else if (s instanceof Stmt.ForEach f && f.iterable().type() instanceof Type.ArrayType a) {
      flow(a.element(), f.local().type());
    } else if (s instanceof Stmt.Try t) {
      t.catches().forEach(c -> c.types().forEach(x -> caught(x, c.exception())));
    }
  }

  private void caught(Type type, Local exception) {
    if (exception != null) {
      flow(type, exception.type());
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Call c) {
      call(c);
    } else if (e instanceof Expr.New n) {
      makesMereObjects |= n.constructor().owner().equals("java/lang/Object");
      arguments(n.constructor(), n.arguments());
      library(n.constructor());
      keys.call(n.constructor(), n.arguments());
    } else if (e instanceof Expr.ArrayLiteral a) {
      a.elements().forEach(x -> flow(x.type(), a.type().element()));
    } else if (e instanceof Expr.Conditional c) {
      flow(c.then().type(), c.type());
      flow(c.otherwise().type(), c.type());
    } else if (e instanceof Expr.AssignExpr a) {
      flow(a.value().type(), a.local().type());
    } else if (e instanceof Expr.Cast c && !isDowncast(c.operand().type(), c.type())) {
      flow(c.operand().type(), c.type());
    } else if (e instanceof Expr.Cast c && c.type() instanceof Type.ArrayType a) {
      lookedInto.add(a);
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(p -> shown(p.type()));
    } else if (e instanceof Expr.Lambda l) {
      lambda(l);
    } else if (e instanceof Expr.Dynamic d) {
      dynamic(d);
    } else if (e instanceof Expr.FieldRead f && pool.binding(f.field().owner()).isPresent()) {
      mention(f.field().type().descriptor());
    }
  }

  private boolean isDowncast(Type from, Type to) {
    if (from instanceof Type.ArrayType a && to instanceof Type.ArrayType b) {
      return isDowncast(a.element(), b.element());
    }
    return from.equals(Type.OBJECT)
        || from instanceof Type.ClassType f
            && to instanceof Type.ClassType t
            && pool.isSubtype(t.internalName(), f.internalName());
  }

  /** Exceptions have a conversion to text of their own, where their type is known. */
  private void shown(Type type) {
    boolean exception =
        type instanceof Type.ClassType c && pool.isSubtype(c.internalName(), "java/lang/Throwable");
    if (!exception) {
      flow(type, TEXT);
    }
  }

  private void call(Expr.Call c) {
    MethodRef m = c.method();
    if (c.target() != null && !m.name().equals("<init>")) {
      receiver(c.target().type(), m);
    }
    if (m.owner().startsWith("[")) {
      return;
    }
    arguments(m, c.arguments());
    library(m);
    keys.call(m, c.arguments());
  }

  private void receiver(Type type, MethodRef m) {
    flow(type, Type.ofInternalName(m.owner()));
    if (OF_OBJECT.contains(m.name())) {
      if (m.name().equals("toString")) {
        shown(type);
      } else {
        flow(type, Type.OBJECT);
      }
    }
  }

  private void arguments(MethodRef m, List<Expr> arguments) {
    MemberBinding bound = pool.methodBinding(m).orElse(null);
    List<Type> parameters = m.parameters();
    for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
      givesObjects |= bound != null && holdsObjects(arguments.get(i).type());
      if (bound != null && bound.showsOnly(i)) {
        shown(arguments.get(i).type());
      } else {
        flow(arguments.get(i).type(), parameters.get(i));
      }
    }
  }

  /** What the library takes as an interface, or makes itself, may come back as any object. */
  private void library(MethodRef m) {
    if (m.owner().startsWith("[") || pool.isTranslated(m.owner())) {
      return;
    }
    m.parameters().forEach(this::given);
    mention(m.descriptor());
    if (m.owner().equals(ELEMENTS) || m.name().startsWith("deep")) {
      lookedInto.add(new Type.ArrayType(Type.OBJECT));
    }
    if (!m.owner().equals("java/lang/Double") && !m.owner().equals("java/lang/Boolean")) {
      mentioned.add(m.owner());
    }
    pool.resolve(m).map(MethodModel::genericSignature).ifPresent(this::generic);
  }

  private void generic(String signature) {
    mention(signature);
    int depth = 0;
    boolean declares = signature.startsWith("<");
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      if (c == '(') {
        declares = false;
        depth = 0;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (depth > 0 && !declares) {
        Matcher name = CLASS_IN_SIGNATURE.matcher(signature).region(i, signature.length());
        if (name.lookingAt()) {
          handed.add(name.group(1));
          i = name.end() - 1;
        }
      }
    }
  }

  private void given(Type type) {
    boolean any =
        type instanceof Type.ClassType c
            && isInterface(c.internalName())
            && !isFunction(c.internalName());
    if (any) {
      flow(type, Type.OBJECT);
    }
    for (Type t = type; t instanceof Type.ArrayType a; t = a.element()) {
      mention(a.element().descriptor());
    }
  }

  /** What the library only takes to call it. */
  private static boolean isFunction(String name) {
    return name.startsWith("java/util/function/") || CALLED.contains(name);
  }

  private void mention(String signature) {
    Matcher names = CLASS_IN_SIGNATURE.matcher(signature);
    while (names.find()) {
      mentioned.add(names.group(1));
    }
    if (signature.contains("[D") || signature.contains("[F")) {
      mentioned.add("Double");
    }
    if (signature.contains("[Z")) {
      mentioned.add("Boolean");
    }
  }

  private void lambda(Expr.Lambda l) {
    lambdas.add(l.sam().owner());
    keys.lambda(l);
    MethodRef m = l.implementation();
    MethodRef as = new MethodRef(l.sam().owner(), l.sam().name(), l.instantiated());
    boolean constructs = l.makesObject();
    Type result = constructs ? new Type.ClassType(m.owner()) : m.result();
    makesMereObjects |= constructs && result.equals(Type.OBJECT);
    givesObjects |=
        holdsObjects(result) || as.parameters().stream().anyMatch(TypeFlow::holdsObjects);
    flow(boxed(result, as.result()), as.result());
    flow(boxed(result, l.sam().result()), l.sam().result());
    flow(as.result(), l.sam().result());
    List<Type> given = new ArrayList<>(l.captured().stream().map(Expr::type).toList());
    given.addAll(as.parameters());
    List<Type> taken = new ArrayList<>();
    if (!constructs && !l.isStatic()) {
      taken.add(Type.ofInternalName(m.owner()));
    }
    taken.addAll(m.parameters());
    for (int i = 0; i < given.size() && i < taken.size(); i++) {
      flow(boxed(given.get(i), taken.get(i)), taken.get(i));
    }
    if (!constructs && !l.isStatic() && !given.isEmpty()) {
      receiver(given.get(0), m);
    }
    library(m);
  }

  /** A number becomes an object where an object is wanted. */
  private static Type boxed(Type type, Type wanted) {
    return wanted.isReference() && type instanceof Type.Primitive p && p != Type.VOID
        ? LibraryFlow.box(p)
        : type;
  }

  private void dynamic(Expr.Dynamic d) {
    for (Object constant : d.constants()) {
      if (constant instanceof FieldRef f) {
        flow(boxed(f.type(), Type.OBJECT), Type.OBJECT);
        if (f.type() == Type.FLOAT && d.name().equals("equals")) {
          flow(
              boxed(Type.DOUBLE, Type.OBJECT), Type.OBJECT); // without its box it is Python's float
        }
      }
    }
    d.arguments().forEach(a -> flow(a.type(), Type.OBJECT));
  }
}
