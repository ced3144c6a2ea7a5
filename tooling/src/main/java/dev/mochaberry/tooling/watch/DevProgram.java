package dev.mochaberry.tooling.watch;

import dev.mochaberry.translator.Translation;
import java.io.IOException;

/** Where watch mode runs a program, one version after the other. */
public interface DevProgram extends AutoCloseable {

  /** What hears how the program fares. */
  interface Watcher {
    /** It ended by itself. */
    void ended(boolean succeeded);

    /** It can no longer be followed. */
    void lost(String message);
  }

  /** Where it runs, for people. */
  String where();

  /**
   * Ends the version that runs, and starts another.
   *
   * @return what was done for it, for people; may be empty
   * @throws IOException with words for people, if it cannot be started
   */
  String start(Translation translation, Watcher watcher) throws IOException, InterruptedException;

  /** Ends the program. */
  @Override
  void close();
}
