package dev.mochaberry.translator.library;

import java.util.Optional;
import java.util.TreeMap;

/** What the library says of whole packages that the board has nothing for. */
final class UnsupportedPackages {
  private final TreeMap<String, Unsupported> byName = new TreeMap<>();

  /** Reads lines of {@code name | why | instead}; those that begin with {@code #} are remarks. */
  static UnsupportedPackages parse(String text) {
    UnsupportedPackages packages = new UnsupportedPackages();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|"))
        .forEach(
            parts ->
                packages.byName.put(
                    parts[0].strip(), new Unsupported(parts[1].strip(), parts[2].strip())));
    return packages;
  }

  /** Of a class, by internal name: what is said of the longest package around it. */
  Optional<Unsupported> of(String internalName) {
    String name = internalName.replace('/', '.');
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Unsupported found = byName.get(name.substring(0, end));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Of a method that a class does not have: what is said of it, or of exactly that class. */
  Optional<Unsupported> ofMethod(String internalName, String method) {
    String name = internalName.replace('/', '.');
    return Optional.ofNullable(byName.get(name + "." + method))
        .or(() -> Optional.ofNullable(byName.get(name)));
  }
}
