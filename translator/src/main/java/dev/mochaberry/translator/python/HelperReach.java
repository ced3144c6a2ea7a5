package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Follows what a program needs of the helpers: a unit because a name it defines is mentioned, a
 * member of a class because an attribute of that name is, and there are objects that have it from
 * this class.
 */
final class HelperReach {
  private static final Set<String> ANY = Set.of("");
  private static final String OWN_KIND = HelperCalls.OWN_KIND + " of ";

  private final Function<String, List<HelperLibrary.Unit>> defining;
  private final FoldedUnits folded;
  private final HelperFacts facts;

  /** The units that are needed, each with what is left of it. */
  private final Map<HelperLibrary.Unit, HelperLibrary.Unit> units = new HashMap<>();

  private final Set<HelperPart> parts = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, Set<HelperPart>> waiting = new HashMap<>();

  /** The classes among the units, by name. */
  private final Map<String, HelperLibrary.Unit> classes = new HashMap<>();

  /** Those of which there may be objects. */
  private final Set<String> made = new HashSet<>();

  private final Map<String, Map<String, Set<HelperPart>>> members = new HashMap<>();

  /** The classes of members. */
  private final Map<HelperPart, String> owners = new HashMap<>();

  private final Map<HelperPart, String> uncalled = new HashMap<>();

  HelperReach(
      Function<String, List<HelperLibrary.Unit>> defining, FoldedUnits folded, HelperFacts facts) {
    this.defining = defining;
    this.folded = folded;
    this.facts = facts;
  }

  boolean hasUnit(HelperLibrary.Unit unit) {
    return units.containsKey(unit);
  }

  /** What the program needs of a unit it needs. */
  HelperLibrary.Unit needed(HelperLibrary.Unit unit) {
    return units.get(unit).only(parts);
  }

  /**
   * Functions that are there, and of whose calls nothing is known yet: what they need is not
   * followed.
   */
  Set<String> uncalled() {
    return Set.copyOf(uncalled.values());
  }

  /** The classes of which there may be objects. */
  Set<String> classes() {
    Set<String> found = new HashSet<>();
    made.forEach(name -> addWithBases(name, found));
    return found;
  }

  private void addWithBases(String className, Set<String> found) {
    if (classes.containsKey(className) && found.add(className)) {
      bases(className).forEach(base -> addWithBases(base, found));
    }
  }

  /** The attributes that objects may get from the program, or from the units, with constants. */
  Map<String, Set<String>> given(Map<String, Set<String>> byProgram) {
    Map<String, Set<String>> given = new HashMap<>();
    add(byProgram, given);
    followed().forEach(part -> add(part.given(), given));
    for (HelperLibrary.Unit unit : units.values()) {
      for (HelperPart part : unit.parts()) {
        // A member comes as soon as somebody asks for it.
        part.members()
            .forEach(name -> add(Map.of(name, part.given().getOrDefault(name, ANY)), given));
      }
    }
    return given;
  }

