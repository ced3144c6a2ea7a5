package dev.mochaberry.translator.python;

import java.util.Set;

/**
 * What a unit of a helper file is made of: a whole function or statement, or the header, a method
 * or a plain line of a class.
 *
 * @param text without line feed at the end
 * @param members the names a class gets from it; a part that gives some is left out where nothing
 *     mentions them as attributes
 * @param mentions the names it may look up as globals
 * @param attributes the names it may look up in objects
 * @param needsFirst those of its mentions it looks up while the module loads
 */
record HelperPart(
    String text,
    Set<String> members,
    Set<String> mentions,
    Set<String> attributes,
    Set<String> needsFirst) {

  /** Whether the part stands in the program although nothing mentions it. */
  boolean alwaysNeeded() {
    return members.isEmpty() || members.stream().anyMatch(name -> name.startsWith("__"));
  }

  boolean isMethod() {
    String code = text.strip();
    return code.startsWith("def ") || code.startsWith("async ") || code.startsWith("@");
  }
}
