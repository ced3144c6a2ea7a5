package dev.mochaberry.board.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a deployment will do.
 *
 * @param version the version to come
 * @param replaces the version the board starts now; 0 if none of ours
 * @param main the text of its {@code main.py}
 * @param uploads the files that the board has not, with their contents
 * @param keep what stays below our folder when all is done: names by folder
 * @param left folders of versions that nothing starts and nothing needs
 * @param bytes an upper bound of what the file system must have free before
 */
public record DeployPlan(
    Version version,
    int replaces,
    String main,
    Map<String, byte[]> uploads,
    Map<Integer, Set<String>> keep,
    List<Integer> left,
    long bytes) {

  static final String MANIFEST = "manifest";
  static final String MAIN = "main.py";

  /** The number of folders a version's files may be spread over: each costs time in imports. */
  private static final int MOST_FOLDERS = 4;

  /**
   * Plans a deployment.
   *
   * @param previous whether the version that runs now stays, to go back to
   * @param shares whether files that did not change are taken from the version that runs now
   */
  static DeployPlan of(BoardProgram program, BoardState state, boolean previous, boolean shares) {
    Version active = state.versions().get(state.active());
    int number = state.active() + 1; // a version shares files of older ones only
    Set<Integer> shared = active == null || !shares ? Set.of() : shared(active);
    List<Version.Entry> entries = new ArrayList<>();
    Map<String, byte[]> uploads = new TreeMap<>();
    program
        .files()
        .forEach(
            (name, content) -> {
              String digest = digest(content);
              Version.Entry old = active == null ? null : active.file(name).orElse(null);
              boolean same =
                  old != null && old.digest().equals(digest) && shared.contains(old.folder());
              entries.add(same ? old : new Version.Entry(name, number, content.length, digest));
              if (!same) {
                uploads.put(name, content);
              }
            });
    Version unnamed = new Version(number, program.name(), "", entries);
    String main = starter(unnamed) + program.main();
    Version version =
        new Version(number, program.name(), digest(main.getBytes(StandardCharsets.UTF_8)), entries);
    uploads.put(MAIN, main.getBytes(StandardCharsets.UTF_8));
    uploads.put(MANIFEST, version.manifest().getBytes(StandardCharsets.UTF_8));
    Map<Integer, Set<String>> keep =
        kept(previous && active != null ? List.of(version, active) : List.of(version));
    long bytes = bytes(uploads, state.blockBytes());
    List<Integer> left = left(state, number, true);
    if (bytes > state.freeBytes() + freed(state, left)) {
      left = left(state, number, false); // better no way back than no program
    }
    return new DeployPlan(
        version, state.active(), main, uploads, keep, left, bytes - freed(state, left));
  }

  /**
   * The folders that nothing needs: neither the version that starts, nor, where it is spared, the
   * one before it. Of a version that starts and cannot be read everything may be needed.
   */
  private static List<Integer> left(BoardState state, int number, boolean sparesPrevious) {
    Version active = state.versions().get(state.active());
    if (active == null && state.active() > 0) {
      return List.of();
    }
    Set<Integer> needed = new TreeSet<>(active == null ? List.of() : active.folders());
    needed.add(number);
    if (sparesPrevious) {
      state.previous().ifPresent(v -> needed.addAll(v.folders()));
    }
    return state.folders().stream().filter(f -> !needed.contains(f)).toList();
  }

  private static long freed(BoardState state, List<Integer> left) {
    return state.versions().values().stream()
        .flatMap(v -> v.files().stream())
        .filter(f -> left.contains(f.folder()))
        .distinct()
        .mapToLong(f -> f.bytes() / state.blockBytes() * state.blockBytes())
        .sum();
  }

  /** The folders whose files a new version may share: the newest ones. */
  private static Set<Integer> shared(Version active) {
    return active.folders().stream().limit(MOST_FOLDERS - 1).collect(Collectors.toSet());
  }

  /** The first lines of a {@code main.py}: whose it is, and where its modules are. */
  private static String starter(Version version) {
    return "# mochaberry "
        + version.number()
        + " "
        + version.program()
        + "\nimport sys\n\nsys.path[:0] = "
        + version.folders().stream()
            .map(f -> '"' + BoardFiles.ROOT + "/" + f + '"')
            .collect(Collectors.joining(", ", "[", "]"))
        + "\n";
  }

  /** The files that versions are made of: names by folder. */
  static Map<Integer, Set<String>> kept(List<Version> versions) {
    Map<Integer, Set<String>> keep = new TreeMap<>();
    for (Version version : versions) {
      Set<String> own = keep.computeIfAbsent(version.number(), k -> new TreeSet<>());
      own.add(MAIN);
      own.add(MANIFEST);
      for (Version.Entry f : version.files()) {
        keep.computeIfAbsent(f.folder(), k -> new TreeSet<>()).add(f.name());
      }
    }
    return keep;
  }

  /**
   * The files in whole blocks, a copy of {@code main.py}, and two blocks for each of two folders.
   */
  private static long bytes(Map<String, byte[]> uploads, int block) {
    long blocks = 4 + uploads.get(MAIN).length / block + 1;
    for (byte[] content : uploads.values()) {
      blocks += content.length / block + 1;
    }
    return blocks * block;
  }

  /** The bytes that go over the link. */
  public long sentBytes() {
    return uploads.values().stream().mapToLong(content -> content.length).sum();
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Whether the board has the very same program already. */
  public boolean isUpToDate(BoardState state) {
    Version active = state.versions().get(state.active());
    return active != null
        && active.program().equals(version.program())
        && uploads.size() == 2
        && active.files().size() == version.files().size()
        && active.main().equals(digestAs(active));
  }

  /** The starter differs by the version's number and folders only. */
  private String digestAs(Version active) {
    String body = main.substring(starter(version).length());
    return digest((starter(active) + body).getBytes(StandardCharsets.UTF_8));
  }
}
