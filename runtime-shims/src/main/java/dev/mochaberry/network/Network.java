package dev.mochaberry.network;

import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.simulation.SimulatedBoard;

/** What holds for all of the board's network. */
@PythonImport("network")
public final class Network {
  private Network() {}

  /**
   * Says in which country the board is: which channels it may use.
   *
   * @param code the two letters of ISO 3166, such as {@code "DE"}
   */
  @PythonExpression("network.country({0})")
  public static void country(String code) {
    SimulatedBoard.ofTheLoop().country(code);
  }

  /**
   * In which country the board is.
   *
   * @return two letters
   */
  @PythonExpression("network.country()")
  public static String country() {
    return SimulatedBoard.ofTheLoop().country();
  }
}
