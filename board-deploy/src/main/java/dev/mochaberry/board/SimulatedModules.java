package dev.mochaberry.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The modules of a board that an interpreter of this machine lacks, such as {@code network}. */
public final class SimulatedModules {

  /** The variable that tells MicroPython's unix port where to look for modules. */
  public static final String VARIABLE = "MICROPYPATH";

  private static final List<String> FILES =
      List.of("machine.py", "network.py", "mochaberry_simulation.py", "mochaberry_time.py");

  private SimulatedModules() {}

  /**
   * The value of {@link #VARIABLE}: the simulated modules, then where the interpreter looks by
   * itself. The program's own folder comes before all of them.
   *
   * @throws UncheckedIOException if the modules cannot be written to a temporary folder
   */
  public static String searchPath() {
    String usual = System.getenv(VARIABLE);
    return Written.FOLDER
        + ":"
        + (usual != null ? usual : ".frozen:~/.micropython/lib:/usr/lib/micropython");
  }

  /** The files, written when they are first asked for, until the JVM ends. */
  private static final class Written {
    static final Path FOLDER = write();

    private static Path write() {
      try {
        Path folder = Files.createTempDirectory("mochaberry-simulated");
        folder.toFile().deleteOnExit();
        for (String file : FILES) {
          try (InputStream in = SimulatedModules.class.getResourceAsStream("simulated/" + file)) {
            Files.copy(in, folder.resolve(file));
          }
          folder.resolve(file).toFile().deleteOnExit();
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
