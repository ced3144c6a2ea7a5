package dev.mochaberry.maven;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.tooling.CommandFailure;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;

/** What goes wrong outside of Maven, as Maven tells it: one message, and no stack trace. */
final class UserFailures {
  private UserFailures() {}

  /** Something with boards and programs. */
  interface Action<T> {
    T run() throws IOException, InterruptedException, BoardFailure, MojoFailureException;
  }

  /**
   * Does it; failures that are the user's to mend become Maven's. Without a cause: Maven would add
   * its words, which are those of the command.
   */
  static <T> T told(Action<T> action) throws IOException, MojoFailureException {
    try {
      return action.run();
    } catch (CommandFailure | BoardFailure e) {
      throw new MojoFailureException(MavenWords.of(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoFailureException("interrupted", e);
    }
  }
}
