package dev.mochaberry.translator.library;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** The API, its mirrors and helpers, and the annotations, where a class loader has them. */
public final class LibraryPath {
  private static final String A_HELPER = "dev/mochaberry/helpers/core.py";
  private static final String AN_ANNOTATION = "dev/mochaberry/annotations/Async.class";

  private LibraryPath() {}

  /**
   * Jars or folders that programs are compiled against and that say how Java maps to Python.
   *
   * @throws IllegalStateException if the class loader has them not, or not in files
   */
  public static List<Path> of(ClassLoader loader) {
    return List.of(rootOf(A_HELPER, loader), rootOf(AN_ANNOTATION, loader)).stream()
        .distinct()
        .toList();
  }

  private static Path rootOf(String resource, ClassLoader loader) {
    URL url = loader.getResource(resource);
    if (url == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      String text = url.toURI().toString();
      return Path.of(URI.create(text.substring(0, text.length() - resource.length())));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(url + " is neither in a jar nor in a folder", e);
    }
  }
}
