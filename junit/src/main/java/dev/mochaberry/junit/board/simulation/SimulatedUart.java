package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;

/** A serial line, and what is at its other end. */
@PythonClass(name = "SimulatedUart", module = "mochaberry_simulation")
public final class SimulatedUart {
  private SimulatedUart() {}

  /** Lays wires to another line. */
  @PythonMethod("wire")
  public native void wire(SimulatedUart other);

  /** Cuts the wires: the test is the other end now. */
  @PythonMethod("cut")
  public native void cut();

  /** Bytes arrive that the program has not sent. */
  @PythonMethod("receive")
  public native void receive(@RawBytes byte[] bytes);

  /** What the program has sent since the last call, if there are no wires. */
  @RawBytes
  @PythonMethod("take_sent")
  public native byte[] takeSent();
}
