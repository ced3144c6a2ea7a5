package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.Folders;
import dev.mochaberry.translator.input.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The class files of the builds: those of the program that runs, and of the last try. */
final class BuildFolders implements ScratchFolder, AutoCloseable {
  private final Path root;
  private final List<Path> folders = new ArrayList<>();
  private int count;

  BuildFolders() throws IOException {
    root = Files.createTempDirectory("mochaberry-dev-");
  }

  @Override
  public Path create() throws IOException {
    Path folder = Files.createDirectory(root.resolve("classes-" + count++));
    folders.add(folder);
    return folder;
  }

  /** Deletes all but those. */
  void keepOnly(Collection<Path> used) throws IOException {
    for (Path folder : List.copyOf(folders)) {
      if (!used.contains(folder)) {
        Folders.delete(folder);
        folders.remove(folder);
      }
    }
  }

  @Override
  public void close() {
    try {
      Folders.delete(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
