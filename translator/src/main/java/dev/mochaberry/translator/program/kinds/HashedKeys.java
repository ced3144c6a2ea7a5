package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The static types of what goes into hashed collections as a key, or is looked for in them. */
final class HashedKeys {
  private static final Set<String> OF_MAPS =
      Set.of(
          "put",
          "putIfAbsent",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "get",
          "getOrDefault",
          "containsKey",
          "remove",
          "replace");
  private static final Set<String> OF_SETS = Set.of("add", "contains", "remove");
  private static final Set<String> FACTORIES = Set.of("of", "entry");

  /** Collectors whose first argument makes the keys. */
  private static final Set<String> KEYED =
      Set.of("groupingBy", "groupingByConcurrent", "toMap", "toConcurrentMap", "toUnmodifiableMap");

  /** Methods of streams and collectors that put the elements themselves into a set. */
  private static final Set<String> OF_ELEMENTS =
      Set.of("distinct", "toSet", "toUnmodifiableSet", "partitioningBy");

  /** Methods of Collections that hash nothing. */
  private static final Set<String> ORDERED =
      Set.of(
          "sort",
          "reverse",
          "reverseOrder",
          "shuffle",
          "swap",
          "rotate",
          "fill",
          "max",
          "min",
          "nCopies",
          "binarySearch",
          "emptyList",
          "emptyMap",
          "emptySet",
          "emptyIterator",
          "singletonList",
          "unmodifiableList",
          "unmodifiableMap",
          "unmodifiableSet",
          "unmodifiableCollection");

  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Set<Type> types = new HashSet<>();
  private boolean any;

  HashedKeys(ClassPool pool) {
    this.pool = pool;
  }

  /** The types; null where keys may be anything the program handles as an {@code Object}. */
  Set<Type> types() {
    return any ? null : types;
  }

  private void key(Type type) {
    boolean known =
        type instanceof Type.ClassType c
            && !type.equals(Type.OBJECT)
            && (!isInterface(c.internalName()) || pool.isTranslated(c.internalName()));
    if (known) {
      types.add(type);
    } else if (!(type instanceof Type.NullType)) {
      any = true;
    }
  }

  private boolean isInterface(String name) {
    return pool.find(name).filter(k -> (k.access() & INTERFACE) != 0).isPresent();
  }

  /** Notes a call, or what a constructor is given. */
  void call(MethodRef m, List<Expr> arguments) {
    boolean map = pool.isSubtype(m.owner(), "java/util/Map");
    boolean set = pool.isSubtype(m.owner(), "java/util/Collection") && !isOrdered(m.owner());
    if (m.owner().startsWith("java/util/stream/")) {
      stream(m, arguments);
    } else if (m.owner().equals("java/util/Collections")) {
      any |= !ORDERED.contains(m.name());
    } else if (map && OF_MAPS.contains(m.name()) || set && OF_SETS.contains(m.name())) {
      key(arguments.get(0).type());
    } else if ((map || set) && FACTORIES.contains(m.name())) {
      arguments.forEach(a -> key(a.type()));
    } else if (set) {
      // The elements of another collection.
      any |= arguments.stream().anyMatch(a -> a.type().isReference() && !isHashed(a.type()));
    } else if (!map && m.owner().startsWith("java/util/")) {
      any |= m.parameters().stream().anyMatch(this::isHashed);
    }
  }

  private void stream(MethodRef m, List<Expr> arguments) {
    if (KEYED.contains(m.name())) {
      if (arguments.get(0) instanceof Expr.Lambda l) {
        key(new MethodRef(l.sam().owner(), l.sam().name(), l.instantiated()).result());
      } else {
        any = true;
      }
    } else {
      any |= OF_ELEMENTS.contains(m.name());
    }
  }

  /** Notes a function: what it is called with is not known. */
  void lambda(Expr.Lambda l) {
    any |= isHashed(Type.ofInternalName(l.implementation().owner()));
  }

  /** Lists and queues hash nothing. */
  private boolean isOrdered(String owner) {
    return pool.isSubtype(owner, "java/util/List") || pool.isSubtype(owner, "java/util/Queue");
  }

  private boolean isHashed(Type type) {
    return type instanceof Type.ClassType c
        && (pool.isSubtype(c.internalName(), "java/util/Map")
            || pool.isSubtype(c.internalName(), "java/util/Set"));
  }
}
