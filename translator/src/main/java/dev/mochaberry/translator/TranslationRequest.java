package dev.mochaberry.translator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to translate.
 *
 * @param inputs Java files, source folders, class files, class folders, jars
 * @param classPath what the inputs are compiled against; classes the program uses from it are
 *     translated too
 * @param own those entries of the class path that are the author's as the inputs are: what the
 *     board has not is an error in their classes, and no warning
 * @param libraryPath the API and the declarations of how it and the JDK map to Python
 * @param sourcePath folders, jars and files with the sources of classes that are compiled already
 * @param mainClass the class to start, if several could be
 */
public record TranslationRequest(
    List<Path> inputs,
    List<Path> classPath,
    Set<Path> own,
    List<Path> libraryPath,
    List<Path> sourcePath,
    Optional<String> mainClass,
    Options options) {

  /** A request in which the class path is somebody else's. */
  public TranslationRequest(
      List<Path> inputs,
      List<Path> classPath,
      List<Path> libraryPath,
      List<Path> sourcePath,
      Optional<String> mainClass,
      Options options) {
    this(inputs, classPath, Set.of(), libraryPath, sourcePath, mainClass, options);
  }

  /** A request without sources apart from the inputs. */
  public TranslationRequest(
      List<Path> inputs,
      List<Path> classPath,
      List<Path> libraryPath,
      Optional<String> mainClass,
      Options options) {
    this(inputs, classPath, libraryPath, List.of(), mainClass, options);
  }
}
