package dev.mochaberry.board.deploy;

import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code mpy-cross}: Python to what a board loads without compiling. Looked for in {@code
 * MOCHABERRY_MPY_CROSS}, in the cache that {@code scripts/fetch-mpy-cross} fills, and on the {@code
 * PATH}.
 *
 * @param executable the compiler
 */
public record MpyCompiler(Path executable) {
  /**
   * The version of the format that today's firmware loads (1.19 and later), and the compiler makes.
   */
  private static final int FORMAT = 6;

  /** The one of this machine, if there is one. */
  public static Optional<MpyCompiler> find() {
    return find(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static Optional<MpyCompiler> find(Map<String, String> environment, Path home) {
    String named = environment.getOrDefault("MOCHABERRY_MPY_CROSS", "");
    String cache = environment.getOrDefault("MOCHABERRY_CACHE", "");
    java.util.stream.Stream.Builder<Path> candidates = java.util.stream.Stream.builder();
    if (!named.isBlank()) {
      candidates.add(Path.of(named));
    }
    Path folder = cache.isBlank() ? home.resolve(".cache").resolve("mochaberry") : Path.of(cache);
    candidates.add(folder.resolve("mpy-cross"));
    for (String place : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      candidates.add(Path.of(place, "mpy-cross"));
    }
    return candidates
        .build()
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(MpyCompiler::new);
  }

  /**
   * Whether a board loads what this compiler makes.
   *
   * @param mpy what the board says in {@code sys.implementation._mpy}: the low byte is the format
   */
  public static boolean fits(int mpy) {
    return (mpy & 0xff) == FORMAT;
  }

  /**
   * Compiles a module.
   *
   * @param name its file name, which tracebacks show
   * @throws IOException if the compiler fails; the message is its own
   */
  public byte[] compile(String name, byte[] source) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mochaberry-mpy");
    try {
      Path file = Files.write(folder.resolve(name), source);
      Path compiled = folder.resolve(name.replaceAll("\\.py$", ".mpy"));
      ProgramRun run = ProgramProcess.of(List.of(executable.toString(), name)).in(folder).capture();
      if (!run.succeeded() || !Files.exists(compiled)) {
        throw new IOException("mpy-cross: " + name + ": " + (run.stdout() + run.stderr()).strip());
      }
      byte[] content = Files.readAllBytes(compiled);
      Files.delete(compiled);
      Files.delete(file);
      return content;
    } finally {
      Files.delete(folder);
    }
  }
}
