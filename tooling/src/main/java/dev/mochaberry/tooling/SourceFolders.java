package dev.mochaberry.tooling;

import dev.mochaberry.translator.trace.TraceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java files in folders: in those of their packages, or right there. */
public final class SourceFolders implements TraceOptions.SourceLines {
  /** Where projects have their sources. */
  private static final List<String> ROOTS = List.of("", "src", "src/main/java");

  private final List<Path> folders;
  private final Map<String, List<String>> read = new HashMap<>();

  public SourceFolders(List<Path> folders) {
    this.folders = folders;
  }

  @Override
  public Optional<String> line(String file, int line) {
    List<String> lines = read.computeIfAbsent(file, this::find);
    return line >= 1 && line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
  }

  private List<String> find(String file) {
    for (Path folder : folders) {
      for (String root : ROOTS) {
        for (String name : List.of(file, file.substring(file.lastIndexOf('/') + 1))) {
          Path candidate = folder.resolve(root).resolve(name);
          if (Files.isRegularFile(candidate)) {
            return lines(candidate);
          }
        }
      }
    }
    return List.of();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of(); // the stack trace is told without the text
    }
  }
}
