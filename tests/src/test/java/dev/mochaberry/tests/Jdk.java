package dev.mochaberry.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home its folder
 * @param version its feature version: 17, 21, 25
 */
record Jdk(Path home, int version) {

  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final String VERSION = "JAVA_VERSION=\"";

  /** The JDK that runs this. */
  static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** The current JDK if it knows that version of Java, else the newest one installed that does. */
  static Optional<Jdk> of(int version) {
    return current().version >= version
        ? Optional.of(current())
        : installed().stream()
            .filter(jdk -> jdk.version >= version)
            .max(Comparator.comparingInt(Jdk::version));
  }

  /** Why there is none. */
  static String missing(int version) {
    return "needs Java " + version + ", and no such JDK runs this or is in " + INSTALLED;
  }

  private static List<Jdk> installed() {
    if (!Files.isDirectory(INSTALLED)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(INSTALLED)) {
      return all.sorted()
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .flatMap(home -> versionOf(home).stream().map(v -> new Jdk(home, v)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Integer> versionOf(Path home) {
    Path release = home.resolve("release");
    if (!Files.isReadable(release)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith(VERSION))
          .map(line -> line.substring(VERSION.length()).split("[^0-9]")[0])
          .map(Integer::valueOf)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
