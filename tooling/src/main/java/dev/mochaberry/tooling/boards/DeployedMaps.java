package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.ToolSearch;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.tooling.SourceMaps;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.trace.ProgramMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The source maps of what was deployed from this machine, by board: boards have no room for them,
 * and who looks at a board's tracebacks later needs them.
 */
public final class DeployedMaps {
  private DeployedMaps() {}

  /** Keeps the maps of a program that a board has now; those of the one before go. */
  public static void save(String board, List<OutputFile> files) throws IOException {
    if (board.isEmpty()) {
      return;
    }
    Path folder = folder(board);
    if (Files.isDirectory(folder)) {
      Folders.delete(folder);
    }
    Files.createDirectories(folder);
    for (OutputFile file : files) {
      if (file.name().endsWith(SourceMaps.ENDING)) {
        Files.write(folder.resolve(file.name()), file.content());
      }
    }
  }

  /** The maps of what was deployed to the board at a port; none if that is not known. */
  public static List<ProgramMap> of(String port) {
    return BoardPort.all().stream()
        .filter(p -> p.path().equals(port) && !p.serialNumber().isEmpty())
        .map(p -> folder(p.serialNumber().toLowerCase(Locale.ROOT)))
        .filter(Files::isDirectory)
        .findFirst()
        .map(folder -> SourceMaps.in(List.of(folder)))
        .orElse(List.of());
  }

  private static Path folder(String board) {
    return ToolSearch.ofThisMachine().cache().resolve("deployed").resolve(board);
  }
}