  /**
   * With which arguments things are called, by the program and the units.
   *
   * @param given what {@link #given} found
   */
  Map<String, HelperArguments> calls(
      Map<String, HelperArguments> byProgram, Map<String, Set<String>> given) {
    Map<String, HelperArguments> calls = new HashMap<>(byProgram);
    followed()
        .forEach(
            part -> part.calls().forEach((name, n) -> calls.merge(name, n, HelperArguments::or)));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (HelperLibrary.Unit unit : units.values()) {
        if (unit.isClass()) {
          grew |= inherit(unit, calls);
        }
      }
    }
    calls.replaceAll((name, n) -> n.with(attribute -> HelperFacts.values(attribute, given)));
    return calls;
  }

  /** Calls that go on from a class to another. */
  private boolean inherit(HelperLibrary.Unit unit, Map<String, HelperArguments> calls) {
    HelperArguments ofBase = called(unit, HelperCalls.SUPER);
    if (!unit.hasConstructor()) {
      ofBase = ofBase.or(calls.getOrDefault(unit.name(), HelperArguments.NONE));
    }
    boolean grew = false;
    for (String base : unit.parts().get(0).mentions()) {
      grew |= grow(base, ofBase, calls);
      if (calls.containsKey(OWN_KIND + base)) {
        // Objects make others of their kind.
        grew |= grow(OWN_KIND + unit.name(), calls.get(OWN_KIND + base), calls);
      }
    }
    HelperArguments ofKind =
        called(unit, HelperCalls.OWN_KIND)
            .or(calls.getOrDefault(OWN_KIND + unit.name(), HelperArguments.NONE));
    return ofKind.called()
            && (grow(OWN_KIND + unit.name(), ofKind, calls) | grow(unit.name(), ofKind, calls))
        || grew;
  }

  private HelperArguments called(HelperLibrary.Unit unit, String name) {
    HelperArguments all = HelperArguments.NONE;
    for (HelperPart part : unit.parts()) {
      if (parts.contains(part) && !uncalled.containsKey(part)) {
        all = all.or(part.calls().getOrDefault(name, HelperArguments.NONE));
      }
    }
    return all;
  }

  private Stream<HelperPart> followed() {
    return parts.stream().filter(part -> !uncalled.containsKey(part));
  }

  private static boolean grow(
      String name, HelperArguments more, Map<String, HelperArguments> calls) {
    HelperArguments before = calls.getOrDefault(name, HelperArguments.NONE);
    HelperArguments after = before.or(more);
    boolean grew = !after.equals(before);
    if (grew) {
      calls.put(name, after);
    }
    return grew;
  }

  private static void add(Map<String, Set<String>> some, Map<String, Set<String>> all) {
    some.forEach((name, values) -> all.computeIfAbsent(name, n -> new HashSet<>()).addAll(values));
  }

  /** The program or a part mentions a global. */
  void name(String name) {
    if (names.add(name)) {
      defining.apply(name).forEach(this::unit);
    }
  }

  /** The program or a part mentions an attribute. */
  void attribute(String name) {
    if (attributes.add(name)) {
      Set<HelperPart> wanted = waiting.remove(name);
      if (wanted != null) {
        wanted.forEach(this::part);
      }
    }
  }

  private void unit(HelperLibrary.Unit whole) {
    if (units.containsKey(whole)) {
      return;
    }
    HelperLibrary.Unit unit = folded.of(whole, facts);
    units.put(whole, unit);
    if (unit.isClass()) {
      classes.put(unit.name(), unit);
    }
    for (HelperPart part : unit.parts()) {
      if (unit.isClass()) {
        owners.put(part, unit.name());
      }
      if (part.members().isEmpty()) {
        part(part);
      } else if (!unit.isClass() || !part.isOfObjects()) {
        part.members().forEach(name -> offer(name, part));
      }
    }
  }

  /** A part comes when one of its names is asked for, or Python asks for it. */
  private void offer(String name, HelperPart part) {
    if (HelperPart.isOfPython(name) || attributes.contains(name)) {
      part(part);
    } else {
      waiting.computeIfAbsent(name, n -> new HashSet<>()).add(part);
    }
  }

  private List<String> bases(String className) {
    return classes.get(className).parts().get(0).mentions().stream()
        .filter(base -> !base.equals(className))
        .toList();
  }

  /** There may be objects of the class, so its members can be asked for. */
  void made(String className) {
    if (classes.containsKey(className) && made.add(className)) {
      members(className).forEach((name, found) -> found.forEach(part -> offer(name, part)));
    }
  }

  /** The members of a class by name, those it inherits too unless it has its own. */
  private Map<String, Set<HelperPart>> members(String className) {
    HelperLibrary.Unit unit = classes.get(className);
    if (unit == null) {
      return Map.of();
    }
    Map<String, Set<HelperPart>> known = members.get(className);
    if (known != null) {
      return known;
    }
    Map<String, Set<HelperPart>> own = new HashMap<>();
    for (HelperPart part : unit.parts()) {
      if (part.isOfObjects()) {
        part.members().forEach(m -> own.computeIfAbsent(m, n -> new HashSet<>()).add(part));
      }
    }
    Map<String, Set<HelperPart>> all = new HashMap<>();
    for (String base : bases(className)) {
      name(base);
      // Of several bases the first has it; which that is need not be known here.
      members(base)
          .forEach((name, some) -> all.computeIfAbsent(name, n -> new HashSet<>()).addAll(some));
    }
    all.putAll(own);
    members.put(className, all);
    return all;
  }

  private void member(String className, String name) {
    members(className).getOrDefault(name, Set.of()).forEach(this::part);
  }

  /**
   * Makes sure that no guard is left in the part.
   *
   * @throws IllegalArgumentException if one stands where tests are not read
   */
  private void check(HelperPart part) {
    for (String name : part.mentions()) {
      if (facts.guards().containsKey(name)) {
        throw new IllegalArgumentException(
            "the guard " + name + " cannot be read in: " + part.text());
      }
    }
  }

  private void part(HelperPart part) {
    if (parts.add(part)) {
      String function = part.function();
      String called =
          function.isEmpty()
              ? ""
              : HelperCalls.called(function, part.siblings() != null, owners.get(part));
      if (!called.isEmpty() && !facts.isCalled(called)) {
        uncalled.put(part, called);
        return;
      }
      check(part);
      part.mentions().forEach(this::name);
      part.attributes().forEach(this::attribute);
      part.classes().made().forEach(this::made);
      part.classes().looked().forEach(m -> member(m.owner(), m.name()));
      String owner = owners.get(part);
      if (owner != null) {
        part.aliases().forEach(name -> member(owner, name));
        for (String base : bases(owner)) {
          part.classes().inherited().forEach(name -> member(base, name));
        }
      }
    }
  }
}
