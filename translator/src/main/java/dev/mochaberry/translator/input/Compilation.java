package dev.mochaberry.translator.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of Java files.
 *
 * @param around what tells whether the class path is another, see {@link Compilations}
 * @param classes by the path of the Java file its class files, by name with dots
 * @param unchecked the paths of those in which the compiler could not check all types, see {@link
 *     UncheckedUses}
 * @param repeatable whether just these files, as they were read, were compiled
 */
record Compilation(
    List<SourceFile> sources,
    List<String> around,
    Map<Path, Map<String, byte[]>> classes,
    Set<Path> unchecked,
    boolean repeatable) {

  /** The path of a Java file by which this knows it. */
  static Path key(SourceFile source) {
    return source.path().toAbsolutePath().normalize();
  }

  /** Whether this is of the same files, whatever is in them now. */
  boolean isOf(List<SourceFile> files, List<String> classPath) {
    return repeatable
        && around.equals(classPath)
        && files.stream()
            .map(SourceFile::path)
            .toList()
            .equals(sources.stream().map(SourceFile::path).toList());
  }

  /** Which of the same files have another content now. */
  List<SourceFile> changed(List<SourceFile> files) {
    List<SourceFile> found = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (!files.get(i).text().equals(sources.get(i).text())) {
        found.add(files.get(i));
      }
    }
    return found;
  }

  /** The class files of all but these. */
  Map<String, byte[]> without(List<SourceFile> some) {
    Set<Path> left = new LinkedHashSet<>(classes.keySet());
    some.forEach(s -> left.remove(key(s)));
    Map<String, byte[]> found = new LinkedHashMap<>();
    left.forEach(p -> found.putAll(classes.get(p)));
    return found;
  }

  /**
   * Whether files that were compiled again, and nothing else, look to all others as they did: then
   * these need no compiling, for nothing they could see is another.
   *
   * @throws IllegalArgumentException if a class file is of a version that ASM does not know
   */
  boolean looksLike(Compilation part) {
    for (SourceFile s : part.sources) {
      Map<String, byte[]> before = shapes(classes.getOrDefault(key(s), Map.of()));
      Map<String, byte[]> after = shapes(part.classes.getOrDefault(key(s), Map.of()));
      if (!before.keySet().equals(after.keySet())
          || !before.entrySet().stream()
              .allMatch(e -> Arrays.equals(e.getValue(), after.get(e.getKey())))) {
        return false;
      }
    }
    return part.repeatable;
  }

  private static Map<String, byte[]> shapes(Map<String, byte[]> classes) {
    Map<String, byte[]> shapes = new LinkedHashMap<>();
    classes.forEach(
        (name, bytes) -> {
          byte[] shape = ClassShape.of(bytes);
          if (shape.length > 0) {
            shapes.put(name, shape);
          }
        });
    return shapes;
  }

  /** This, with what came of some of the files when they were compiled again. */
  Compilation with(Compilation part, List<SourceFile> files) {
    Map<Path, Map<String, byte[]>> all = new LinkedHashMap<>(classes);
    Set<Path> open = new LinkedHashSet<>(unchecked);
    for (SourceFile s : part.sources) {
      all.remove(key(s));
      open.remove(key(s));
    }
    all.putAll(part.classes);
    open.addAll(part.unchecked);
    return new Compilation(files, around, all, open, true);
  }
}
