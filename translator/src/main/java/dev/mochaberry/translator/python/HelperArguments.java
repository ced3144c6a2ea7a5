package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What all calls of one name pass.
 *
 * @param called whether there is a call at all
 * @param any whether it may be called in ways that are not seen
 * @param values for each argument that some call passes, the constants that are passed, as written,
 *     or attributes with a point in front; {@link #ABSENT} where a call leaves it out, {@link
 *     #OTHER} for any other value
 */
record HelperArguments(boolean called, boolean any, List<Set<String>> values) {
  static final String OTHER = "";
  static final String ABSENT = " ";

  /** Nothing can be told by more values, and a big enum's constructor is passed thousands. */
  private static final int MOST = 256;

  /** No call at all. */
  static final HelperArguments NONE = new HelperArguments(false, false, List.of());

  /** Any call. */
  static final HelperArguments ANY = new HelperArguments(true, true, List.of());

  /** One call with as many constants, or other values. */
  static HelperArguments of(List<String> arguments) {
    return new HelperArguments(true, false, arguments.stream().map(Set::of).toList());
  }

  /** A call without its first argument, which is the object whose method it calls. */
  HelperArguments withoutFirst() {
    return values.isEmpty()
        ? this
        : new HelperArguments(called, any, values.subList(1, values.size()));
  }

  /** What may be passed at a place, from 0. */
  Set<String> at(int place) {
    return any ? Set.of(OTHER) : place < values.size() ? values.get(place) : Set.of(ABSENT);
  }

  /** The same with constants for attributes, as far as those are known. */
  HelperArguments with(Function<String, Set<String>> attributes) {
    if (values.stream().noneMatch(set -> set.stream().anyMatch(HelperArguments::isAttribute))) {
      return this;
    }
    List<Set<String>> resolved = new ArrayList<>();
    for (Set<String> set : values) {
      Set<String> all = new TreeSet<>();
      for (String value : set) {
        all.addAll(isAttribute(value) ? attributes.apply(value.substring(1)) : Set.of(value));
      }
      resolved.add(all.contains(OTHER) ? Set.of(OTHER) : Set.copyOf(all));
    }
    return new HelperArguments(called, any, List.copyOf(resolved));
  }

  private static boolean isAttribute(String value) {
    return value.startsWith(".");
  }

  /** Whether there is a call whose arguments there may be. */
  boolean isReal() {
    return called && values.stream().noneMatch(Set::isEmpty);
  }

  /** The calls of both. */
  HelperArguments or(HelperArguments others) {
    if (any || others.any) {
      return ANY;
    } else if (!called || equals(others)) {
      return others;
    } else if (!others.called) {
      return this;
    }
    List<Set<String>> both = new ArrayList<>();
    for (int i = 0; i < Math.max(values.size(), others.values.size()); i++) {
      both.add(both(at(i), others.at(i)));
    }
    return new HelperArguments(true, false, List.copyOf(both));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    if (some.contains(OTHER) || some.containsAll(others)) {
      return some;
    }
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all.contains(OTHER) || all.size() > MOST ? Set.of(OTHER) : Set.copyOf(all);
  }
}
