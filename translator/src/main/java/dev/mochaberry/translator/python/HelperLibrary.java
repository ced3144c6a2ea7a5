package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.Collection;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The Python helpers that come with the library, cut into top-level units, so that a program gets
 * the units it reaches and no others. A unit reaches every unit that defines a name it mentions.
 */
public final class HelperLibrary {

  /**
   * One top-level statement of a helper file, without comments and docstrings.
   *
   * @param file the file it stands in
   * @param text without line feed at the end
   * @param module of an {@code import}, the module it loads; otherwise empty
   * @param defines the global names it binds
   * @param mentions the names it may look up as globals when it runs or is called
   * @param needsFirst those of them it looks up while the module loads
   * @param parts what it is made of; of a class the members one by one
   */
  public record Unit(
      String file,
      String text,
      String module,
      Set<String> defines,
      Set<String> mentions,
      Set<String> needsFirst,
      List<HelperPart> parts) {

    /** A piece of the library is itself and no other, and comparing texts would take long. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    static Unit of(String file, String module, Set<String> defines, List<HelperPart> parts) {
      Set<String> mentions = new LinkedHashSet<>();
      Set<String> needsFirst = new LinkedHashSet<>();
      StringBuilder text = new StringBuilder();
      for (HelperPart part : parts) {
        mentions.addAll(part.mentions());
        needsFirst.addAll(part.needsFirst());
        boolean first = text.isEmpty() || part == parts.get(1);
        text.append(text.isEmpty() ? "" : part.isMethod() && !first ? "\n\n" : "\n");
        text.append(part.text());
      }
      return new Unit(file, text.toString(), module, defines, mentions, needsFirst, parts);
    }

    /** The unit without the members of its class that are not among the parts. */
    Unit only(Set<HelperPart> kept) {
      if (parts.size() < 2 || kept.containsAll(parts)) {
        return this;
      }
      List<HelperPart> rest = new ArrayList<>(parts.stream().filter(kept::contains).toList());
      if (rest.size() == 1) {
        rest.add(HelperPart.ofText("    pass"));
      }
      return of(file, module, defines, rest);
    }

    /** The unit with others for its parts. */
    Unit with(UnaryOperator<HelperPart> other) {
      List<HelperPart> left = parts.stream().map(other).toList();
      for (int i = 0; i < left.size(); i++) {
        if (left.get(i) != parts.get(i)) {
          return of(file, module, defines, left);
        }
      }
      return this;
    }

    /** The first name it defines. */
    String name() {
      return defines.isEmpty() ? "" : defines.iterator().next();
    }

    /** Whether a class has a constructor of its own. */
    boolean hasConstructor() {
      return parts.stream().anyMatch(part -> part.members().contains("__init__"));
    }

    /** Whether this is a class. */
    boolean isClass() {
      return text.startsWith("class ") || text.startsWith("@") && text.contains("\nclass ");
    }

    /** Whether this is an {@code import} statement, of exactly one module or name. */
    public boolean isImport() {
      return !module.isEmpty();
    }

    /** Whether loading it runs the functions it mentions, which need what they mention. */
    boolean runsAtOnce() {
      return !isImport()
          && !text.startsWith("def ")
          && !text.startsWith("async ")
          && !text.startsWith("class ")
          && !text.startsWith("@");
    }

    /** The unit as a statement: an import, or its text. */
    public PyStmt statement() {
      if (!isImport()) {
        return new PyStmt.Verbatim(text, 0);
      }
      String[] words = text.split(" ", 4);
      return words[0].equals("from")
          ? new PyStmt.ImportFrom(module, List.of(words[3]), 0)
          : new PyStmt.Import(module, words.length > 3 ? words[3] : null, 0);
    }
  }

  /** After so many rounds facts only grow, so that there is an end. */
  private static final int ROUNDS = 40;

  private final Supplier<List<Unit>> units;
  private final Set<String> modules;
  private final Function<String, List<Unit>> byName;
  private final Supplier<Set<String>> asked;
  private final ProgramMentions mentions = new ProgramMentions();
  private final FoldedUnits folded = new FoldedUnits(this::folding);
  private final Map<String, Set<String>> bases = new ConcurrentHashMap<>();

  private HelperLibrary(HelperIndex index) {
    this.units = index::read;
    this.modules = modules(index.imports());
    this.byName = index::defining;
    this.asked = index::asked;
  }

  private static Set<String> modules(List<Unit> imports) {
    Set<String> modules = new LinkedHashSet<>();
    imports.forEach(unit -> modules.add(unit.module()));
    return Collections.unmodifiableSet(modules);
  }

