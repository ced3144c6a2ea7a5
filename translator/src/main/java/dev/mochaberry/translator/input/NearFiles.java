package dev.mochaberry.translator.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the file that was meant by a name that does not exist: in other case, or without its end.
 */
final class NearFiles {
  private NearFiles() {}

  /** The words about it; empty if there is none. */
  static String help(Path missing) {
    Path folder = missing.toAbsolutePath().getParent();
    Path name = missing.getFileName();
    if (folder == null || name == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<String> near =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> isNear(f, name.toString()))
              .sorted()
              .findFirst();
      return near.map(n -> "there is " + missing.resolveSibling(n)).orElse("");
    } catch (IOException e) {
      return ""; // no list of the folder, no better name
    }
  }

  private static boolean isNear(String file, String name) {
    String a = file.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.equals(b + ".java") || differ(a, b);
  }

  /** Whether the names differ in one character, exchanged, left out or put in. */
  private static boolean differ(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    int room = Math.min(a.length(), b.length()) - start;
    while (end < room && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1 && a.length() > 5;
  }
}
