package dev.mochaberry.tooling;

import dev.mochaberry.annotations.Async;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

/** The API, its mirrors and helpers, and the annotations: found where this program's own are. */
public final class RuntimeLibrary {
  private static final String A_HELPER = "dev/mochaberry/helpers/core.py";
  private static final String AN_ANNOTATION = Async.class.getName().replace('.', '/') + ".class";

  private RuntimeLibrary() {}

  /** Jars or folders that programs are compiled against and that say how Java maps to Python. */
  public static List<Path> classPath() {
    return List.of(rootOf(A_HELPER), rootOf(AN_ANNOTATION)).stream().distinct().toList();
  }

  private static Path rootOf(String resource) {
    URL url = RuntimeLibrary.class.getClassLoader().getResource(resource);
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
