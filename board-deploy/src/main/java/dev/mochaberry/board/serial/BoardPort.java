package dev.mochaberry.board.serial;

import com.fazecast.jSerialComm.SerialPort;
import dev.mochaberry.board.ToolSearch;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A port behind which there may be a board.
 *
 * @param path what to open
 * @param serialNumber of the USB device, which on a Pico is the board's id; empty if it has none
 * @param description what the system calls it
 * @param isSimulated whether it belongs to a simulated board
 */
public record BoardPort(String path, String serialNumber, String description, boolean isSimulated) {

  /** The ports of USB devices and of simulated boards, by path. */
  public static List<BoardPort> all() {
    List<BoardPort> ports = new ArrayList<>();
    for (SerialPort port : PortLibrary.ports()) {
      if (port.getVendorID() > 0) { // others are a computer's own, which no board is behind
        String number = port.getSerialNumber();
        ports.add(
            new BoardPort(
                port.getSystemPortPath(),
                number == null || number.equals("Unknown") ? "" : number,
                port.getPortDescription(),
                false));
      }
    }
    ports.addAll(simulated());
    ports.sort(Comparator.comparing(BoardPort::path));
    return ports;
  }

  /** Where simulated boards that people start leave links to their ports, named by their ids. */
  public static Path simulatedBoards() {
    return ToolSearch.ofThisMachine().cache().resolve("boards");
  }

  private static List<BoardPort> simulated() {
    List<BoardPort> ports = new ArrayList<>();
    Path folder = simulatedBoards();
    if (!Files.isDirectory(folder)) {
      return ports;
    }
    try (DirectoryStream<Path> links = Files.newDirectoryStream(folder)) {
      for (Path link : links) {
        if (Files.isSymbolicLink(link) && Files.exists(link)) {
          String id = link.getFileName().toString();
          ports.add(new BoardPort(link.toString(), id, "simulated Pico W", true));
        }
      }
    } catch (IOException e) {
      return List.of(); // a folder that goes while it is read: no simulated board is there
    }
    return ports;
  }
}
