package dev.mochaberry.translator.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Folders and jars in which classes are looked up; the first that has a class wins. */
final class ClassPath implements ClassFiles {
  private final List<Path> folders = new ArrayList<>();
  private final List<ZipFile> jars = new ArrayList<>();

  /**
   * Opens the entries; those that do not exist have no classes, as for the JVM.
   *
   * @throws IOException if a jar cannot be read
   */
  ClassPath(List<Path> entries) throws IOException {
    for (Path p : entries) {
      if (Files.isDirectory(p)) {
        folders.add(p);
      } else if (Files.isRegularFile(p)) {
        jars.add(new ZipFile(p.toFile()));
      }
    }
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    try {
      for (Path folder : folders) {
        Path file = folder.resolve(internalName + ".class");
        if (Files.isRegularFile(file)) {
          return Optional.of(Files.readAllBytes(file));
        }
      }
      for (ZipFile jar : jars) {
        ZipEntry entry = jar.getEntry(internalName + ".class");
        if (entry != null) {
          try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    for (ZipFile jar : jars) {
      jar.close();
    }
  }
}
