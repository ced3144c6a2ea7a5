package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one program when its helpers are chosen.
 *
 * @param guards what the guards mean for it: names in capitals that helpers test, such as {@code if
 *     FLOATS and isinstance(x, float)}; a guard that is false takes its code away
 * @param classes the helper classes of which there may be objects
 * @param attributes what objects may have, apart from what Python itself gives them; with the
 *     constants that are ever assigned, see {@link HelperNames#given}
 * @param calls with which arguments things are called, see {@link HelperCalls}
 */
record HelperFacts(
    Map<String, Boolean> guards,
    Set<String> classes,
    Map<String, Set<String>> attributes,
    Map<String, HelperArguments> calls) {

  /** Attributes of Python's own objects: whether one has them is for the running program to say. */
  private static final Set<String> OF_PYTHON =
      Set.of(
          "add",
          "append",
          "args",
          "center",
          "clear",
          "close",
          "closing", // of the guards' streams
          "copy",
          "count",
          "decode",
          "difference",
          "difference_update",
          "discard",
          "encode",
          "end",
          "endswith",
          "errno",
          "extend",
          "find",
          "flush",
          "format",
          "from_bytes",
          "fromkeys",
          "get",
          "index",
          "insert",
          "intersection",
          "intersection_update",
          "isalpha",
          "isdigit",
          "isdisjoint",
          "islower",
          "isspace",
          "issubset",
          "issuperset",
          "isupper",
          "items",
          "join",
          "keys",
          "lower",
          "lstrip",
          "partition",
          "pop",
          "popitem",
          "read",
          "readinto",
          "readline",
          "readlines",
          "remove",
          "replace",
          "reverse",
          "rfind",
          "rindex",
          "rpartition",
          "rsplit",
          "rstrip",
          "seek",
          "send",
          "setdefault",
          "sort",
          "split",
          "splitlines",
          "start",
          "startswith",
          "stop",
          "strip",
          "symmetric_difference",
          "tell",
          "throw",
          "to_bytes",
          "union",
          "update",
          "upper",
          "value",
          "values",
          "write");

  HelperFacts {
    classes = Set.copyOf(classes);
    attributes = Map.copyOf(attributes);
    calls = Map.copyOf(calls);
  }

  /** Whether an object may have the attribute. */
  boolean mayHave(String attribute) {
    return attribute.startsWith("__")
        || OF_PYTHON.contains(attribute)
        || attributes.containsKey(attribute);
  }

  /** The one constant that the attribute is ever assigned; null if there may be other values. */
  String constant(String attribute) {
    Set<String> values = attributes.getOrDefault(attribute, Set.of());
    String only = values.size() == 1 ? values.iterator().next() : "";
    return only.isEmpty() || OF_PYTHON.contains(attribute) ? null : only;
  }

  /** The constants that an attribute may be; an empty text stands for any other value. */
  static Set<String> values(String attribute, Map<String, Set<String>> given) {
    return OF_PYTHON.contains(attribute) || attribute.startsWith("__")
        ? Set.of("")
        : given.getOrDefault(attribute, Set.of());
  }

  /** These facts and others. */
  HelperFacts or(HelperFacts others) {
    Set<String> allClasses = new HashSet<>(classes);
    allClasses.addAll(others.classes);
    Map<String, Set<String>> allAttributes = new HashMap<>(attributes);
    others.attributes.forEach(
        (name, values) ->
            allAttributes.merge(
                name,
                values,
                (a, b) -> {
                  Set<String> both = new HashSet<>(a);
                  both.addAll(b);
                  return both;
                }));
    Map<String, HelperArguments> allCalls = new HashMap<>(calls);
    others.calls.forEach((name, n) -> allCalls.merge(name, n, HelperArguments::or));
    return new HelperFacts(guards, allClasses, allAttributes, allCalls);
  }

  /** Whether something is known to be called. */
  boolean isCalled(String name) {
    return calls.getOrDefault(name, HelperArguments.NONE).isReal();
  }
}
