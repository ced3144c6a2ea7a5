package dev.mochaberry.http;

/**
 * How much of the other end is taken. A board has some 190 KB for everything.
 *
 * @param head the most bytes of a start line with the header fields
 * @param body the most bytes of a body that is held in memory
 * @param milliseconds how long to wait for a message, or for room to write one
 */
public record Limits(int head, int body, int milliseconds) {

  /** 4 KB of head, 32 KB of body, ten seconds. */
  public static final Limits DEFAULT = new Limits(4096, 32768, 10_000);
}
