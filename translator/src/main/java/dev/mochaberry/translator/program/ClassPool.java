package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.library.Unsupported;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * All classes a program can see: its own, which are translated, and those bound to Python by the
 * library. Several threads may look, as long as none of them notes what it asks for.
 */
public final class ClassPool {
  private static final int FINAL = 0x0010;
  private static final int INTERFACE = 0x0200;
  private static final String CONSTRUCT = "construct";

  /** What arrays are instances of beside Object (JLS 10.8). */
  private static final Set<String> OF_ARRAYS =
      Set.of("java/lang/Cloneable", "java/io/Serializable");

  private final Function<String, Optional<ClassModel>> classes;
  private final Predicate<String> belongs;
  private final Predicate<String> own;
  private final Library library;
  private final Map<String, Optional<ClassModel>> models = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> supertypes = new ConcurrentHashMap<>();
  private final Map<String, List<String>> memberTypes = new ConcurrentHashMap<>();
  private final Map<String, Optional<MethodRef>> abstractMethods = new ConcurrentHashMap<>();
  private final Map<String, List<Object>> standing = new ConcurrentHashMap<>();

  private final Map<MethodRef, Optional<MethodModel>> resolved = new ConcurrentHashMap<>();
  private final Map<MethodRef, Optional<MemberBinding>> methodBindings = new ConcurrentHashMap<>();
  private final Map<FieldRef, String> fieldOwners = new ConcurrentHashMap<>();

  /** Where to note the classes that are asked for; null where nobody wants to know. */
  private Set<String> noted;

  /**
   * @param classes finds a class by internal name
   * @param belongs whether a class is the program's or of its class path, and not the JDK's
   * @param own whether a class is the author's
   */
  public ClassPool(
      Function<String, Optional<ClassModel>> classes,
      Predicate<String> belongs,
      Predicate<String> own,
      Library library) {
    this.classes = classes;
    this.belongs = belongs;
    this.own = own;
    this.library = library;
  }

  /**
   * Does some work and notes the classes that are asked for on the way: the work would come out the
   * same as long as these stand as they do, see {@link #standing}.
   */
  public <T> T noting(Set<String> classes, Supplier<T> work) {
    Set<String> before = noted;
    noted = classes;
    try {
      return work.get();
    } finally {
      noted = before;
      if (noted != null) {
        noted.addAll(classes);
      }
    }
  }

  private void note(String internalName) {
    if (noted != null) {
      noted.add(internalName);
    }
  }

  /** All there is to know of a class and what it inherits from; equal only for the same files. */
  public List<Object> standing(String internalName) {
    List<Object> known = standing.get(internalName);
    if (known == null) {
      known = new ArrayList<>();
      for (String c : supertypes(internalName)) {
        known.add(find(c).map(ClassModel::node).orElse(null));
        known.add(isTranslated(c));
        known.add(binding(c).orElse(null));
      }
      standing.put(internalName, known);
    }
    return known;
  }

  /** The class, if it can be found. */
  public Optional<ClassModel> find(String internalName) {
    note(internalName);
    Optional<ClassModel> known = models.get(internalName);
    if (known == null) {
      known = classes.apply(internalName).map(this::withoutExceptions);
      Optional<ClassModel> other = models.putIfAbsent(internalName, known);
      known = other == null ? known : other;
    }
    return known;
  }

  /** Of a class translated from the JDK, all but the methods the library's list excepts. */
  private ClassModel withoutExceptions(ClassModel c) {
    if (!library.isTranslatedFromJdk(c.internalName())) {
      return c;
    }
    return c.with(
        c.methods().stream()
            .filter(m -> !library.isException(c.internalName(), m.ref().name()))
            .toList());
  }

  /** Whether the class is translated from its bytecode, not mapped. */
  public boolean isTranslated(String internalName) {
    note(internalName);
    return library.binding(internalName).isEmpty()
        && (belongs.test(internalName) || library.isTranslatedFromJdk(internalName));
  }

