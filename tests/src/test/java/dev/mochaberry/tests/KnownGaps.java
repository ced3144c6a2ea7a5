package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The programs that fail today, from {@code known-gaps.txt}: lines of {@code Program: reason}, or
 * {@code Program@configuration: reason} when only one configuration fails; {@code #} starts a
 * comment. A listed program that passes is a failure, so the list stays true.
 */
record KnownGaps(Map<String, String> reasons) {

  static final String FILE = "known-gaps.txt";

  /** Reads the list in the folder of the programs. */
  static KnownGaps read(Path programs) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    Path file = programs.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          reasons.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
    }
    return new KnownGaps(reasons);
  }

  /** Why the program is expected to fail there; empty if it has to pass. */
  Optional<String> reason(ConformanceProgram program, Configuration configuration) {
    String everywhere = reasons.get(program.name());
    String here = reasons.get(program.name() + "@" + configuration.name());
    return Optional.ofNullable(here == null ? everywhere : here);
  }
}
