package dev.mochaberry.board.deploy;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.ToolSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code mpy-cross}: Python to what a board loads without compiling. What {@code
 * MOCHABERRY_MPY_CROSS} names, {@code scripts/fetch-mpy-cross} fetched, or the {@code PATH} has
 * (see {@link ToolSearch}).
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
    return ToolSearch.ofThisMachine()
        .find("MOCHABERRY_MPY_CROSS", "mpy-cross")
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
      Files.write(folder.resolve(name), source);
      Path compiled = folder.resolve(name.replaceAll("\\.py$", ".mpy"));
      ProgramRun run = ProgramProcess.of(List.of(executable.toString(), name)).in(folder).capture();
      if (!run.succeeded() || !Files.exists(compiled)) {
        throw new IOException("mpy-cross: " + name + ": " + (run.stdout() + run.stderr()).strip());
      }
      return Files.readAllBytes(compiled);
    } finally {
      Folders.delete(folder);
    }
  }
}
