package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The Python names of a program's classes, methods and fields. The plain Java name stays; a suffix
 * appears only where two things would meet under one name. All methods of an override family,
 * bridges included, share one name.
 */
public final class Names {
  private static final int STATIC = 0x0008;
  private static final int INTERFACE = 0x0200;

  /** What Python and the helpers keep in exceptions. */
  private static final Set<String> OF_EXCEPTIONS =
      Set.of("args", "errno", "value", "java_name", "overrides_text", "untraced");

  /** What the helpers keep in classes. */
  private static final Set<String> OF_CLASSES = Set.of("java_name", "java_kind");

  private static final Set<String> IN_EVERY_CLASS =
      Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

  /** The methods of Python's list. */
  private static final Set<String> OF_LISTS =
      Set.of(
          "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove",
          "reverse", "sort");

  private final ClassPool pool;
  private final Callables callables;
  private final PlainAccessors accessors;
  private final Predicate<String> taken;
  private final Predicate<String> keyword;
  private final Function<String, Set<String>> attributes;
  private final Supplier<Set<String>> asked;
  private final Map<String, Set<String>> inherited = new HashMap<>();
  private final Map<String, Set<String>> below = new HashMap<>();
  private final Set<String> global = new HashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Map<MethodRef, String> methods = new HashMap<>();
  private final Map<MethodRef, List<String>> otherNames = new HashMap<>();
  private final Map<FieldRef, String> fields = new HashMap<>();
  private final Map<String, String> initialisers = new HashMap<>();
  private final Map<String, Set<String>> together = new HashMap<>();
  private final LibraryImplementations implementations;
  private final InheritedImplementations inheritances;

  /**
   * @param taken tells names no global may have: reserved words, builtins, helpers, modules
   * @param keyword tells names nothing may have
   * @param attributes the names that a helper class uses in its objects
   * @param asked the names that helpers ask collections for
   */
  public Names(
      ClassPool pool,
      Reachable program,
      Callables callables,
      PlainAccessors accessors,
      Predicate<String> taken,
      Predicate<String> keyword,
      Function<String, Set<String>> attributes,
      Supplier<Set<String>> asked) {
    this.pool = pool;
    this.callables = callables;
    this.accessors = accessors;
    this.taken = taken;
    this.keyword = keyword;
    this.attributes = attributes;
    this.asked = asked;
    for (String c : program.classes()) {
      classes.put(c, claim(NameForms.simpleName(c), c));
    }
    implementations = new LibraryImplementations(pool, program);
    inheritances = new InheritedImplementations(pool, program);
    joinSpaces(program);
    for (String c : program.classes()) {
      Set<String> ofLibrary = inherited(c);
      if (!ofLibrary.isEmpty()) {
        pool.supertypes(c).stream()
            .filter(pool::isTranslated)
            .forEach(s -> below.computeIfAbsent(s, k -> new HashSet<>()).addAll(ofLibrary));
      }
    }
    nameMethods(program, new OverrideFamilies(pool, program));
    nameFields(program);
    nameConstants(program);
  }

  /** The name of a translated class. */
  public String ofClass(String internalName) {
    return classes.get(internalName);
  }

  /** The name of a method: of the function for a static one. */
  public String ofMethod(MethodRef declared) {
    return methods.getOrDefault(declared, declared.name());
  }

  /** What else the method is called by: it overrides methods that are none of each other's. */
  public List<String> otherNames(MethodRef declared) {
    return otherNames.getOrDefault(declared, List.of());
  }

  /**
   * The methods of the program's interfaces that a class implements by what it inherits from the
   * library, with the library's.
   */
  public Map<MethodRef, MethodRef> implementedByLibrary(String internalName) {
    return implementations.of(internalName);
  }

  /** The name of a field: of the global for a static one. */
  public String ofField(FieldRef declared) {
    return fields.getOrDefault(declared, declared.name());
  }

  /** The function that runs a class's static initialiser once. */
  public String ofInitialiser(String internalName) {
    return initialisers.computeIfAbsent(
        internalName, c -> claim("init_" + NameForms.simpleName(c), c));
  }

  /** Claims a fresh module-level name. */
  public String fresh(String wanted) {
    return claim(wanted, "");
  }

  /** Whether a module-level name is in use. */
  public boolean isGlobal(String name) {
    return global.contains(name);
  }

  private String claim(String wanted, String owner) {
    String name = NameForms.identifier(wanted);
    if (global.contains(name) || taken.test(name)) {
      String qualified = NameForms.identifier(NameForms.simpleName(owner) + "_" + wanted);
      boolean bare =
          owner.isEmpty() || wanted.equals(NameForms.simpleName(owner)) || !global.contains(name);
      name = bare ? name + "_" : qualified;
      for (int i = 2; global.contains(name) || taken.test(name); i++) {
        name = qualified + i;
      }
    }
    global.add(name);
    return name;
  }

