package dev.mochaberry.junit;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * A whole board behind a serial port, for tests of deployments and of what talks to boards:
 *
 * <pre>{@code
 * @ExtendWith(PluggedInBoard.class)
 * class UpdateTest {
 *   @Test
 *   void survivesAPowerCut(SimulatedBoard board) { … board.port() …
 * }</pre>
 *
 * <p>Each test that has a parameter of type {@link SimulatedBoard} gets a new one, with an empty
 * flash; one of a {@code @BeforeAll} method is there for all tests of the class. Where there is no
 * MicroPython, the test is skipped.
 */
public final class PluggedInBoard implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(PluggedInBoard.class);

  /** JUnit makes it. */
  public PluggedInBoard() {}

  /** A board, and where its flash is. */
  private record Plugged(SimulatedBoard board, Path folder) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      board.close();
      Folders.delete(folder);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SimulatedBoard.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return BoardTests.shared(context, NAMESPACE, Plugged.class, () -> plugIn(context)).board();
  }

  private static Plugged plugIn(ExtensionContext context) {
    Optional<LocalInterpreter> interpreter = BoardTests.interpreter(context);
    if (interpreter.isEmpty()) {
      throw new TestAbortedException(BoardTests.MISSING);
    }
    try {
      Path folder = Files.createTempDirectory("mochaberry-board-");
      String id = String.format("%016x", folder.hashCode());
      SimulatedBoard board =
          SimulatedBoard.start(
              BoardSettings.picoW(interpreter.get().executable(), id, folder.resolve("flash")));
      return new Plugged(board, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
