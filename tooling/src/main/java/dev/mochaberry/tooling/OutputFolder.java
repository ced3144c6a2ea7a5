package dev.mochaberry.tooling;

import dev.mochaberry.board.Folders;
import dev.mochaberry.translator.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where the output goes. All files are written beside their places first and then moved, so that a
 * full disk or a lost permission leaves the folder as it was.
 */
public final class OutputFolder {
  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes the files, replacing those of the same name.
   *
   * @return where they are now, in the order given
   * @throws CommandFailure if the folder cannot be written
   */
  public List<Path> write(List<OutputFile> files) {
    try {
      Files.createDirectories(folder);
      Path stage = Files.createTempDirectory(folder, ".mochaberry-");
      try {
        return moveAll(files, stage);
      } finally {
        Folders.delete(stage);
      }
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.usage("cannot write to " + folder + ": " + FileFaults.reason(e));
    }
  }

  private List<Path> moveAll(List<OutputFile> files, Path stage) throws IOException {
    for (OutputFile file : files) {
      Path staged = stage.resolve(file.name());
      Files.createDirectories(staged.getParent());
      Files.write(staged, file.content());
      Path target = target(file);
      if (Files.isDirectory(target)) {
        throw new FileAlreadyExistsException(target.toString(), null, "is a folder");
      }
    }
    for (OutputFile file : files) {
      Path target = target(file);
      Files.createDirectories(target.getParent());
      Files.move(
          stage.resolve(file.name()),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    return files.stream().map(this::target).toList();
  }

  private Path target(OutputFile file) {
    Path target = folder.resolve(file.name()).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalStateException("output outside the folder: " + file.name());
    }
    return target;
  }
}
