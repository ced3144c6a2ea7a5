package dev.mochaberry.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of contents, for telling whether anything changed. Times of files do not count, nor
 * where the project lies.
 */
final class Fingerprint {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = sha256();

  /** The digest of one content. */
  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, or those files of a folder whose names end so; none is the same as no folder. */
  void add(Path path, String ending) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : filesIn(path, ending)) {
        add(path.relativize(file).toString());
        addContent(file);
      }
    } else if (Files.exists(path)) {
      add(path.getFileName().toString());
      addContent(path);
    }
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** The digest of all that was added. Nothing may be added any more. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With the length before it, so that no two sequences of parts look the same. */
  private void add(byte[] part) {
    addLength(part.length);
    digest.update(part);
  }

  private void addContent(Path file) throws IOException {
    addLength(Files.size(file));
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }

  private void addLength(long length) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (length >> shift));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
