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
  private final Function<String, List<HelperLibrary.Unit>> defining;
  private final Set<HelperLibrary.Unit> units = new HashSet<>();
  private final Set<HelperPart> parts = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Map<String, Set<HelperPart>> waiting = new HashMap<>();

  HelperReach(Function<String, List<HelperLibrary.Unit>> defining) {
    this.defining = defining;
  }

  Set<HelperLibrary.Unit> units() {
    return units;
  }

  Set<HelperPart> parts() {
    return parts;
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

  private void unit(HelperLibrary.Unit unit) {
    if (!units.add(unit)) {
      return;
    }
    for (HelperPart part : unit.parts()) {
      if (part.alwaysNeeded() || part.members().stream().anyMatch(attributes::contains)) {
        part(part);
      } else {
        part.members()
            .forEach(name -> waiting.computeIfAbsent(name, n -> new HashSet<>()).add(part));
      }
    }
  }

  private void part(HelperPart part) {
    if (parts.add(part)) {
      part.mentions().forEach(this::name);
      part.attributes().forEach(this::attribute);
    }
  }
}
