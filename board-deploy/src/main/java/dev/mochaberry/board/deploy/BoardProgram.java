package dev.mochaberry.board.deploy;

import java.util.Map;
import java.util.TreeMap;

/**
 * A program for a board.
 *
 * @param name how people call it; without spaces
 * @param main what starts it: the text of its {@code main.py}
 * @param files the modules, by file name
 */
public record BoardProgram(String name, String main, Map<String, byte[]> files) {
  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException for a name that boards and their tools do not handle
   */
  public BoardProgram {
    files = new TreeMap<>(files);
    if (!name.matches("[^\\s]+")) {
      throw new IllegalArgumentException("not a program's name: '" + name + "'");
    }
    for (String file : files.keySet()) {
      if (!file.matches("[A-Za-z0-9_.-]+") || file.equals("main.py") || file.equals("manifest")) {
        throw new IllegalArgumentException("not the name of a module's file: '" + file + "'");
      }
    }
  }
}