  private void nameMethods(Reachable program, OverrideFamilies overrides) {
    Map<MethodRef, List<MethodRef>> families = new LinkedHashMap<>();
    for (String c : program.classes()) {
      List<MethodModel> all = pool.find(c).orElseThrow().methods();
      boolean alone =
          all.stream()
                  .filter(m -> isConstructor(m) && program.bodies().containsKey(m.ref()))
                  .count()
              == 1;
      for (MethodModel m : all) {
        boolean named = !isConstructor(m) || !alone; // a class's only one is its __init__
        if (named && (program.bodies().containsKey(m.ref()) || m.isBridge())) {
          families.computeIfAbsent(overrides.root(m.ref()), k -> new ArrayList<>()).add(m.ref());
        }
      }
    }
    Map<String, Set<String>> usedBySpace = new HashMap<>();
    // An overload of the class's own has no claim to the name that the library asks for.
    for (boolean ofLibrary : new boolean[] {true, false}) {
      for (var family : families.entrySet()) {
        if (isOfLibrary(family.getKey(), family.getValue()) == ofLibrary) {
          nameFamily(family.getKey(), family.getValue(), usedBySpace);
        }
      }
    }
    nameUncalled(program, overrides, families, usedBySpace);
    for (List<MethodRef> members : List.copyOf(families.values())) {
      for (MethodRef m : members) {
        List<String> more =
            overrides.others(m).stream()
                .filter(families::containsKey)
                .map(r -> methods.get(families.get(r).get(0)))
                .filter(name -> !name.equals(methods.get(m)))
                .toList();
        if (!more.isEmpty()) {
          otherNames.put(m, more);
        }
      }
    }
  }

  /**
   * What lambdas are made of has a name where nobody calls it, too: that of another method would
   * hide that one.
   */
  private void nameUncalled(
      Reachable program,
      OverrideFamilies overrides,
      Map<MethodRef, List<MethodRef>> families,
      Map<String, Set<String>> usedBySpace) {
    for (String c : program.classes()) {
      Optional<MethodRef> single =
          pool.singleAbstractMethod(c)
              .filter(m -> pool.isTranslated(m.owner()))
              .filter(m -> !methods.containsKey(m));
      if (single.isPresent()) {
        MethodRef root = overrides.root(single.get());
        if (families.containsKey(root)) {
          methods.put(single.get(), methods.get(families.get(root).get(0)));
        } else {
          nameFamily(root, List.of(single.get()), usedBySpace);
        }
      }
    }
  }

  /** Whether the library says by which name it calls the methods. */
  private boolean isOfLibrary(MethodRef root, List<MethodRef> members) {
    MethodRef first = members.get(0);
    MethodModel model =
        pool.declared(first.owner(), first.name(), first.descriptor()).orElseThrow();
    return (model.access() & STATIC) == 0
        && forcedName(root, members, m -> pool.supertypes(m.owner())).isPresent();
  }

  private static boolean isConstructor(MethodModel m) {
    return m.ref().name().equals("<init>");
  }

  private void nameFamily(
      MethodRef root, List<MethodRef> members, Map<String, Set<String>> usedBySpace) {
    MethodRef first = members.get(0);
    MethodModel model =
        pool.declared(first.owner(), first.name(), first.descriptor()).orElseThrow();
    if ((model.access() & STATIC) != 0) {
      if (!first.name().equals("<clinit>")) {
        methods.put(first, claim(toldFrom(first), first.owner()));
      }
      return;
    }
    Set<String> spaces = new LinkedHashSet<>();
    members.forEach(m -> spaces.add(space(m.owner())));
    Optional<String> forced =
        forcedName(root, members, m -> pool.supertypes(m.owner()))
            .or(
                () ->
                    // An object can be called in one way only, whatever its subclasses implement.
                    forcedName(root, members, inheritances::typesOf)
                        .filter(n -> !clashes(n, spaces, usedBySpace)));
    String plain = member(first.name().equals("<init>") ? "init" : first.name());
    List<String> owners = new ArrayList<>(members.stream().map(MethodRef::owner).toList());
    members.forEach(m -> owners.addAll(implementations.classesWith(m)));
    if (OF_LISTS.contains(plain) && owners.stream().anyMatch(pool::extendsPythonList)) {
      plain += "_"; // Python's own must stay what they are
    }
    String own = plain;
    if (owners.stream().anyMatch(o -> isOfLibrary(own, o))) {
      plain += "_";
    }
    String name = forced.orElse(plain);
    if (forced.isEmpty() && clashes(name, spaces, usedBySpace)) {
      name = plain + "_" + NameForms.shortSuffix(first);
      for (int i = 2; clashes(name, spaces, usedBySpace); i++) {
        name = plain + "_" + NameForms.suffix(first) + i;
      }
    }
    for (String s : spaces) {
      usedBySpace.computeIfAbsent(s, k -> new HashSet<>()).add(name);
    }
    for (MethodRef m : members) {
      methods.put(m, name);
      for (String s : pool.supertypes(m.owner())) {
        Optional<MethodRef> ofLibrary =
            pool.singleAbstractMethod(s)
                .filter(x -> !pool.isTranslated(x.owner()))
                .filter(x -> x.signature().equals(m.signature()));
        if (ofLibrary.isPresent()) {
          methods.put(ofLibrary.get(), name);
        }
      }
    }
  }

