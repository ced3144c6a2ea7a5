package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which kinds of objects a program handles without a static type that tells: those that helpers for
 * any object may meet. Helpers test them by guards, names in capitals, so that a program without
 * such objects gets none of the code for them.
 */
public final class ObjectKinds {
  private static final String[] GUARDS = {
    "ARRAYS",
    "ASYNCIO",
    "BOOLEANS",
    "CATEGORIES",
    "CLASSES",
    "COMPARABLES",
    "DIGESTS",
    "FLOATS",
    "FORMATTABLES",
    "HEARD_ORDERS",
    "LISTS",
    "MIXED",
    "OWN_CLONES",
    "PLAIN_OBJECTS",
    "SLOTS",
    "STREAMS",
    "SURROGATES",
    "TABLED_CHARSETS",
    "THROWABLES",
    "TIMES",
    "TYPED_ARRAYS",
    "WIDEST_CHARSETS",
    "WRITTEN_EXCEPTIONS",
    "WRITTEN_LAMBDAS",
    "WRITTEN_OBJECTS"
  };
  private static final int INTERFACE = 0x0200;

  /** What of a program makes objects of its numbers when it is asked as an iterator. */
  private static final String DOUBLES = "java/util/PrimitiveIterator$OfDouble";

  /** What the library itself may make that is no usual key. */
  private static final List<String> HANDED =
      List.of(
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Long",
          "java/util/List",
          "java/util/Map",
          "java/util/Map$Entry",
          "java/util/Optional",
          "java/util/Set");

  private final Predicate<String> usesModule;
  private final Map<String, Boolean> text;
  private final ClassPool pool;
  private final Reachable program;
  private final IdentityTypes identity;
  private final TypeFlow flow;
  private final Set<Type> seen;
  private final boolean boxesAreTexts;

  /**
   * Looks through a whole program.
   *
   * @param usesModule whether the program may use a Python module
   * @param text what the guards that are about text and arrays mean
   * @param boxesAreTexts whether boxes of characters are texts of one
   */
  public ObjectKinds(
      ClassPool pool,
      Reachable program,
      Predicate<String> usesModule,
      Map<String, Boolean> text,
      boolean boxesAreTexts) {
    this.boxesAreTexts = boxesAreTexts;
    this.usesModule = usesModule;
    this.text = text;
    this.pool = pool;
    this.program = program;
    this.identity = new IdentityTypes(pool, program);
    this.flow = new TypeFlow(pool, program);
    this.seen = flow.shown();
  }

  /**
   * What the guards mean for a library, of whose callers nothing is known.
   *
   * @param text what the guards that are about text and arrays mean: Python's callers pass such as
   *     it makes
   */
  public static Map<String, Boolean> unknown(Map<String, Boolean> text) {
    Map<String, Boolean> all = new TreeMap<>();
    for (String guard : GUARDS) {
      all.put(guard, true);
    }
    all.putAll(text);
    return all;
  }

  /** What the guards mean for the program. */
  public Map<String, Boolean> guards() {
    Map<String, Boolean> found = unknown(text);
    found.replaceAll((guard, value) -> holds(guard));
    return found;
  }

  /** The types whose objects may be behind a static type. */
  public Set<Type> behind(Type type) {
    Set<Type> all = new HashSet<>(flow.goingTo(List.of(type)));
    all.add(type);
    return all;
  }

  /** Whether arrays of numbers are handled as mere objects. */
  public boolean seesNumericArrays() {
    return holds("ARRAYS");
  }

  /**
   * Whether objects of just this class may be shown by its name and a hash code that its author
   * made: others are of no use to a program but in what it asks for by name.
   */
  public boolean showsNameOf(String internalName) {
    return pool.resolve(new MethodRef(internalName, "hashCode", "()I"))
            .filter(m -> pool.isTranslated(m.ref().owner()))
            .isPresent()
        && mayBeShown(internalName);
  }

