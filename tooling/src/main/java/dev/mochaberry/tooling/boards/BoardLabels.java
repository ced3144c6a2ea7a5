package dev.mochaberry.tooling.boards;

import dev.mochaberry.tooling.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The names people give to boards: label to id, in the user's own configuration. */
public final class BoardLabels {
  private final Path file;
  private final Properties labels = new Properties();

  private BoardLabels(Path file) {
    this.file = file;
  }

  /** Those of this user. */
  public static BoardLabels load() {
    String configuration = System.getenv("XDG_CONFIG_HOME");
    Path folder =
        configuration != null && !configuration.isBlank()
            ? Path.of(configuration)
            : Path.of(System.getProperty("user.home"), ".config");
    BoardLabels all = new BoardLabels(folder.resolve("mochaberry").resolve("boards.properties"));
    if (Files.exists(all.file)) {
      try (InputStream in = Files.newInputStream(all.file)) {
        all.labels.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw CommandFailure.usage(all.file + ": cannot be read");
      }
    }
    return all;
  }

  /** The id of the board with that label. */
  public Optional<String> idOf(String label) {
    return Optional.ofNullable(labels.getProperty(label));
  }

  /** All labels, in order. */
  List<String> all() {
    return labels.stringPropertyNames().stream().sorted().toList();
  }

  /** The label of a board. */
  public Optional<String> labelOf(String id) {
    return labels.stringPropertyNames().stream()
        .filter(label -> labels.getProperty(label).equals(id))
        .findFirst();
  }

  /** Gives a board a label; another board that had it has none then. */
  public void put(String label, String id) {
    labelOf(id).ifPresent(labels::remove);
    labels.setProperty(label, id);
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        labels.store(out, "labels of boards, by mochaberry boards --label");
      }
    } catch (IOException e) {
      throw CommandFailure.usage(file + ": cannot be written");
    }
  }
}