  /** Whether the class is of the program's class path: somebody else's. */
  public boolean isOfClassPath(String internalName) {
    return !own.test(internalName) && belongs.test(internalName);
  }

  /** Whether the class is the JDK's own and translated from its bytecode. */
  public boolean isTranslatedFromJdk(String internalName) {
    note(internalName);
    return library.isTranslatedFromJdk(internalName);
  }

  /** The Python name that mapped classes below a class in our own code have a method of it by. */
  public Optional<String> sharedName(MethodRef m) {
    return library.override(m.owner(), m.name() + m.descriptor());
  }

  /** All such names. */
  public Set<String> sharedNames() {
    return library.overrides();
  }

  /** How the library binds the class. */
  public Optional<ClassBinding> binding(String internalName) {
    note(internalName);
    return library.binding(internalName);
  }

  /** Why there is nothing for a class, if the library says so. */
  public Optional<Unsupported> unsupported(String internalName) {
    note(internalName);
    return library.unsupported(internalName);
  }

  /** Why a class has no such method, if the library says so. */
  public Optional<Unsupported> unsupportedMethod(MethodRef m) {
    return library.unsupportedMethod(m.owner(), m.name());
  }

  /**
   * The class, its superclasses and interfaces; nearest first, classes before interfaces, and each
   * interface before those it extends: what it declares anew is more specific (JVMS 5.4.3.3).
   */
  public Set<String> supertypes(String internalName) {
    note(internalName);
    Set<String> known = supertypes.get(internalName);
    if (known == null) {
      known = Collections.unmodifiableSet(findSupertypes(internalName));
      supertypes.put(internalName, known);
    }
    return known;
  }

  private Set<String> findSupertypes(String internalName) {
    Set<String> result = new LinkedHashSet<>();
    for (String c = internalName; c != null; c = superclass(c)) {
      result.add(c);
    }
    List<String> interfaces = new ArrayList<>();
    List<String> classes = new ArrayList<>(result);
    Collections.reverse(classes);
    Set<String> seen = new HashSet<>();
    classes.forEach(c -> addInterfaces(c, seen, interfaces));
    Collections.reverse(interfaces);
    result.addAll(interfaces);
    result.add("java/lang/Object");
    return result;
  }

  private String superclass(String internalName) {
    Optional<ClassModel> model = find(internalName);
    return model.isPresent()
        ? model.get().superName()
        : library.superclass(internalName).orElse(null);
  }

  /** Adds the interfaces of the type that have not been seen, each behind those it extends. */
  private void addInterfaces(String internalName, Set<String> seen, List<String> result) {
    List<String> direct =
        new ArrayList<>(find(internalName).map(ClassModel::interfaces).orElse(List.of()));
    Collections.reverse(direct);
    for (String i : direct) {
      if (seen.add(i)) {
        addInterfaces(i, seen, result);
        result.add(i);
      }
    }
  }

  /** Whether the first class is the second or inherits from it. */
  public boolean isSubtype(String internalName, String of) {
    return internalName.equals(of) || supertypes(internalName).contains(of);
  }

  /** Whether values of the first reference type are such of the second (JLS 4.10.2, 4.10.3). */
  public boolean isSubtype(Type type, Type of) {
    if (type.equals(of) || of.equals(Type.OBJECT) && type.isReference()) {
      return true;
    } else if (type instanceof Type.ArrayType x && of instanceof Type.ArrayType y) {
      return isSubtype(x.element(), y.element());
    } else if (type instanceof Type.ArrayType && of instanceof Type.ClassType y) {
      return OF_ARRAYS.contains(y.internalName());
    }
    return type instanceof Type.ClassType x
        && of instanceof Type.ClassType y
        && isSubtype(x.internalName(), y.internalName());
  }

  /** Whether the field is declared final in the class that is named with it. */
  public boolean isFinal(FieldRef field) {
    return find(field.owner()).stream()
        .flatMap(c -> c.fields().stream())
        .anyMatch(f -> f.name().equals(field.name()) && (f.access() & FINAL) != 0);
  }