  /** Whether such objects may be shown, and have no text of their own. */
  public boolean mayBeShown(String internalName) {
    return !hasText(internalName)
        && seen.stream()
            .anyMatch(
                t ->
                    t instanceof Type.ClassType c
                        && isTranslated(c)
                        && pool.isSubtype(internalName, c.internalName()));
  }

  private boolean holds(String guard) {
    if (text.containsKey(guard)) {
      return text.get(guard);
    }
    return switch (guard) {
      case "ARRAYS" -> seen.stream().anyMatch(t -> t instanceof Type.ArrayType a && isNumeric(a));
      case "ASYNCIO" -> usesModule.test("asyncio");
      case "BOOLEANS" ->
          seesClass("java/lang/Boolean")
              || flow.mentions("Boolean")
              || flow.mentions(TypeFlow.ELEMENTS)
              // Whoever is given such an array as an object may look into it.
              || seen.stream()
                  .anyMatch(t -> t instanceof Type.ArrayType a && a.element() == Type.BOOLEAN);
      case "CLASSES" -> seesClass("java/lang/Class") || flow.hands("java/lang/Class");
      case "COMPARABLES" ->
          seen.stream().anyMatch(this::isComparable)
              || HANDED.stream().anyMatch(h -> isComparable(h) && flow.hands(h));
      case "FLOATS" ->
          seesClass("java/lang/Double")
              || seesClass("java/lang/Number") // such as the library's parsers give
              || flow.mentions("Double")
              || flow.mentions(TypeFlow.ELEMENTS)
              || program.instantiated().stream().anyMatch(i -> pool.isSubtype(i, DOUBLES));
      case "LISTS" ->
          seen.stream().anyMatch(t -> t instanceof Type.ArrayType a && !isNumeric(a))
              || seesSubtypeOf("java/lang/Iterable")
              || flow.mentions("List")
              || flow.mentions("Collection");
      case "FORMATTABLES" ->
          seesSubtypeOf("java/util/Formattable") || hasLambdaOf("java/util/Formattable");
      case "PLAIN_OBJECTS" -> seen.stream().anyMatch(this::mayLackText) || flow.showsMereObjects();
      case "OWN_CLONES" -> program.instantiated().stream().anyMatch(this::isOwnCloneable);
      case "THROWABLES" ->
          seesSubtypeOf("java/lang/Throwable") || flow.hands("java/lang/Throwable");
      case "TIMES" -> usesModule.test("guards.check_times");
      case "SLOTS" -> hasUnusualKeys();
      case "STREAMS" ->
          flow.mentions("dev/mochaberry/asyncio/Stream")
              || flow.mentions("dev/mochaberry/asyncio/Server");
      case "WRITTEN_EXCEPTIONS" -> mayWriteExceptions();
      default -> true;
    };
  }

  /**
   * Whether exceptions may be among the objects that a program writes, if it writes any: the
   * program's own, or those of the library as mere objects or in fields.
   */
  public boolean mayWriteExceptions() {
    return program.classes().stream().anyMatch(c -> pool.isTranslated(c) && isThrowable(c))
        || program.fields().stream()
            .anyMatch(f -> f.type() instanceof Type.ClassType c && isThrowable(c.internalName()))
        || flow.seenAsObject().stream()
            .anyMatch(t -> t instanceof Type.ClassType c && isThrowable(c.internalName()));
  }

  private boolean isThrowable(String name) {
    return pool.isSubtype(name, "java/lang/Throwable");
  }

  /** Whether the program's class extends one of the library whose clone has the object's class. */
  private boolean isOwnCloneable(String name) {
    return pool.isTranslated(name)
        && pool.isSubtype(name, "java/lang/Cloneable")
        && (pool.isSubtype(name, "java/util/Collection") || pool.isSubtype(name, "java/util/Map"));
  }

  /** Whether keys may be other than strings, integers and objects that equal only themselves. */
  private boolean hasUnusualKeys() {
    if (flow.mentions("Identity") || flow.mentions("Hashtable") || flow.mentions("Properties")) {
      return true;
    }
    Set<Type> keys = flow.keys();
    return keys == null
        ? flow.seenAsObject().stream().anyMatch(this::isUnusualKey)
            || HANDED.stream().anyMatch(flow::hands)
        : keys.stream().anyMatch(this::isUnusualKey);
  }

