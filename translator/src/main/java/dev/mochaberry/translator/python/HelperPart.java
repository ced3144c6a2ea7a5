package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a unit of a helper file is made of: a whole function or statement, or the header, a method
 * or a plain line of a class.
 *
 * @param lines its code
 * @param siblings of a part inside a class, the names of all its members; otherwise null
 * @param text without line feed at the end
 * @param members the names a class gets from it; a part that gives some is left out where nothing
 *     mentions them as attributes
 * @param mentions the names it may look up as globals
 * @param attributes the names it may look up in objects
 * @param aliases of a part inside a class, the other members that it looks up while the class is
 *     made
 * @param classes what it does with classes
 * @param given the names it sets in objects, see {@link HelperNames#given}
 * @param calls with which arguments it calls what, see {@link HelperCalls}
 * @param needsFirst those of its mentions it looks up while the module loads
 */
record HelperPart(
    List<LogicalLine> lines,
    Set<String> siblings,
    String text,
    Set<String> members,
    Set<String> mentions,
    Set<String> attributes,
    Set<String> aliases,
    HelperClasses classes,
    Map<String, Set<String>> given,
    Map<String, HelperArguments> calls,
    Set<String> needsFirst) {

  /** A piece of the library is itself and no other, and comparing texts would take long. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** What Python would call by itself, but helpers only ever call by name. */
  private static final Set<String> BY_NAME = Set.of("__eq__", "__hash__");

  /** A line that needs nothing and gives nothing. */
  static HelperPart ofText(String text) {
    return new HelperPart(
        List.of(),
        null,
        text,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        HelperClasses.NONE,
        Map.of(),
        Map.of(),
        Set.of());
  }

  /** A function, a statement, or the header of a class. */
  static HelperPart of(List<LogicalLine> lines) {
    return part(lines, null);
  }

  /** A member of a class. */
  static HelperPart member(List<LogicalLine> lines, Set<String> siblings) {
    return part(lines, siblings);
  }

  private static HelperPart part(List<LogicalLine> code, Set<String> siblings) {
    boolean ofClass = siblings != null;
    Set<String> mentions = new LinkedHashSet<>();
    Set<String> needsFirst = new LinkedHashSet<>();
    HelperNames.mentions(code, mentions, needsFirst);
    Set<String> attributes = new LinkedHashSet<>();
    code.forEach(line -> HelperNames.attributes(line.tokens(), attributes));
    Set<String> members = ofClass ? HelperNames.defines(code) : Set.of();
    Set<String> aliases = new LinkedHashSet<>();
    if (ofClass) {
      // A line of a class sees the class's other members.
      aliases.addAll(needsFirst);
      aliases.retainAll(siblings);
      aliases.removeAll(members);
      attributes.addAll(needsFirst);
      attributes.removeAll(aliases);
      code.forEach(line -> HelperNames.attributes(line.tokens(), attributes));
    }
    if (code.stream()
        .anyMatch(line -> line.isFunction() && line.indent() == code.get(0).indent())) {
      mentions.removeAll(HelperNames.locals(code));
    } else if (ofClass) {
      mentions.removeAll(siblings);
      needsFirst.removeAll(siblings);
    }
    Map<String, HelperArguments> calls = calls(code);
    // By its other name it may be called with anything, by Python too: m[k] = v.
    aliases.forEach(name -> calls.put("." + name, HelperArguments.ANY));
    return new HelperPart(
        code,
        siblings,
        text(code),
        members,
        mentions,
        attributes,
        aliases,
        HelperClasses.of(code),
        HelperNames.given(code, ofClass),
        calls,
        needsFirst);
  }

  private static Map<String, HelperArguments> calls(List<LogicalLine> code) {
    Map<String, HelperArguments> calls = new HashMap<>();
    for (LogicalLine line : code) {
      if (!line.startsWith("class")) {
        HelperCalls.of(line.tokens())
            .forEach((name, n) -> calls.merge(name, n, HelperArguments::or));
      }
    }
    return calls;
  }

  private static String text(List<LogicalLine> lines) {
    StringBuilder out = new StringBuilder();
    for (LogicalLine line : lines) {
      out.append(out.isEmpty() ? "" : "\n").append(" ".repeat(line.indent())).append(line.text());
    }
    return out.toString();
  }

  /**
   * The part without what cannot happen.
   *
   * @param owner of a part of a class, the class
   */
  HelperPart folded(HelperFolding folding, String owner) {
    if (!HelperFolding.mayChange(lines)) {
      return this;
    }
    List<LogicalLine> left = folding.fold(lines, siblings != null, owner);
    return left == lines ? this : part(left, siblings);
  }

  /** Whether Python itself calls a member of the name. */
  static boolean isOfPython(String member) {
    return member.startsWith("__") && !BY_NAME.contains(member);
  }

  /**
   * Whether this gives something that only objects are asked for: functions and other names of
   * functions. What else stands in a class may be asked of the class itself.
   */
  boolean isOfObjects() {
    return !members.isEmpty() && (isMethod() || !aliases.isEmpty());
  }

  boolean isMethod() {
    String code = text.strip();
    return code.startsWith("def ") || code.startsWith("async ") || code.startsWith("@");
  }

  /** The name of the function that the part is, without decorators; empty if it is none. */
  String function() {
    return !lines.isEmpty() && lines.get(0).startsWith("def")
        ? lines.get(0).tokens().get(1).text()
        : "";
  }
}