  /** The name wanted for a function; overloads that come later are told from the first. */
  private String toldFrom(MethodRef m) {
    String name = functionName(m);
    if (functions.add(m.owner() + "." + m.name())) {
      return name;
    }
    String told = name + "_" + NameForms.shortSuffix(m);
    return isGlobal(NameForms.identifier(told)) ? name + "_" + NameForms.suffix(m) : told;
  }

  private String member(String javaName) {
    String name = NameForms.identifier(javaName);
    return keyword.test(name) ? name + "_" : name;
  }

  private boolean clashes(String name, Set<String> spaces, Map<String, Set<String>> used) {
    return spaces.stream()
        .flatMap(s -> together.getOrDefault(s, Set.of(s)).stream())
        .anyMatch(s -> used.getOrDefault(s, Set.of()).contains(name));
  }

  /**
   * Notes which spaces meet in an object: two interfaces of a class may each have a method of a
   * name, private ones or overloads, and its superclass a third.
   */
  private void joinSpaces(Reachable program) {
    for (String c : program.classes()) {
      Set<String> spaces = new LinkedHashSet<>();
      pool.supertypes(c).stream().filter(pool::isTranslated).forEach(s -> spaces.add(space(s)));
      spaces.forEach(s -> together.computeIfAbsent(s, k -> new LinkedHashSet<>()).addAll(spaces));
    }
  }

  /** Classes that share translated ancestors share a space of member names: the topmost class. */
  private String space(String owner) {
    String top = owner;
    for (String c = owner; c != null && pool.isTranslated(c); ) {
      top = c;
      c = pool.find(c).map(ClassModel::superName).orElse(null);
    }
    return top;
  }