  private boolean isUnusualKey(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return true;
    }
    String name = c.internalName();
    if (isTextOrInteger(name)) {
      return false;
    } else if (!isTranslated(c)) {
      // Objects behind an interface come from a class that is seen as well.
      return !isInterface(name) && !name.equals("java/lang/Object") && !name.startsWith("<");
    }
    return pool.isSubtype(name, "java/lang/Throwable")
        || flow.lambdas().contains(name)
        || program.instantiated().stream()
            .anyMatch(i -> pool.isSubtype(i, name) && identity.mayEqualOthers(i));
  }

  /** Whether the natural order may be asked of such objects, strings and integers apart. */
  private boolean isComparable(Type t) {
    return t instanceof Type.ClassType c
        && (isTranslated(c)
            ? program.instantiated().stream()
                .anyMatch(i -> pool.isSubtype(i, c.internalName()) && isComparable(i))
            : isComparable(c.internalName()));
  }

  private boolean isComparable(String name) {
    return !isTextOrInteger(name)
        && !name.equals("java/lang/Comparable")
        && pool.isSubtype(name, "java/lang/Comparable");
  }

  /** Whether Python's own operators do what is asked of such an object as a key or in an order. */
  private boolean isTextOrInteger(String name) {
    return name.equals("java/lang/String")
        || name.equals("java/lang/Integer")
        || boxesAreTexts && CharacterBoxes.isBox(Type.ofInternalName(name));
  }

  private static boolean isNumeric(Type.ArrayType a) {
    return !a.element().isReference() && a.element() != Type.BOOLEAN;
  }

  private boolean seesClass(String internalName) {
    return seen.contains(new Type.ClassType(internalName));
  }

  private boolean seesSubtypeOf(String internalName) {
    return seen.stream()
        .anyMatch(
            t ->
                t instanceof Type.ClassType c
                    && (pool.isSubtype(c.internalName(), internalName)
                        || isTranslated(c) && hasInstanceBelow(c, internalName)));
  }

  /** Whether a lambda is one: which no class says. */
  private boolean hasLambdaOf(String internalName) {
    boolean[] found = {false};
    program
        .bodies()
        .values()
        .forEach(
            body ->
                IrWalk.expressions(
                    body,
                    e ->
                        found[0] |=
                            e instanceof Expr.Lambda l
                                && pool.isSubtype(l.sam().owner(), internalName),
                    s -> {}));
    return found[0];
  }

  private boolean isTranslated(Type.ClassType c) {
    return pool.isTranslated(c.internalName());
  }

  private boolean hasInstanceBelow(Type.ClassType c, String of) {
    return program.instantiated().stream()
        .anyMatch(i -> pool.isSubtype(i, c.internalName()) && pool.isSubtype(i, of));
  }

  /** Whether an object of the type may have no text but its class's name and its hash code. */
  private boolean mayLackText(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return false;
    }
    String name = c.internalName();
    if (isTranslated(c)) {
      return flow.lambdas().contains(name)
          || program.instantiated().stream().anyMatch(i -> pool.isSubtype(i, name) && !hasText(i));
    }
    return flow.lambdas().contains(name)
        || !isInterface(name) && !name.equals("java/lang/Object") && !isTextOfLibrary(name);
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  private boolean hasText(String internalName) {
    for (String c : pool.supertypes(internalName)) {
      boolean own =
          pool.declared(c, "toString", "()Ljava/lang/String;")
              .filter(MethodModel::hasCode)
              .isPresent();
      if (own && !c.equals("java/lang/Object")) {
        return true;
      }
    }
    return false;
  }

  /** Of the library's classes the JDK's own say whether they have a text. */
  private boolean isTextOfLibrary(String name) {
    return hasText(name);
  }
}
