package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a program must know and its sources must not: the key of a WiFi, the token of a service.
 * {@code mochaberry secrets set wifi.key --device BOARD} puts one onto a board; without a device it
 * goes into a file of the user's, {@code ~/.config/mochaberry/secrets} (or what {@code
 * MOCHABERRY_SECRETS} names), which the JVM and the interpreters of a computer read.
 */
public final class Secrets {
  private Secrets() {}

  /**
   * A secret.
   *
   * @param name such as {@code wifi.key}
   * @throws IllegalStateException if nobody has set it; the message says how
   */
  @PythonExpression("read_secret({0})")
  public static String get(String name) {
    String value = find(Objects.requireNonNull(name));
    if (value == null) {
      throw new IllegalStateException("no secret " + name + ": mochaberry secrets set " + name);
    }
    return value;
  }

  /**
   * Whether a secret is set.
   *
   * @param name such as {@code wifi.key}
   */
  @PythonExpression("(find_secret(non_null({0})) is not None)")
  public static boolean has(String name) {
    return find(Objects.requireNonNull(name)) != null;
  }

  private static String find(String name) {
    String named = System.getenv("MOCHABERRY_SECRETS");
    Path file =
        named != null && !named.isEmpty()
            ? Path.of(named)
            : Path.of(System.getProperty("user.home"), ".config", "mochaberry", "secrets");
    if (!Files.isReadable(file)) {
      return null;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(name + "=")) {
          return line.substring(name.length() + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }
}
