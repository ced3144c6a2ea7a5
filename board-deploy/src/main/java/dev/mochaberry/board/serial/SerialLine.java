package dev.mochaberry.board.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A serial port that is open, for nobody else meanwhile. */
public final class SerialLine implements AutoCloseable {
  /** What USB ports ignore and others need: mpremote's speed. */
  private static final int BAUD = 115_200;

  /** How long a read waits at most. */
  private static final int READ_MILLIS = 100;

  private final SerialPort port;

  private SerialLine(SerialPort port) {
    this.port = port;
  }

  /**
   * Opens a port.
   *
   * @throws IOException if it is not there, not ours, or not free
   */
  public static SerialLine open(String name) throws IOException {
    Path path = Path.of(name);
    String device = Files.isSymbolicLink(path) ? path.toRealPath().toString() : name;
    SerialPort port;
    try {
      port = PortLibrary.port(device);
    } catch (SerialPortInvalidPortException e) {
      throw new IOException(name + ": no such port", e);
    }
    port.setBaudRate(BAUD);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
    if (!port.openPort(0)) {
      throw new IOException(name + ": cannot be opened (error " + port.getLastErrorCode() + ")");
    }
    return new SerialLine(port);
  }

  /**
   * What came; empty when nothing came for a tenth of a second.
   *
   * @throws IOException if the port is gone
   */
  public byte[] read() throws IOException {
    byte[] part = new byte[1024];
    int n = port.readBytes(part, part.length);
    if (n < 0) {
      throw gone();
    }
    return Arrays.copyOf(part, n);
  }

  /**
   * Sends bytes.
   *
   * @throws IOException if the port is gone
   */
  public void write(byte... bytes) throws IOException {
    if (port.writeBytes(bytes, bytes.length) != bytes.length) {
      throw gone();
    }
  }

  private IOException gone() {
    return new IOException("the port is gone (error " + port.getLastErrorCode() + ")");
  }

  @Override
  public void close() {
    port.closePort();
  }
}
