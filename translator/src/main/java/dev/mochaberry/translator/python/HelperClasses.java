package dev.mochaberry.translator.python;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a piece of helper code does with classes.
 *
 * @param made the names that may stand for classes of which it makes objects, or which it hands on
 * @param looked members that it looks up in classes, as {@code HashMap.put(self, …)} does
 * @param inherited members that it looks up in the bases of its class, by {@code super()}
 */
record HelperClasses(Set<String> made, Set<Member> looked, Set<String> inherited) {

  /** A member of a class. */
  record Member(String owner, String name) {}

  static final HelperClasses NONE = new HelperClasses(Set.of(), Set.of(), Set.of());

  /** What the lines do; the header of a class makes nothing. */
  static HelperClasses of(List<LogicalLine> lines) {
    Set<String> made = new LinkedHashSet<>();
    Set<Member> looked = new LinkedHashSet<>();
    Set<String> inherited = new LinkedHashSet<>();
    for (LogicalLine line : lines) {
      if (line.startsWith("class")) {
        continue;
      }
      List<PyToken> tokens = line.tokens();
      Set<Integer> tested = HelperCalls.tested(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        PyToken token = tokens.get(i);
        boolean ofObject = i > 0 && tokens.get(i - 1).is(".");
        boolean owner = i + 2 < tokens.size() && tokens.get(i + 1).is(".");
        if (token.kind() != PyToken.Kind.NAME || ofObject || PyNames.isKeyword(token.text())) {
          continue;
        } else if (owner) {
          looked.add(new Member(token.text(), tokens.get(i + 2).text()));
        } else if (token.is("super") && i + 4 < tokens.size() && tokens.get(i + 3).is(".")) {
          inherited.add(tokens.get(i + 4).text());
        } else if (!tested.contains(i)) {
          made.add(token.text());
        }
      }
    }
    return new HelperClasses(Set.copyOf(made), Set.copyOf(looked), Set.copyOf(inherited));
  }
}
