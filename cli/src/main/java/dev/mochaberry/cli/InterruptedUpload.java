package dev.mochaberry.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What Ctrl-C does while boards get a program: the tool that sends ends too, and the user learns
 * that nothing is broken.
 */
final class InterruptedUpload {
  private final Thread hook = new Thread(InterruptedUpload::interrupt, "mochaberry-upload");

  private InterruptedUpload() {}

  /** From now on, until its end. */
  static InterruptedUpload begins() {
    InterruptedUpload upload = new InterruptedUpload();
    Runtime.getRuntime().addShutdownHook(upload.hook);
    return upload;
  }

  private static void interrupt() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    System.err.println(
        "\nmochaberry: interrupted; the program on the board is whole, the old one or the new one;"
            + " the next deploy finishes the job");
  }

  /** The upload is over; where Ctrl-C ended it, this waits for the end of the JVM. */
  void ends() throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      new CountDownLatch(1).await(); // all is said: that the tool failed is no news
    }
  }
}
