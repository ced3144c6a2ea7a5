package dev.mochaberry.board.serial;

import com.fazecast.jSerialComm.SerialPort;

/** The library of serial ports: it lives until the last work of this JVM is done. */
final class PortLibrary {
  static {
    SerialPort.addShutdownHook(new Thread(LastWork::await, "mochaberry-ports"));
  }

  private PortLibrary() {}

  /** All ports that the system shows. */
  static SerialPort[] ports() {
    return SerialPort.getCommPorts();
  }

  /**
   * One port.
   *
   * @throws com.fazecast.jSerialComm.SerialPortInvalidPortException if it is not there
   */
  static SerialPort port(String device) {
    return SerialPort.getCommPort(device);
  }
}
