package dev.mochaberry.tooling;

import dev.mochaberry.translator.trace.ProgramMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source maps of translations, in the folders these were written to. */
public final class SourceMaps {
  /** How their file names end. */
  public static final String ENDING = ".map.json";

  private SourceMaps() {}

  /**
   * Reads maps.
   *
   * @param paths files, or folders with them
   * @throws CommandFailure if a path is not there, or no map
   */
  public static List<ProgramMap> in(List<Path> paths) {
    List<ProgramMap> maps = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw CommandFailure.usage(
            path + ": no such file or folder; name the folder of the translation with --map");
      }
      mapsIn(path).forEach(file -> maps.add(read(file)));
    }
    return maps;
  }

  private static List<Path> mapsIn(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw CommandFailure.usage(path + ": cannot be read");
    }
  }

  private static ProgramMap read(Path file) {
    try {
      return ProgramMap.parse(Files.readString(file));
    } catch (IOException e) {
      throw CommandFailure.usage(file + ": cannot be read");
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(file + ": " + e.getMessage());
    }
  }
}
