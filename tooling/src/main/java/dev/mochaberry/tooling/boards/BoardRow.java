package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.Console;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One board in a list of those that are plugged in: where it is, which, and what is on it. */
public final class BoardRow {
  private final Map<String, Object> facts = new LinkedHashMap<>();

  private BoardRow(BoardPort port) {
    facts.put("port", port.path());
    facts.put("description", port.description());
    identify(port.serialNumber());
  }

  /** What the port alone tells; no program is disturbed. */
  public static BoardRow ofPort(BoardPort port) {
    return new BoardRow(port);
  }

  /** What the board tells as well: its program is interrupted, and started again. */
  public static BoardRow ofBoard(BoardPort port) throws InterruptedException {
    BoardRow row = new BoardRow(port);
    try {
      BoardState state = new Deployer(BoardPorts.tool(), port.path()).inspect();
      row.identify(state.id());
      row.facts.put("firmware", state.firmware());
      row.facts.put("machine", state.machine());
      row.facts.put("free", state.freeBytes());
      row.facts.put("program", program(state));
      new Console(port.path()).restart();
    } catch (BoardFailure | IOException e) {
      row.facts.put("problem", e.getMessage());
    }
    return row;
  }

  private void identify(String id) {
    facts.put("id", id);
    BoardLabels.load().labelOf(id).ifPresent(label -> facts.put("label", label));
  }

  private static String program(BoardState state) {
    return switch (state.main()) {
      case NONE -> "";
      case OURS -> state.program().orElse("?");
      case FOREIGN -> "a main.py that is not from Mochaberry";
    };
  }

  /** The facts by name, for programs that read them. */
  public Map<String, Object> facts() {
    return new LinkedHashMap<>(facts);
  }

  /** The same for people: a line for the port, and one for what the board told, if it was asked. */
  public String told() {
    StringBuilder b = new StringBuilder(facts.get("port").toString());
    if (facts.containsKey("label")) {
      b.append(" (").append(facts.get("label")).append(')');
    }
    b.append("  ").append(facts.get("description")).append("  ").append(facts.get("id"));
    if (facts.containsKey("problem")) {
      b.append("\n  ").append(facts.get("problem"));
    } else if (facts.containsKey("firmware")) {
      String program = facts.get("program").toString();
      b.append(
          String.format(
              "\n  MicroPython %s, %,d bytes free, %s",
              facts.get("firmware"),
              facts.get("free"),
              program.isEmpty() ? "no program" : program));
    }
    return b.toString().replace("\n", System.lineSeparator());
  }
}
