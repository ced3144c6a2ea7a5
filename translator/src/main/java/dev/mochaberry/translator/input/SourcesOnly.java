package dev.mochaberry.translator.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Java files of classes that are compiled already: for comments, names and the lines of messages.
 * They lie in folders and jars that the user names, or in a {@code -sources.jar} beside a jar.
 */
final class SourcesOnly {
  private SourcesOnly() {}

  /** The Java files of folders, jars and single files; what does not exist has none. */
  static List<SourceFile> read(List<Path> places) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> all = Files.walk(place)) {
          for (Path p : all.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
            found.add(SourceFile.read(p));
          }
        }
      } else if (place.toString().endsWith(".java")) {
        found.add(SourceFile.read(place));
      } else if (Files.exists(place)) {
        found.addAll(ofJar(place));
      }
    }
    return found;
  }

  /** The jar in which a build tool puts the sources of a jar. */
  static Path beside(Path jar) {
    String name = jar.getFileName().toString();
    return jar.resolveSibling(name.substring(0, name.length() - ".jar".length()) + "-sources.jar");
  }

  private static List<SourceFile> ofJar(Path jar) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    try (JarFile zip = new JarFile(jar.toFile())) {
      for (ZipEntry e : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        if (e.getName().endsWith(".java")) {
          byte[] bytes = zip.getInputStream(e).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          found.add(SourceFile.of(Path.of(jar + "!", e.getName().split("/")), text));
        }
      }
    }
    return found;
  }
}
