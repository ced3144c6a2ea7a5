package dev.mochaberry.translator.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file of the program.
 *
 * @param packagePath its package with slashes, empty for the unnamed one
 */
public record SourceFile(Path path, String packagePath, String text) {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\p{L}\\p{N}_$.\\s]+?)\\s*;", Pattern.MULTILINE);

  /** Reads a file; bytes that are not UTF-8 are left to the compiler to complain about. */
  static SourceFile read(Path path) throws IOException {
    String text;
    try {
      text = Files.readString(path);
    } catch (CharacterCodingException e) {
      text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    }
    return of(path, text);
  }

  /** A file with this text. */
  public static SourceFile of(Path path, String text) {
    Matcher m = PACKAGE.matcher(text);
    String name = m.find() ? m.group(1).replaceAll("\\s", "").replace('.', '/') : "";
    return new SourceFile(path, name, text);
  }

  /** The folder that the package's folders lie in; the file's own where they do not match. */
  Path root() {
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (packagePath.isEmpty()) {
      return folder;
    }
    Path suffix = Path.of(packagePath);
    if (!folder.endsWith(suffix)) {
      return folder;
    }
    Path root = folder;
    for (int i = 0; i < suffix.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return root == null ? folder : root;
  }
}
