package dev.mochaberry.standins.io;

import dev.mochaberry.annotations.Supplements;
import java.io.File;
import java.io.FilenameFilter;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** What of {@code java.io.File} programs seldom ask for. */
@Supplements("java.io.File")
final class FileMethods {
  private FileMethods() {}

  static String[] list(File folder, FilenameFilter filter) {
    String[] all = folder.list();
    if (all == null || filter == null) {
      return all;
    }
    List<String> found = new ArrayList<>();
    for (String name : all) {
      if (filter.accept(folder, name)) {
        found.add(name);
      }
    }
    return found.toArray(new String[0]);
  }

  static File[] listFiles(File folder, FilenameFilter filter) {
    String[] names = list(folder, filter);
    if (names == null) {
      return null;
    }
    File[] found = new File[names.length];
    for (int i = 0; i < names.length; i++) {
      found[i] = new File(folder, names[i]);
    }
    return found;
  }

  static File construct(URI uri) {
    return new File(FileUris.path(uri));
  }

  static URI toURI(File file) {
    return FileUris.of(file, null);
  }

  @SuppressWarnings("deprecation")
  static URL toURL(File file) throws MalformedURLException {
    return file.toURI().toURL();
  }

  static boolean canExecute(File file) {
    return file.isDirectory();
  }

  static File getCanonicalFile(File file) throws IOException {
    return new File(file.getCanonicalPath());
  }

  static File createTempFile(String prefix, String suffix) throws IOException {
    return createTempFile(prefix, suffix, null);
  }

  static File createTempFile(String prefix, String suffix, File folder) throws IOException {
    if (prefix.length() < 3) {
      throw new IllegalArgumentException(
          "Prefix string \"" + prefix + "\" too short: length must be at least 3");
    }
    File parent = folder == null ? new File("/tmp") : folder;
    String end = suffix == null ? ".tmp" : suffix;
    File found;
    do {
      found = new File(parent, prefix + (long) (Math.random() * 1e15) + end);
    } while (!found.createNewFile());
    return found;
  }
}
