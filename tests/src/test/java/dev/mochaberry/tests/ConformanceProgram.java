package dev.mochaberry.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One program of the suite: a file {@code Name.java}, or a folder {@code Name} with several sources
 * of which {@code Name.java} (at any depth) holds {@code main}; other folders are groups. The first
 * lines may be comments for the harness: {@code // exit} (ends the JVM itself, so it gets a process
 * of its own), {@code // args: one two} (arguments for {@code main}), {@code // java: 21} (needs
 * that version of Java), {@code // data: 17} (prints data of that JDK, Unicode's or a locale's,
 * which is what translated programs have, and which other JDKs have changed), {@code // assertions}
 * (checks them, as {@code java -ea}), {@code // stdin: a line\n} (what it can read, with Java's
 * escapes; several are one text), {@code // peer: accept; send hello} (the other end of its
 * connections, see {@link Peer}; several are one script), and {@code // port} (a free port is its
 * last argument).
 *
 * @param name the file or folder name, without extension
 * @param mainClass the binary name of the class with {@code main}
 * @param sources every source file, sorted
 * @param exits whether the program ends its JVM
 * @param arguments what {@code main} gets
 * @param java the oldest version of Java that compiles it
 * @param data the only JDK that has the data it prints; empty if all have
 * @param assertions whether its assertions are checked
 * @param stdin what its standard input holds
 * @param clock what the order of its output hangs on
 * @param peer the other end of its connections; empty for a free port, null for nothing
 */
record ConformanceProgram(
    String name,
    String mainClass,
    List<Path> sources,
    boolean exits,
    List<String> arguments,
    int java,
    Optional<Integer> data,
    boolean assertions,
    String stdin,
    Clock clock,
    String peer) {

  /** What the order of a program's output hangs on. */
  enum Clock {
    /** Not on time. */
    NONE,

    /** On time: on the JVM it runs in virtual time, and must print the same in real time. */
    BOTH,

    /** On time: on the JVM it runs in virtual time only, which is quick. */
    VIRTUAL
  }

  private static final String ARGUMENTS = "// args:";
  private static final String STDIN = "// stdin:";
  private static final String PEER = "// peer:";
  private static final String PORT = "// port";
  private static final String JAVA = "// java:";
  private static final String DATA = "// data:";
  private static final int FLOOR = 17;

  /** A program of one file, anywhere. */
  static ConformanceProgram of(String name, String mainClass, Path source) throws IOException {
    return of(name, mainClass, source, List.of(source));
  }

  /** Every program below the folder, by name. */
  static List<ConformanceProgram> discover(Path folder) {
    List<ConformanceProgram> programs = new ArrayList<>();
    try {
      collect(folder, programs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    programs.sort(Comparator.comparing(ConformanceProgram::name));
    return programs;
  }

  private static void collect(Path folder, List<ConformanceProgram> programs) throws IOException {
    for (Path entry : entries(folder)) {
      String file = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        Optional<Path> main = mainFile(entry);
        if (main.isPresent()) {
          programs.add(ofFolder(entry, main.get()));
        } else {
          collect(entry, programs);
        }
      } else if (file.endsWith(".java")) {
        String name = file.substring(0, file.length() - ".java".length());
        programs.add(of(name, name, entry, List.of(entry)));
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static Optional<Path> mainFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(folder.getFileName() + ".java")).findFirst();
    }
  }

  private static ConformanceProgram ofFolder(Path folder, Path main) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      String name = folder.getFileName().toString();
      String binaryName = folder.relativize(main).toString().replace(".java", "");
      return of(name, binaryName.replace('/', '.').replace('\\', '.'), main, sources);
    }
  }

  private static ConformanceProgram of(String name, String mainClass, Path main, List<Path> sources)
      throws IOException {
    boolean exits = false;
    Clock clock = Clock.NONE;
    List<String> arguments = List.of();
    int java = FLOOR;
    Optional<Integer> data = Optional.empty();
    boolean assertions = false;
    StringBuilder stdin = new StringBuilder();
    String peer = null;
    for (String line : Files.readAllLines(main)) {
      if (!line.startsWith("//")) {
        break;
      }
      exits |= line.equals("// exit");
      assertions |= line.equals("// assertions");
      clock =
          line.equals("// clock") ? Clock.BOTH : line.equals("// virtual") ? Clock.VIRTUAL : clock;
      if (line.startsWith(PEER)) {
        peer = (peer == null ? "" : peer + ";") + line.substring(PEER.length());
      } else if (line.equals(PORT)) {
        peer = "";
      } else if (line.startsWith(ARGUMENTS)) {
        arguments = List.of(line.substring(ARGUMENTS.length()).trim().split(" +"));
      } else if (line.startsWith(JAVA)) {
        java = Integer.parseInt(line.substring(JAVA.length()).strip());
      } else if (line.startsWith(DATA)) {
        data = Optional.of(Integer.valueOf(line.substring(DATA.length()).strip()));
      } else if (line.startsWith(STDIN)) {
        stdin.append(line.substring(STDIN.length()).strip().translateEscapes());
      }
    }
    return new ConformanceProgram(
        name,
        mainClass,
        sources,
        exits,
        arguments,
        java,
        data,
        assertions,
        stdin.toString(),
        clock,
        peer);
  }

  /** Whether it stands in that folder of the suite's. */
  boolean isIn(String room) {
    Path folder = Path.of("conformance", room);
    return Stream.iterate(sources.get(0), Objects::nonNull, Path::getParent)
        .anyMatch(p -> p.endsWith(folder));
  }

  /** Why no JDK of this machine can be its reference; empty if one can. */
  Optional<String> unfit() {
    if (Jdk.of(java).isEmpty()) {
      return Optional.of(Jdk.missing(java));
    }
    int current = Jdk.current().version();
    return data.filter(version -> version != current)
        .map(version -> "prints data of JDK " + version + ", and this is JDK " + current);
  }
}
