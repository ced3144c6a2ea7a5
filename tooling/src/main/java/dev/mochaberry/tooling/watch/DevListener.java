package dev.mochaberry.tooling.watch;

import dev.mochaberry.translator.Translation;
import java.nio.file.Path;
import java.util.List;

/** Hears what watch mode does, in order; calls come from one thread at a time. */
public interface DevListener {

  /** Files have other contents than before. */
  default void changed(List<Path> files) {}

  /**
   * The program was translated, or has errors.
   *
   * @param millis how long compiling and translating took
   */
  default void translated(Translation translation, long millis) {}

  /** The translation is what runs already. */
  default void unchanged() {}

  /**
   * The tests ran.
   *
   * @param output what they printed
   */
  default void tested(boolean passed, String output, long millis) {}

  /** The program runs now; {@code where} says where, {@code what} what was done for it. */
  default void started(String where, String what, long millis) {}

  /** The program ended by itself. */
  default void ended(boolean succeeded) {}

  /** Something failed that saving again may mend. */
  default void failed(String message) {}

  /** Nothing is to be done until a file changes. */
  default void waiting() {}
}
