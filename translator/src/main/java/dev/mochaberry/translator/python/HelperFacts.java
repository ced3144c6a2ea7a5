package dev.mochaberry.translator.python;

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
 * @param calls with how many arguments things are called, see {@link HelperCalls}
 */
record HelperFacts(
    Map<String, Boolean> guards,
    Set<String> classes,
    Map<String, Set<String>> attributes,
    Map<String, Integer> calls) {

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
}