  /**
   * The types in which a class's members are looked up. A class bound to Python has none of what a
   * translated superclass of the JDK declares.
   */
  List<String> memberTypes(String internalName) {
    note(internalName);
    List<String> known = memberTypes.get(internalName);
    if (known == null) {
      known = findMemberTypes(internalName);
      memberTypes.put(internalName, known);
    }
    return known;
  }

  private List<String> findMemberTypes(String internalName) {
    Set<String> inherited = new HashSet<>();
    addInherited(internalName, inherited);
    return supertypes(internalName).stream()
        .filter(c -> !isTranslatedFromJdk(c) || inherited.contains(c))
        .toList();
  }

  /** The type and its supertypes, but none above a class bound to Python. */
  private void addInherited(String type, Set<String> result) {
    if (result.add(type) && library.binding(type).isEmpty()) {
      find(type)
          .ifPresent(
              c -> {
                if (c.superName() != null) {
                  addInherited(c.superName(), result);
                }
                c.interfaces().forEach(i -> addInherited(i, result));
              });
    }
  }

  /** Whether the translated class extends one for which Python's own list stands. */
  public boolean extendsPythonList(String internalName) {
    for (String c = internalName; c != null; c = superclass(c)) {
      if (!isTranslated(c)) {
        return library.binding(c).filter(ClassBinding::isPythonList).isPresent();
      }
    }
    return false;
  }

  /** The method that a reference means: declared in the named class or the nearest supertype. */
  public Optional<MethodModel> resolve(MethodRef ref) {
    return noted == null ? resolved.computeIfAbsent(ref, this::findMethod) : findMethod(ref);
  }

