package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedUart;
import java.nio.charset.StandardCharsets;

/**
 * A serial line. Its own methods never wait; a {@link #stream()} lets tasks do.
 *
 * <pre>{@code
 * Stream line = new UART(0, 9600).stream();
 * line.write("AT\r\n");
 * line.drain();
 * byte[] answer = line.readLine();
 * }</pre>
 */
@PythonClass(name = "UART", module = "machine")
@PythonImport("machine")
public final class UART {
  private final SimulatedUart line;

  /**
   * A line of eight data bits, no parity and one stop bit.
   *
   * @param id which of the board's; a Pico has 0 and 1
   * @param baudRate bits per second
   */
  @PythonExpression("machine.UART({0}, {1})")
  public UART(int id, int baudRate) {
    line = SimulatedBoard.ofTheLoop().uart(id);
  }

  /**
   * How many bytes have arrived that nobody has read.
   *
   * @return 0 or more
   */
  @PythonMethod("any")
  public int any() {
    return line.port().available();
  }

  /**
   * Reads what has arrived.
   *
   * @param max the most bytes
   * @return at most so many bytes, perhaps none
   */
  @RawBytes
  @PythonExpression("({this}.read({0}) or b\"\")")
  public byte[] read(int max) {
    return line.port().take(max);
  }

  /**
   * Writes bytes, as far as the hardware takes them at once.
   *
   * @param bytes what to write
   * @return how many were taken
   */
  @PythonMethod("write")
  public int write(@RawBytes byte[] bytes) {
    line.send(bytes);
    return bytes.length;
  }

  /**
   * Writes a text as UTF-8, as far as the hardware takes it at once.
   *
   * @param text what to write
   * @return how many bytes were taken
   */
  @PythonExpression("{this}.write({0}.encode())")
  public int write(String text) {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The line for tasks, which wait for bytes without stopping others. It need not be closed: the
   * line stays.
   *
   * @return the stream
   */
  @PythonExpression("PortStream({this})")
  public Stream stream() {
    return line.port().stream();
  }
}
