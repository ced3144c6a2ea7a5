package dev.mochaberry.tooling.boards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The secrets of this computer's user, where {@code dev.mochaberry.machine.Secrets} looks for them.
 *
 * @param file a line {@code name=value} for each
 */
public record LocalSecrets(Path file) {

  public static LocalSecrets ofThisUser() {
    String named = System.getenv("MOCHABERRY_SECRETS");
    return new LocalSecrets(
        named != null && !named.isEmpty()
            ? Path.of(named)
            : Path.of(System.getProperty("user.home"), ".config", "mochaberry", "secrets"));
  }

  public List<String> names() throws IOException {
    return List.copyOf(read().keySet());
  }

  public void set(String name, String value) throws IOException {
    Map<String, String> all = read();
    all.put(name, value);
    write(all);
  }

  /** Removes one; whether it was there. */
  public boolean remove(String name) throws IOException {
    Map<String, String> all = read();
    boolean was = all.remove(name) != null;
    write(all);
    return was;
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> all = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          all.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
    }
    return all;
  }

  /** Writes a file that nobody else may read, and puts it in the old one's place. */
  private void write(Map<String, String> all) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, "secrets", ".new"); // rw for its owner
    Files.writeString(
        next,
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue() + "\n")
            .collect(Collectors.joining()));
    if (Files.getFileStore(next).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
    }
    Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