  private Optional<MethodModel> findMethod(MethodRef ref) {
    for (String c : memberTypes(ref.owner())) {
      Optional<MethodModel> found = declared(c, ref.name(), ref.descriptor());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The method declared in just this class. */
  public Optional<MethodModel> declared(String internalName, String name, String descriptor) {
    return find(internalName).flatMap(c -> c.method(name, descriptor));
  }

  /** The field a reference means, named by the class that declares it. */
  public FieldRef declared(FieldRef f) {
    return new FieldRef(fieldOwner(f.owner(), f.name(), f.type()), f.name(), f.type());
  }

  /** The class that declares the field a reference means. */
  public String fieldOwner(String owner, String name, Type type) {
    return noted == null
        ? fieldOwners.computeIfAbsent(
            new FieldRef(owner, name, type), f -> findFieldOwner(owner, name, type))
        : findFieldOwner(owner, name, type);
  }

  private String findFieldOwner(String owner, String name, Type type) {
    for (String c : supertypes(owner)) {
      boolean here =
          find(c).stream()
              .flatMap(m -> m.fields().stream())
              .anyMatch(f -> f.name().equals(name) && f.type().equals(type));
      if (here) {
        return c;
      }
    }
    return owner;
  }

  /** The library's binding of a method, declared in the named class or the nearest supertype. */
  public Optional<MemberBinding> methodBinding(MethodRef ref) {
    return noted == null
        ? methodBindings.computeIfAbsent(ref, this::findMethodBinding)
        : findMethodBinding(ref);
  }

  private Optional<MemberBinding> findMethodBinding(MethodRef ref) {
    for (String c : memberTypes(ref.owner())) {
      if (isTranslated(c)) {
        if (declared(c, ref.name(), ref.descriptor()).isPresent()) {
          return Optional.empty();
        }
        continue;
      }
      Optional<MemberBinding> found =
          library.binding(c).flatMap(b -> b.method(ref.name(), ref.descriptor()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The static method of ours, in Java, for one that a class of the JDK has and its declaration
   * does not; of an instance method the receiver comes first.
   */
  Optional<MethodRef> supplement(MethodRef ref, boolean isStatic) {
    for (String c : memberTypes(ref.owner())) {
      String descriptor =
          isStatic ? ref.descriptor() : "(L" + c + ";" + ref.descriptor().substring(1);
      Optional<String> owner = library.supplement(c, ref.name() + descriptor);
      if (owner.isPresent()) {
        boolean covered =
            methodBinding(ref).isPresent()
                || resolve(ref).filter(m -> isTranslated(m.ref().owner())).isPresent();
        return owner.filter(o -> !covered).map(o -> new MethodRef(o, ref.name(), descriptor));
      }
    }
    return Optional.empty();
  }

  /**
   * The static method of ours, in Java, for the default method of an interface of the JDK that a
   * class calls by {@code super}, and for what collections have instead of one: what Python has for
   * the others would run the override again.
   */
  Optional<MethodRef> supplementOfDefault(MethodRef ref) {
    return resolve(ref)
        .map(MethodModel::ref)
        .filter(m -> !isTranslated(m.owner()))
        .flatMap(m -> isInterface(m.owner()) ? Optional.of(m) : instead(m))
        .flatMap(
            m -> {
              String descriptor = "(L" + m.owner() + ";" + m.descriptor().substring(1);
              return library
                  .supplement(m.owner(), m.name() + descriptor)
                  .map(o -> new MethodRef(o, m.name(), descriptor));
            });
  }

  /** The method of the interface by whose declaration a collection's is called that has none. */
  private Optional<MethodRef> instead(MethodRef ref) {
    boolean isList = binding(ref.owner()).filter(b -> b.pythonName().equals("list")).isPresent();
    return isList || !isSubtype(ref.owner(), "java/util/Collection")
        ? Optional.empty()
        : memberTypes(ref.owner()).stream()
            .filter(c -> declares(c, ref))
            .findFirst()
            .filter(this::isInterface)
            .map(ref::withOwner);
  }

  private boolean declares(String internalName, MethodRef m) {
    return library
        .binding(internalName)
        .flatMap(b -> b.method(m.name(), m.descriptor()))
        .isPresent();
  }

  /** Whether the name is that of an interface, known here. */
  public boolean isInterface(String internalName) {
    return find(internalName).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }

  /**
   * The static method of ours that makes what a constructor of the JDK would, where no declaration
   * has that.
   *
   * @param ofOwn whether it may get an object of the program's, of which a declaration knows less
   *     than of the library's
   */
  Optional<MethodRef> supplementOfConstructor(MethodRef constructor, boolean ofOwn) {
    String c = constructor.owner();
    String given = constructor.descriptor();
    String descriptor = given.substring(0, given.length() - 1) + "L" + c + ";";
    return library
        .supplement(c, CONSTRUCT + descriptor)
        .filter(owner -> ofOwn || methodBinding(constructor).isEmpty() && !isTranslated(c))
        .map(owner -> new MethodRef(owner, CONSTRUCT, descriptor));
  }

  /** The one abstract method of an interface, if it has exactly one. */
  public Optional<MethodRef> singleAbstractMethod(String interfaceName) {
    note(interfaceName);
    Optional<MethodRef> known = abstractMethods.get(interfaceName);
    if (known == null) {
      known = findSingleAbstractMethod(interfaceName);
      abstractMethods.put(interfaceName, known);
    }
    return known;
  }

  private Optional<MethodRef> findSingleAbstractMethod(String interfaceName) {
    Map<String, MethodRef> found = new HashMap<>();
    for (String i : supertypes(interfaceName)) {
      for (MethodModel m : find(i).map(ClassModel::methods).orElse(List.of())) {
        boolean isAbstract = (m.access() & 0x0400) != 0;
        if (isAbstract
            && declared("java/lang/Object", m.ref().name(), m.ref().descriptor()).isEmpty()
            && !hasDefaultBelow(m.ref(), interfaceName)) {
          found.putIfAbsent(m.ref().signature(), m.ref());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  /** Whether an interface between the two overrides the method by a default (JLS 9.8). */
  private boolean hasDefaultBelow(MethodRef m, String interfaceName) {
    for (String i : supertypes(interfaceName)) {
      if (!i.equals(m.owner()) && isSubtype(i, m.owner())) {
        Optional<MethodModel> own = declared(i, m.name(), m.descriptor());
        if (own.filter(x -> (x.access() & 0x0400) == 0).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
