package dev.mochaberry.junit;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.junit.session.BoardSession;
import dev.mochaberry.junit.session.BoardStart;
import dev.mochaberry.junit.translation.TestProgram;
import dev.mochaberry.junit.translation.TestTranslator;
import dev.mochaberry.simulation.SimulatedBoard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * What the tests on MicroPython share, kept where JUnit keeps such: one translator and one server
 * for all, one session for each class.
 */
final class BoardTests {
  /** Why tests are skipped on a machine without MicroPython. */
  static final String MISSING =
      "no 32-bit MicroPython on this machine; 'apt install micropython:i386' gets one, or name yours"
          + " in the environment variable MOCHABERRY_MICROPYTHON32";

  private static final Namespace NAMESPACE = Namespace.create(BoardTests.class);
  private static final String TIMEOUT = "mochaberry.test.timeout";
  private static final String KEPT = "mochaberry.test.keep";
  private static final String HEAP = "mochaberry.test.heap";
  private static final int USUAL_SECONDS = 30;
  private static final long USUAL_HEAP = 8 << 20;

  private BoardTests() {}

  /** A session, or why there is none: translating is not tried again for each test. */
  private record Attempt(BoardSession session, RuntimeException failure) implements AutoCloseable {
    @Override
    public void close() {
      if (session != null) {
        session.close();
      }
    }
  }

  /** What is found out once for all tests. */
  private record Found(Optional<LocalInterpreter> interpreter) {}

  /** What runs tests on this machine; it is looked for once. */
  static Optional<LocalInterpreter> interpreter(ExtensionContext context) {
    return shared(
            context.getRoot(),
            Found.class,
            () -> new Found(LocalInterpreter.find(WordSize.BITS_32)))
        .interpreter();
  }

  static boolean isMissing(ExtensionContext context) {
    return interpreter(context).isEmpty();
  }

  /**
   * The session of a test's class; it is made when it is first asked for.
   *
   * @throws dev.mochaberry.junit.translation.TranslationRefused if the class cannot be translated
   */
  static BoardSession session(ExtensionContext context) {
    ExtensionContext outermost = outermost(context);
    Attempt attempt = shared(outermost, Attempt.class, () -> attempt(outermost));
    if (attempt.failure() != null) {
      throw attempt.failure();
    }
    return attempt.session();
  }

  /** The session of a test's class, if one was made. */
  static Optional<BoardSession> startedSession(ExtensionContext context) {
    Attempt attempt = outermost(context).getStore(NAMESPACE).get(Attempt.class, Attempt.class);
    return Optional.ofNullable(attempt).map(Attempt::session);
  }

  private static Attempt attempt(ExtensionContext context) {
    TestTranslator translator =
        shared(context.getRoot(), TestTranslator.class, TestTranslator::new);
    try {
      TestProgram program =
          translator.translate(
              context.getRequiredTestClass(),
              context.getConfigurationParameter(KEPT).map(f -> Path.of(f).toAbsolutePath()));
      BoardStart.write(program);
      return new Attempt(new BoardSession(program, settings(context)), null);
    } catch (IOException e) {
      return new Attempt(null, new UncheckedIOException(e));
    } catch (RuntimeException e) {
      return new Attempt(null, e);
    }
  }

  private static BoardSession.Settings settings(ExtensionContext context) {
    return new BoardSession.Settings(
        interpreter(context).orElseThrow(() -> new IllegalStateException(MISSING)),
        Duration.ofSeconds(
            context.getConfigurationParameter(TIMEOUT, Integer::valueOf).orElse(USUAL_SECONDS)),
        context.getConfigurationParameter(HEAP, Long::valueOf).orElse(USUAL_HEAP),
        type -> injected(type, context));
  }

  /** What a test gets for a parameter of one of our types. */
  static Object injected(Class<?> type, ExtensionContext context) {
    if (type == SimulatedBoard.class) {
      return SimulatedBoard.ofTheLoop();
    } else if (type == TestClock.class) {
      return new TestClock();
    }
    return new LocalServer(shared(context.getRoot(), EchoServer.class, EchoServer::start).port());
  }

  /** The context of the class that is nested in no other. */
  private static ExtensionContext outermost(ExtensionContext context) {
    ExtensionContext at = context;
    while (at.getParent().filter(p -> p.getTestClass().isPresent()).isPresent()) {
      at = at.getParent().get();
    }
    return at;
  }

  private static <T> T shared(ExtensionContext context, Class<T> type, Supplier<T> maker) {
    return shared(context, NAMESPACE, type, maker);
  }

  /** JUnit 6 has another name for this; the one of JUnit 5 is in both. */
  @SuppressWarnings("deprecation")
  static <T> T shared(
      ExtensionContext context, Namespace namespace, Class<T> type, Supplier<T> maker) {
    Store store = context.getStore(namespace);
    return store.getOrComputeIfAbsent(type, t -> maker.get(), type);
  }
}
