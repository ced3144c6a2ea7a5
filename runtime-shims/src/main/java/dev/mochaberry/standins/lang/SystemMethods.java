package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What of {@code java.lang.System} programs seldom ask for. */
@Supplements("java.lang.System")
final class SystemMethods {
  private SystemMethods() {}

  static Map<String, String> getenv() {
    return new Environment();
  }

  /** Variables are found by their names; a board has none, and no list of them. */
  private static final class Environment extends AbstractMap<String, String> {
    @Override
    public String get(Object name) {
      return System.getenv((String) Objects.requireNonNull(name));
    }

    @Override
    public boolean containsKey(Object name) {
      return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
