package dev.mochaberry.board.deploy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of a program on a board: what its manifest says. Versions share files that did not
 * change: each file names the folder, that is the version, it came with.
 *
 * @param number counted from 1; the name of its folder
 * @param program the program's name
 * @param main the digest of its {@code main.py}
 * @param files its modules
 */
public record Version(int number, String program, String main, List<Entry> files) {
  /**
   * A file of a version.
   *
   * @param name the file's name
   * @param folder the version whose folder it lies in
   * @param bytes its size
   * @param digest its SHA-256 in hexadecimal digits
   */
  public record Entry(String name, int folder, long bytes, String digest) {}

  /** Keeps a copy. */
  public Version {
    files = List.copyOf(files);
  }

  /** The folders that Python looks for modules in, newest first; its own is always among them. */
  List<Integer> folders() {
    List<Integer> all = new ArrayList<>(List.of(number));
    files.stream().map(Entry::folder).filter(f -> f != number).distinct().forEach(all::add);
    all.sort(Comparator.reverseOrder());
    return all;
  }

  Optional<Entry> file(String name) {
    return files.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The manifest's text: words separated by one space, a line for each fact. */
  String manifest() {
    StringBuilder text = new StringBuilder();
    text.append("program ").append(program).append('\n');
    text.append("main ").append(main).append('\n');
    for (Entry f : files) {
      text.append("file ").append(f.name()).append(' ').append(f.folder()).append(' ');
      text.append(f.bytes()).append(' ').append(f.digest()).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads a manifest's lines.
   *
   * @return nothing for a manifest that is cut or from another time
   */
  static Optional<Version> of(int number, List<String> manifest) {
    String program = null;
    String main = null;
    List<Entry> files = new ArrayList<>();
    for (String line : manifest) {
      String[] words = line.split(" ");
      if (words[0].equals("program") && words.length == 2) {
        program = words[1];
      } else if (words[0].equals("main") && words.length == 2) {
        main = words[1];
      } else if (words[0].equals("file") && words.length == 5 && isNumber(words[2] + words[3])) {
        files.add(
            new Entry(words[1], Integer.parseInt(words[2]), Long.parseLong(words[3]), words[4]));
      } else {
        return Optional.empty();
      }
    }
    return program == null || main == null
        ? Optional.empty()
        : Optional.of(new Version(number, program, main, files));
  }

  private static boolean isNumber(String text) {
    return text.matches("[0-9]{1,9}");
  }
}
