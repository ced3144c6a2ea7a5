package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program's text says to the helpers it may need: the attributes it looks up, the names it
 * binds, and with which arguments it calls what. Read statement by statement and kept by their
 * text, for most of a program is as it was the last time.
 */
final class ProgramMentions {
  private static final int MOST = 2_000;

  /**
   * What some statements say.
   *
   * @param attributes the names that are looked up in objects, or may be by a string
   * @param bound the names that are assigned or defined
   * @param calls see {@link HelperCalls}
   */
  record Mentions(Set<String> attributes, Set<String> bound, Map<String, HelperArguments> calls) {
    private static Mentions none() {
      return new Mentions(new LinkedHashSet<>(), new HashSet<>(), new HashMap<>());
    }

    private static Mentions of(String text) {
      Mentions found = none();
      List<PyToken> tokens = PyTokenizer.ofFile(text);
      HelperNames.attributes(tokens, found.attributes);
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i + 1).is("=") || i > 0 && tokens.get(i - 1).is("def")) {
          found.bound.add(tokens.get(i).text());
        }
      }
      found.calls.putAll(HelperCalls.of(tokens));
      return found;
    }

    private void add(Mentions others) {
      attributes.addAll(others.attributes);
      bound.addAll(others.bound);
      others.calls.forEach((name, n) -> calls.merge(name, n, HelperArguments::or));
    }
  }

  private final Map<String, Mentions> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mentions> eldest) {
          return size() > MOST;
        }
      };

  /** What a program says; the sets are the caller's. */
  synchronized Mentions of(PyModule program) {
    Mentions all = Mentions.none();
    for (PyStmt statement : program.body()) {
      String text = PyPrinter.print(new PyModule(List.of(statement))).text();
      all.add(known.computeIfAbsent(text, Mentions::of));
    }
    return all;
  }
}
