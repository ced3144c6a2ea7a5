package dev.mochaberry.standins.nio.file;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What is in a folder, to be gone through once. */
final class PathStream implements DirectoryStream<Path> {
  private final List<Path> paths;
  private boolean used;

  PathStream(List<Path> paths) {
    this.paths = paths;
  }

  /** The regular expression of names that a glob matches. */
  static String pattern(String glob) {
    StringBuilder out = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> out.append(".*");
        case '?' -> out.append('.');
        case '{' -> {
          out.append("(?:");
          braces++;
        }
        case '}' -> {
          out.append(')');
          braces--;
        }
        case ',' -> out.append(braces > 0 ? "|" : ",");
        case '[', ']', '-' -> out.append(c);
        case '!' -> out.append(i > 0 && glob.charAt(i - 1) == '[' ? '^' : '!');
        case '\\' -> out.append('\\').append(glob.charAt(++i));
        default -> {
          if (".()+|^$@%".indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  @Override
  public Iterator<Path> iterator() {
    if (used) {
      throw new IllegalStateException("Iterator already obtained");
    }
    used = true;
    return paths.iterator();
  }

  @Override
  public void close() {
    used = true;
  }
}
