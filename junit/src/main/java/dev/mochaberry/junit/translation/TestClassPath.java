package dev.mochaberry.junit.translation;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/** The class path of the tests: folders with what the project compiled, and jars. */
final class TestClassPath {
  /** Where it stands: that of the JVM, of modules, and as surefire hands it to its loader. */
  private static final List<String> PROPERTIES =
      List.of("java.class.path", "surefire.test.class.path", "jdk.module.path");

  private final List<Path> folders = new ArrayList<>();
  private final List<Path> jars = new ArrayList<>();

  private TestClassPath(Set<Path> entries, List<Path> library) {
    entries.removeAll(library);
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        folders.add(entry);
      } else if (Files.isRegularFile(entry)) {
        jars.add(entry);
      }
    }
  }

  /**
   * That of this JVM; jars that only name others in their manifest count as those.
   *
   * @param library entries that are no part of the project
   */
  static TestClassPath ofThisJvm(List<Path> library) {
    Set<Path> entries = new LinkedHashSet<>();
    PROPERTIES.stream()
        .map(name -> System.getProperty(name, ""))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(e -> !e.isEmpty())
        .forEach(e -> add(Path.of(e).toAbsolutePath().normalize(), entries));
    return new TestClassPath(entries, library);
  }

  private static void add(Path entry, Set<Path> entries) {
    if (entries.add(entry) && Files.isRegularFile(entry)) {
      for (Path named : namedBy(entry)) {
        add(named, entries);
      }
    }
  }

  private static List<Path> namedBy(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String names = manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
      if (names == null) {
        return List.of();
      }
      URI here = jar.toUri();
      return Arrays.stream(names.trim().split(" +"))
          .map(here::resolve)
          .filter(uri -> "file".equals(uri.getScheme()))
          .map(Path::of)
          .toList();
    } catch (IOException | IllegalArgumentException e) {
      return List.of(); // no jar of classes: it has none to find
    }
  }

  List<Path> jars() {
    return jars;
  }

  /** The class files of a class, and of all classes in folders that it needs. */
  List<Path> closure(String internalName) throws IOException {
    Map<String, Path> found = new LinkedHashMap<>();
    List<String> open = new ArrayList<>(List.of(internalName));
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      Optional<Path> file = found.containsKey(name) ? Optional.empty() : find(name);
      if (file.isPresent()) {
        found.put(name, file.get());
        open.addAll(mentioned(Files.readAllBytes(file.get())));
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Optional<Path> find(String internalName) {
    return folders.stream()
        .map(f -> f.resolve(internalName + ".class"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Set<String> mentioned(byte[] classFile) {
    Set<String> names = new LinkedHashSet<>();
    ClassVisitor collector =
        new ClassRemapper(
            new ClassNode(),
            new Remapper(Opcodes.ASM9) {
              @Override
              public String map(String name) {
                names.add(name);
                return name;
              }
            });
    new ClassReader(classFile).accept(collector, ClassReader.SKIP_DEBUG);
    return names;
  }

  /** Java files beside the folders, where Maven and Gradle have them. */
  List<Path> sourceFolders() {
    Set<Path> sources = new LinkedHashSet<>();
    for (Path folder : folders) {
      for (Path up = folder; up != null; up = up.getParent()) {
        Path source = up.resolve("src");
        if (Files.isDirectory(source)) {
          sources.add(source.resolve("test/java"));
          sources.add(source.resolve("main/java"));
          break;
        }
      }
    }
    sources.removeIf(s -> !Files.isDirectory(s));
    return List.copyOf(sources);
  }
}
