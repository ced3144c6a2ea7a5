package dev.mochaberry.board.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was found on a board.
 *
 * @param id the board's unique id in hexadecimal digits; empty if it has none
 * @param implementation which Python it is; {@code micropython}, if all is well
 * @param firmware its version, such as {@code 1.25.0}
 * @param machine what the firmware calls the board
 * @param mpy what {@code sys.implementation._mpy} says of compiled modules; 0 if it loads none
 * @param heapBytes what is free in its heap while nothing runs
 * @param freeBytes what is free in its file system
 * @param blockBytes the unit of the file system
 * @param main what its {@code main.py} is
 * @param active the version of ours that {@code main.py} starts; 0 if none
 * @param versions the versions with a readable manifest, by number
 * @param folders the numbers of all folders that look like versions
 * @param lacks modules and names of modules that were asked for and are not there
 */
public record BoardState(
    String id,
    String implementation,
    String firmware,
    String machine,
    int mpy,
    long heapBytes,
    long freeBytes,
    int blockBytes,
    Main main,
    int active,
    Map<Integer, Version> versions,
    List<Integer> folders,
    List<String> lacks) {

  /** What starts on a board. */
  public enum Main {
    /** Nothing. */
    NONE,
    /** A program that was deployed by us. */
    OURS,
    /** Something else. */
    FOREIGN
  }

  /** The name of our program that the board starts. */
  public Optional<String> program() {
    return Optional.ofNullable(versions.get(active)).map(Version::program);
  }

  /**
   * Whether the version that starts has compiled modules that this firmware does not load: the
   * firmware was changed since.
   */
  public boolean startsOtherFormat() {
    Version starts = versions.get(active);
    return starts != null
        && !MpyCompiler.fits(mpy)
        && starts.files().stream().anyMatch(f -> f.name().endsWith(".mpy"));
  }

  /** The newest whole version below the one that starts: where a way back leads. */
  Optional<Version> previous() {
    return versions.values().stream()
        .filter(v -> v.number() < active)
        .reduce((older, newer) -> newer);
  }

  /**
   * Reads what {@code inspect.py} prints.
   *
   * @return nothing if that is not whole
   */
  static Optional<BoardState> of(String printed) {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<Integer, List<String>> manifests = new TreeMap<>();
    List<String> lacks = new ArrayList<>();
    for (String line : printed.replace("\r", "").split("\n")) {
      String[] words = line.split(" ", 2);
      String rest = words.length > 1 ? words[1] : "";
      if (words[0].equals("version")) {
        String[] parts = rest.split(" ", 2);
        manifests
            .computeIfAbsent(Integer.parseInt(parts[0]), k -> new ArrayList<>())
            .add(parts.length > 1 ? parts[1] : "");
      } else if (words[0].equals("lacks")) {
        lacks.add(rest.strip());
      } else {
        facts.put(words[0], rest);
      }
    }
    if (!facts.containsKey("end")) {
      return Optional.empty();
    }
    Map<Integer, Version> versions = new TreeMap<>();
    manifests.forEach(
        (number, lines) ->
            Version.of(number, lines.stream().filter(l -> !l.isEmpty()).toList())
                .ifPresent(v -> versions.put(number, v)));
    String main = facts.getOrDefault("main", "");
    boolean ours = main.matches("[0-9]{1,9}");
    return Optional.of(
        new BoardState(
            facts.getOrDefault("id", ""),
            facts.getOrDefault("implementation", ""),
            facts.get("firmware"),
            facts.get("machine"),
            Integer.parseInt(facts.get("mpy")),
            Long.parseLong(facts.get("heap")),
            Long.parseLong(facts.get("free")),
            Integer.parseInt(facts.get("block")),
            main.isEmpty() ? Main.NONE : ours ? Main.OURS : Main.FOREIGN,
            ours ? Integer.parseInt(main) : 0,
            versions,
            List.copyOf(manifests.keySet()),
            lacks));
  }
}