  private Optional<String> forcedName(
      MethodRef root, List<MethodRef> members, Function<MethodRef, Set<String>> types) {
    if (root.name().equals("<init>")) {
      // Constructors are no family with those of the library.
      return Optional.empty();
    }
    Set<MethodRef> all = new LinkedHashSet<>(members);
    all.add(root);
    Optional<String> shared = all.stream().flatMap(m -> pool.sharedName(m).stream()).findFirst();
    if (shared.isPresent()) {
      return shared;
    }
    for (MethodRef m : members) {
      for (String s : types.apply(m)) {
        if (pool.isTranslated(s)) {
          if (callables.isCallable(s) && callables.isCall(s, m)) {
            return callName(all, types);
          }
          continue;
        }
        Optional<MemberBinding> b =
            pool.binding(s).flatMap(x -> x.method(m.name(), m.descriptor()));
        boolean unseen = !s.equals("java/lang/Object") && pool.extendsPythonList(m.owner());
        if (b.isPresent() && !unseen) {
          if (b.get().override() != null) {
            return Optional.of(b.get().override());
          }
          if (callables.isCallable(s) && callables.isCall(s, m)) {
            return callName(all, types);
          }
          if (b.get().template() == null && b.get().attribute() == null) {
            return Optional.of(b.get().pythonName(m.name()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A class can be called in one way only. */
  private Optional<String> callName(Set<MethodRef> family, Function<MethodRef, Set<String>> types) {
    boolean shared =
        family.stream().flatMap(m -> types.apply(m).stream()).anyMatch(callables::isShared);
    return shared ? Optional.empty() : Optional.of("__call__");
  }

  private boolean isEnum(String internalName) {
    return pool.find(internalName).filter(c -> "java/lang/Enum".equals(c.superName())).isPresent();
  }

  /** What the compiler gives every enum is called after the enum. */
  private String functionName(MethodRef m) {
    if (isEnum(m.owner()) && (m.name().equals("values") || m.name().equals("valueOf"))) {
      return NameForms.simpleName(m.owner()) + "_" + m.name();
    }
    return m.name().startsWith("lambda$") ? m.name().substring("lambda$".length()) : m.name();
  }

  /** Whether the library's part of an object of the class, or of one below it, uses the name. */
  private boolean isOfLibrary(String name, String internalName) {
    return OF_CLASSES.contains(name)
        || inherited(internalName).contains(name)
        || below.getOrDefault(internalName, Set.of()).contains(name);
  }

  /** The names that the library's part of the class's objects uses. */
  private Set<String> inherited(String internalName) {
    return inherited.computeIfAbsent(
        internalName,
        c -> {
          Set<String> found = new HashSet<>();
          if (pool.isSubtype(c, "java/lang/Throwable")) {
            found.addAll(OF_EXCEPTIONS);
            return found;
          }
          for (String s : pool.supertypes(c)) {
            Optional<ClassBinding> bound = pool.binding(s);
            boolean isInterface =
                pool.find(s).filter(m -> (m.access() & INTERFACE) != 0).isPresent();
            if (!isInterface && !IN_EVERY_CLASS.contains(s)) {
              bound.ifPresent(b -> found.addAll(attributes.apply(b.pythonName())));
            }
            bound.map(ClassBinding::base).ifPresent(b -> found.addAll(attributes.apply(b)));
          }
          if (pool.isSubtype(c, "java/util/Collection") || pool.isSubtype(c, "java/util/Map")) {
            found.addAll(askedBesideMethods(c));
          }
          return found;
        });
  }

  /** What helpers ask a collection for that is none of the methods Java gives it. */
  private Set<String> askedBesideMethods(String internalName) {
    Set<String> found = new HashSet<>(asked.get());
    pool.supertypes(internalName).stream()
        .filter(s -> !pool.isTranslated(s) || pool.isTranslatedFromJdk(s))
        .flatMap(s -> pool.find(s).stream())
        .flatMap(s -> s.methods().stream())
        .forEach(m -> found.remove(m.ref().name()));
    return found;
  }

  private void nameFields(Reachable program) {
    Map<String, Set<String>> used = new HashMap<>();
    Map<String, List<MethodRef>> named = new HashMap<>();
    methods.forEach((m, name) -> named.computeIfAbsent(name, k -> new ArrayList<>()).add(m));
    for (String c : program.classes()) {
      ClassModel model = pool.find(c).orElseThrow();
      for (var f : model.fields()) {
        FieldRef ref = new FieldRef(c, f.name(), f.type());
        if (!program.fields().contains(ref)) {
          continue;
        }
        if ((f.access() & STATIC) != 0) {
          boolean constants = f.name().startsWith("$VALUES") && isEnum(c);
          fields.put(ref, claim(constants ? NameForms.simpleName(c) + "_VALUES" : f.name(), c));
          continue;
        }
        Set<String> mine = used.computeIfAbsent(space(c), k -> new HashSet<>());
        String name = member(NameForms.spoken(f.name()));
        while (mine.contains(name) || isOfLibrary(name, c) || isMethod(named.get(name), c)) {
          name = "_" + name;
          if (name.startsWith("__")) {
            name = name.substring(1) + "_" + NameForms.simpleName(c);
          }
        }
        mine.add(name);
        fields.put(ref, name);
      }
    }
  }

  /** The constants of which javac writes but the values: the source may name them. */
  private void nameConstants(Reachable program) {
    Set<String> types = new LinkedHashSet<>();
    for (String c : program.classes()) {
      for (String o = c;
          o != null;
          o = o.indexOf('$') > 0 ? o.substring(0, o.lastIndexOf('$')) : null) {
        pool.supertypes(o).stream()
            .filter(s -> pool.isTranslated(s) && !pool.isTranslatedFromJdk(s))
            .forEach(types::add);
      }
    }
    for (String t : types) {
      for (var f : pool.find(t).map(ClassModel::fields).orElse(List.of())) {
        FieldRef ref = new FieldRef(t, f.name(), f.type());
        if (f.constantValue() != null && (f.access() & STATIC) != 0 && !fields.containsKey(ref)) {
          fields.put(ref, claim(f.name(), t));
        }
      }
    }
  }

  /** Whether the field has got a name. */
  public boolean isNamed(FieldRef declared) {
    return fields.containsKey(declared);
  }

  /** Whether one of the methods, which bear a name, is the class's, or of what shares its names. */
  private boolean isMethod(List<MethodRef> named, String owner) {
    Set<String> spaces = together.getOrDefault(space(owner), Set.of(space(owner)));
    return named != null
        && named.stream()
            .anyMatch(
                m ->
                    accessors.field(m).isEmpty()
                        && (spaces.contains(space(m.owner())) || pool.isSubtype(owner, m.owner())));
  }
}
