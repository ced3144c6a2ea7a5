package dev.mochaberry.asyncio;

/** The time of the machine. */
final class RealClock implements Clock {

  @Override
  public long now() {
    return System.nanoTime() / 1_000_000;
  }

  @Override
  public long micros() {
    return System.nanoTime() / 1000;
  }

  @Override
  public void pass(IoQueue io, long milliseconds) {
    io.poll(milliseconds);
  }
}
