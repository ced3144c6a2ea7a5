package dev.mochaberry.translator.trace;

import dev.mochaberry.translator.trace.ProgramMap.NullPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which null of a line it was, by what Python says it could not do: the same choice as that of
 * {@code faults.py} on the board.
 */
final class NullMessage {
  private static final Pattern ATTRIBUTE = Pattern.compile("no attribute '([^']*)'");
  private static final Pattern LIBRARY =
      Pattern.compile("^Cannot invoke \"(java\\.|String\\.|Object\\.).*");

  /** Java's methods by those of Python that stand for them, where the names differ. */
  private static final Map<String, List<String>> METHODS =
      Map.ofEntries(
          Map.entry("__contains__", List.of("contains", "containsKey")),
          Map.entry("__setitem__", List.of("put")),
          Map.entry("append", List.of("add", "addLast", "append")),
          Map.entry("endswith", List.of("endsWith")),
          Map.entry("extend", List.of("addAll")),
          Map.entry("find", List.of("indexOf")),
          Map.entry("get", List.of("get", "getOrDefault")),
          Map.entry("lower", List.of("toLowerCase")),
          Map.entry("pop", List.of("remove", "removeLast", "pop")),
          Map.entry("startswith", List.of("startsWith")),
          Map.entry("strip", List.of("trim", "strip")),
          Map.entry("upper", List.of("toUpperCase")));

  /** Helpers that are functions, and bear the name of the method that they stand for. */
  private static final Set<String> FUNCTIONS =
      Set.of("add", "contains", "equals", "substring", "trim");

  private static final Set<String> LENGTHS = Set.of("length", "size", "isEmpty");
  private static final Set<String> ELEMENT_HELPERS = Set.of("at", "put", "store");

  private final List<NullPlace> nulls;
  private final String words;
  private final String function;

  /**
   * Of a line that met null.
   *
   * @param words what Python says
   * @param function the Python function that met it
   */
  NullMessage(List<NullPlace> nulls, String words, String function) {
    this.nulls = nulls;
    this.words = words;
    this.function = function;
  }

  /** The JVM's message; empty if nothing fits. */
  Optional<String> best() {
    Matcher found = ATTRIBUTE.matcher(words);
    String attribute = found.find() ? found.group(1) : null;
    Optional<NullPlace> written =
        nulls.stream()
            .filter(n -> n.message().endsWith(" because \"null\" is null"))
            .filter(n -> attribute == null || bare(attribute).startsWith(n.member()))
            .findFirst();
    if (written.isPresent()) {
      return Optional.of(written.get().message());
    }
    List<NullPlace> fitting = attribute == null ? byWords() : byAttribute(attribute);
    if (!fitting.isEmpty() && isOperation()) {
      boolean right = words.endsWith(", 'NoneType'");
      return Optional.of(fitting.get(right ? fitting.size() - 1 : 0).message());
    }
    if (fitting.isEmpty()) {
      fitting = nulls.stream().filter(n -> LIBRARY.matcher(n.message()).matches()).toList();
    }
    if (fitting.isEmpty()) {
      fitting = nulls.stream().filter(n -> !n.message().split("\"")[0].contains("field")).toList();
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    String member = fitting.get(0).member();
    // Of equal ones the first counts, which max() would not give.
    return fitting.stream()
        .filter(n -> n.member().equals(member))
        .sorted(Comparator.comparingInt((NullPlace n) -> -depth(n, attribute == null)))
        .findFirst()
        .map(NullPlace::message);
  }

  private List<NullPlace> byAttribute(String attribute) {
    String getter = getter(attribute);
    List<NullPlace> same =
        nulls.stream()
            .filter(n -> n.member().equals(attribute) || n.member().equals(getter))
            .toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<NullPlace> begun =
        nulls.stream().filter(n -> bare(attribute).startsWith(n.member())).toList();
    List<String> methods = METHODS.getOrDefault(attribute, List.of());
    return begun.isEmpty()
        ? nulls.stream().filter(n -> methods.contains(n.member())).toList()
        : begun;
  }

  /** Java's method for what is an attribute in Python: the key of an entry. */
  private static String getter(String attribute) {
    return attribute.isEmpty()
        ? attribute
        : "get" + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
  }

  /** Where names would clash they have an underscore, or a number. */
  private static String bare(String attribute) {
    return attribute.replaceFirst("^_+", "");
  }

  private List<NullPlace> byWords() {
    List<NullPlace> named = nulls.stream().filter(n -> n.member().equals(function)).toList();
    if (FUNCTIONS.contains(function) && !named.isEmpty()) {
      return named;
    } else if (function.equals("at_list")) {
      return nulls.stream().filter(n -> n.member().equals("get")).toList();
    } else if (words.contains("no len()")) {
      return nulls.stream().filter(n -> LENGTHS.contains(n.member())).toList();
    } else if (isOperation() || function.equals("non_null")) {
      return nulls.stream().filter(n -> n.member().endsWith("Value")).toList();
    } else if (words.contains("subscriptable") || ELEMENT_HELPERS.contains(function)) {
      return nulls.stream().filter(n -> n.member().equals("[]")).toList();
    }
    return List.of();
  }

  private boolean isOperation() {
    return words.contains("unsupported type") || words.contains("convert");
  }

  /** Of a.b and a.b.b the longer is more often null: who wrote it looked at the shorter before. */
  private static int depth(NullPlace place, boolean helper) {
    String[] parts = place.message().split(" because ");
    String origin = parts[parts.length - 1];
    if (origin.startsWith("the return")) {
      return helper ? 1000 : 0;
    }
    return origin.length() - (origin.contains("<parameter") ? 20 : 0);
  }
}
