package dev.mochaberry.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a translation was made of and what came out: with it the next build knows that there is
 * nothing to do.
 *
 * @param inputs the digest of all inputs
 * @param mainClass the class that is started; empty for a library
 * @param warnings how many warnings there were
 * @param files the digest of each file that was written, by name
 */
record Stamp(String inputs, String mainClass, int warnings, Map<String, String> files) {
  private static final String FORMAT = "mochaberry 1";

  Stamp {
    files = Map.copyOf(files);
  }

  /** Reads one; empty if there is none, or none of this format. */
  static Optional<Stamp> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 4 || !lines.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    Map<String, String> files = new TreeMap<>();
    for (String line : lines.subList(4, lines.size())) {
      int space = line.indexOf(' ');
      files.put(line.substring(space + 1), line.substring(0, space));
    }
    return Optional.of(
        new Stamp(lines.get(1), lines.get(2), Integer.parseInt(lines.get(3)), files));
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FORMAT, inputs, mainClass, "" + warnings));
    new TreeMap<>(files).forEach((name, digest) -> lines.add(digest + " " + name));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  /** Whether the inputs are the same and all that was written is still there, untouched. */
  boolean fits(String inputsNow, Path folder) throws IOException {
    if (!inputs.equals(inputsNow)) {
      return false;
    }
    for (Map.Entry<String, String> written : files.entrySet()) {
      Path file = folder.resolve(written.getKey());
      if (!Files.isRegularFile(file)
          || !Fingerprint.of(Files.readAllBytes(file)).equals(written.getValue())) {
        return false;
      }
    }
    return true;
  }
}
