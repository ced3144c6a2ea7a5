package dev.mochaberry.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lets a translated program record what asyncio's loop does, in the format of docs/tracing.md. */
public final class LoopRecorder {
  private static final String RECORDER = "mochaberry_trace.py";
  private static final String START = "mochaberry_start.py";

  private LoopRecorder() {}

  /**
   * Adds what records, and what starts it, to the program's folder.
   *
   * @param main the program's first file
   * @param trace where the record goes when the program runs
   * @return the file to run in place of the first one
   * @throws UncheckedIOException if the folder cannot be written
   */
  public static Path install(Path main, Path trace) {
    Path start = main.resolveSibling(START);
    try (InputStream in = LoopRecorder.class.getResourceAsStream("trace/" + RECORDER)) {
      Files.copy(in, main.resolveSibling(RECORDER), StandardCopyOption.REPLACE_EXISTING);
      String path = trace.toAbsolutePath().toString().replace("\\", "\\\\").replace("\"", "\\\"");
      String module = main.getFileName().toString().replace(".py", "");
      Files.writeString(
          start,
          "import mochaberry_trace\n\nmochaberry_trace.start(\"%s\")\nimport %s\n"
              .formatted(path, module));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return start;
  }
}