  /**
   * The helpers of some files. An import that several files share is one unit. A file is cut up
   * when something in it is looked for; then an {@link IllegalArgumentException} names it if it is
   * not Python.
   */
  public static HelperLibrary of(List<NamedText> files) {
    return new HelperLibrary(new HelperIndex(files));
  }

  /** The first unit that defines the name. */
  public Optional<Unit> find(String name) {
    return byName.apply(name).stream().findFirst();
  }

  /** The names that a helper class and its bases use in objects: a subclass must not take them. */
  public Set<String> attributesOf(String className) {
    Set<String> found = new LinkedHashSet<>();
    attributesOf(className, new HashSet<>(), found);
    return found;
  }

  /** The names of attributes that helpers ask any object for, which is theirs if it has them. */
  public Set<String> askedAttributes() {
    return Collections.unmodifiableSet(asked.get());
  }

  private void attributesOf(String className, Set<String> seen, Set<String> found) {
    Optional<Unit> unit = find(className).filter(u -> u.text().startsWith("class "));
    if (unit.isEmpty() || !seen.add(className)) {
      return;
    }
    unit.get().parts().get(0).mentions().forEach(base -> attributesOf(base, seen, found));
    for (HelperPart part : unit.get().parts()) {
      found.addAll(part.members());
      found.addAll(part.attributes());
    }
  }

  /** The bases of a helper class, as far as they are helpers or Python's own classes. */
  public Set<String> basesOf(String className) {
    return bases.computeIfAbsent(className, this::readBases);
  }

  private Set<String> readBases(String className) {
    Set<String> found =
        new LinkedHashSet<>(
            find(className)
                .filter(Unit::isClass)
                .map(u -> u.parts().get(0).mentions())
                .orElse(Set.of()));
    found.remove(className);
    return Collections.unmodifiableSet(found);
  }

  /** Whether the name is a helper class's. */
  public boolean isClass(String name) {
    return find(name).filter(Unit::isClass).isPresent();
  }

  /** The modules that helpers import. */
  public Set<String> importedModules() {
    return modules;
  }

  /**
   * The units that define the names, and all they reach: imports first, then in file order, except
   * that what a unit needs while the module loads comes before it. Names no unit defines are left
   * out, so are members of classes that neither the program nor a unit mentions, and so is code of
   * units that cannot run in this program.
   *
   * @param names the globals the program mentions
   * @param program the program
   * @param own the names of its members by which it looks up nothing of the library
   * @param guards what names in capitals mean that units test, see {@link HelperFacts}
   */
  public List<Unit> closure(
      Collection<String> names, PyModule program, Set<String> own, Map<String, Boolean> guards) {
    ProgramMentions.Mentions said = mentions.of(program);
    Set<String> attributes = said.attributes();
    Map<String, Set<String>> given = new HashMap<>();
    attributes.forEach(name -> given.put(name, Set.of("")));
    attributes.removeAll(own);
    said.bound().forEach(name -> given.put(name, Set.of(""))); // the members of classes
    // Classes and attributes only ever come to those that there may be.
    Map<String, HelperArguments> calls = said.calls();
    calls.replaceAll((name, n) -> n.with(attribute -> HelperFacts.values(attribute, given)));
    HelperFacts facts = new HelperFacts(guards, Set.of(), given, calls);
    for (int round = 0; ; round++) {
      HelperReach reach = new HelperReach(this::defining, folded, facts);
      attributes.forEach(reach::attribute);
      names.forEach(reach::name);
      names.forEach(reach::made);
      Map<String, Set<String>> attributesGiven = reach.given(given);
      HelperFacts found =
          new HelperFacts(
              guards, reach.classes(), attributesGiven, reach.calls(calls, attributesGiven));
      if (found.equals(facts) && !reach.uncalled().isEmpty()) {
        // Whoever calls these is not seen.
        reach.uncalled().forEach(name -> calls.put(name, HelperArguments.ANY));
      } else if (found.equals(facts)) {
        return LoadOrder.of(
            units.get().stream().filter(reach::hasUnit).map(reach::needed).toList());
      }
      facts = round < ROUNDS ? found : found.or(facts);
    }
  }

  /**
   * Those of a program's units that must stand before its classes and functions; a reader may find
   * the others behind them.
   *
   * @param units from {@link #closure}
   * @param definitions the program's classes and functions
   */
  public static Set<Unit> before(PyModule definitions, List<Unit> units) {
    return new LoadOrder(units).before(definitions);
  }

  private HelperFolding folding(AskedFacts facts) {
    return new HelperFolding(new TestFolding(facts, this::isClass, importedModules()));
  }

  private List<Unit> defining(String name) {
    return byName.apply(name);
  }
}
