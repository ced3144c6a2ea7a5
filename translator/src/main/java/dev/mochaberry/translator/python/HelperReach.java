package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows what a program needs of the helpers: a unit because a name it defines is mentioned, a
 * member of a class because the class is there and an attribute of that name is.
 */
final class HelperReach {
  private static final Set<String> ANY = Set.of("");

  private final Function<String, List<HelperLibrary.Unit>> defining;
  private final FoldedUnits folded;
  private final HelperFacts facts;

  /** The units that are needed, each with what is left of it. */
  private final Map<HelperLibrary.Unit, HelperLibrary.Unit> units = new HashMap<>();

  private final Set<HelperPart> parts = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, Set<HelperPart>> waiting = new HashMap<>();

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

  /** The classes among the units. */
  Set<String> classes() {
    Set<String> classes = new HashSet<>();
    units.keySet().stream()
        .filter(HelperLibrary.Unit::isClass)
        .forEach(unit -> classes.addAll(unit.defines()));
    return classes;
  }

  /** The attributes that objects may get from the program, or from the units, with constants. */
  Map<String, Set<String>> given(Map<String, Set<String>> byProgram) {
    Map<String, Set<String>> given = new HashMap<>();
    add(byProgram, given);
    parts.forEach(part -> add(part.given(), given));
    for (HelperLibrary.Unit unit : units.values()) {
      for (HelperPart part : unit.parts()) {
        // A member comes as soon as somebody asks for it.
        part.members()
            .forEach(name -> add(Map.of(name, part.given().getOrDefault(name, ANY)), given));
      }
    }
    return given;
  }

  /** With how many arguments things are called, by the program and the units. */
  Map<String, Integer> calls(Map<String, Integer> byProgram) {
    Map<String, Integer> calls = new HashMap<>(byProgram);
    parts.forEach(part -> part.calls().forEach((name, n) -> calls.merge(name, n, Math::max)));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (HelperLibrary.Unit unit : units.values()) {
        int inherited =
            unit.parts().stream()
                .mapToInt(part -> part.calls().getOrDefault(HelperCalls.SUPER, 0))
                .max()
                .orElse(0);
        for (String base : unit.isClass() ? unit.parts().get(0).mentions() : Set.<String>of()) {
          int n =
              Math.max(inherited, unit.hasConstructor() ? 0 : calls.getOrDefault(unit.name(), 0));
          grew |= n > calls.getOrDefault(base, 0);
          calls.merge(base, n, Math::max);
        }
      }
    }
    return calls;
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
    for (HelperPart part : unit.parts()) {
      if (part.alwaysNeeded() || part.members().stream().anyMatch(attributes::contains)) {
        part(part);
      } else {
        part.members()
            .forEach(name -> waiting.computeIfAbsent(name, n -> new HashSet<>()).add(part));
      }
    }
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
      check(part);
      part.mentions().forEach(this::name);
      part.attributes().forEach(this::attribute);
    }
  }
}
