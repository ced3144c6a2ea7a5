package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;
import dev.mochaberry.asyncio.DevicePort;
import java.io.ByteArrayOutputStream;

/** A serial line, and what is at its other end: a test, or another line of the board. */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedUart {
  private final DevicePort port = new DevicePort(this::send);
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private SimulatedUart wired;

  SimulatedUart() {}

  /**
   * Lays wires to another line: what the one sends the other receives.
   *
   * @param other the other line, of this or another board
   */
  public void wire(SimulatedUart other) {
    wired = other;
    other.wired = this;
  }

  /** Cuts the wires: a test is the other end now. */
  public void cut() {
    if (wired != null) {
      wired.wired = null;
      wired = null;
    }
  }

  /**
   * Where bytes arrive; a test feeds it.
   *
   * @return the port
   */
  public DevicePort port() {
    return port;
  }

  /**
   * Bytes arrive that the program has not sent.
   *
   * @param bytes the bytes
   */
  public void receive(byte[] bytes) {
    port.feed(bytes);
  }

  /**
   * What the program sends goes to the other line, or waits for the test.
   *
   * @param bytes what is sent
   */
  public void send(byte[] bytes) {
    if (wired != null) {
      wired.port.feed(bytes);
    } else {
      sent.writeBytes(bytes);
    }
  }

  /**
   * What the program has sent since the last call, if there are no wires.
   *
   * @return the bytes
   */
  public byte[] takeSent() {
    byte[] bytes = sent.toByteArray();
    sent.reset();
    return bytes;
  }
}
