package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.ClassPool;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which Java classes the objects of a Python class of the library have, and how these Python
 * classes inherit. Declarations say it for classes that a program can name, the library's list of
 * hidden classes for the rest; of what a Java class is an instance the JDK's class files say.
 */
final class LibraryKinds {
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;

  /** Only null is of this type. */
  private static final String NOTHING = "java/lang/Void";

  private static final Map<String, String> NAMESAKES =
      Map.of("list", "ArrayList", "str", "String", "MainThread", "Thread");

  private final Context context;
  private final ClassPool pool;

  /** By Python class: the Java classes it stands for. */
  private final Map<String, Set<String>> stands = new TreeMap<>();

  /** By Python class: those it inherits from, and theirs. */
  private final Map<String, Set<String>> ancestors = new TreeMap<>();

  /** By Python class of the program's own for a class of the library: what it inherits from. */
  private final Map<String, String> ownBases = new TreeMap<>();

  LibraryKinds(Context context) {
    this.context = context;
    this.pool = context.pool;
    for (ClassBinding b : context.library.bindings()) {
      boolean hasObjects =
          b.unsupported() == null
              && !b.callable()
              && b.module() == null
              && !b.internalName().equals(NOTHING);
      if (hasObjects && isConcrete(b.internalName())) {
        stand(b.pythonName(), b.internalName());
      }
    }
    stands.remove("object");
    keepMade();
    context.library.hiddenClasses().forEach((python, java) -> java.forEach(j -> stand(python, j)));
    new TreeSet<>(stands.keySet()).forEach(this::ancestors);
  }

  private void stand(String pythonName, String internalName) {
    if (pool.find(internalName).isPresent()) {
      stands.computeIfAbsent(pythonName, k -> new TreeSet<>()).add(internalName);
    }
  }

  private boolean isConcrete(String name) {
    return pool.find(name).filter(c -> (c.access() & (INTERFACE | ABSTRACT)) == 0).isPresent();
  }

  /** A Python class that stands for several Java classes is what the program makes of them. */
  private void keepMade() {
    Map<String, Set<String>> own = new TreeMap<>();
    stands.replaceAll(
        (python, java) ->
            java.size() == 1 ? java : context.shared().keep(namesake(python, java), java));
    context
        .shared()
        .own()
        .forEach(
            (java, name) -> {
              own.put(name, Set.of(java));
              ownBases.put(name, pool.binding(java).orElseThrow().pythonName());
            });
    stands.putAll(own);
  }

  private static String namesake(String python, Set<String> java) {
    String wanted = NAMESAKES.getOrDefault(python, python);
    return java.stream()
        .filter(j -> j.endsWith("/" + wanted))
        .findFirst()
        .orElse(java.iterator().next());
  }

  /** The Python classes that one of the library's inherits from. */
  Set<String> ancestors(String python) {
    Set<String> known = ancestors.get(python);
    if (known == null) {
      known = new TreeSet<>();
      Deque<String> work = new ArrayDeque<>(basesOf(python));
      while (!work.isEmpty()) {
        String base = work.poll();
        if (known.add(base)) {
          work.addAll(basesOf(base));
        }
      }
      if (python.equals("Exception")) {
        known.add("BaseException");
      }
      ancestors.put(python, known);
    }
    return known;
  }

  private Set<String> basesOf(String python) {
    String base = ownBases.get(python);
    return base != null ? Set.of(base) : context.library.helpers().basesOf(python);
  }

  /** The Python classes, those they inherit from among them. */
  Set<String> classes() {
    Set<String> all = new TreeSet<>(stands.keySet());
    stands.keySet().forEach(k -> all.addAll(ancestors(k)));
    return all;
  }

  /** The Java classes a Python class stands for; none if it is but a base of others. */
  Set<String> of(String python) {
    return stands.getOrDefault(python, Set.of());
  }

  /** Whether the first Python class inherits from the second. */
  boolean inherits(String python, String from) {
    return ancestors(python).contains(from);
  }

  /** The Python classes of the library that the class of a program inherits from. */
  Set<String> librarySupers(String translated) {
    Set<String> all = new TreeSet<>();
    for (String s : pool.supertypes(translated)) {
      ClassBinding bound = pool.binding(s).orElse(null);
      if (bound == null) {
        continue;
      }
      String base = pool.isInterface(s) ? bound.base() : bound.pythonName();
      if (base != null && !base.equals("object")) {
        all.add(base);
        all.addAll(ancestors(base));
      }
    }
    return all;
  }
}
