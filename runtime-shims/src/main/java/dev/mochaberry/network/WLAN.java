package dev.mochaberry.network;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedWlan;

/** The board's WiFi. */
@PythonClass(name = "WLAN", module = "network")
@PythonImport("network")
public final class WLAN {

  /** As what the board takes part in a network. */
  public static final class Interface {
    private Interface() {}
  }

  /** As a station, which connects to an access point. */
  @PythonExpression("network.STA_IF")
  public static final Interface IF_STA = new Interface();

  /** Nothing was asked for. */
  @PythonExpression("network.STAT_IDLE")
  public static final int STAT_IDLE = Integer.valueOf(SimulatedWlan.IDLE);

  /** A connection is being made. */
  @PythonExpression("network.STAT_CONNECTING")
  public static final int STAT_CONNECTING = Integer.valueOf(SimulatedWlan.CONNECTING);

  /** The password is wrong. */
  @PythonExpression("network.STAT_WRONG_PASSWORD")
  public static final int STAT_WRONG_PASSWORD = Integer.valueOf(SimulatedWlan.WRONG_PASSWORD);

  /** No access point answers. */
  @PythonExpression("network.STAT_NO_AP_FOUND")
  public static final int STAT_NO_AP_FOUND = Integer.valueOf(SimulatedWlan.NO_AP_FOUND);

  /** Something else failed. */
  @PythonExpression("network.STAT_CONNECT_FAIL")
  public static final int STAT_CONNECT_FAIL = Integer.valueOf(SimulatedWlan.CONNECT_FAIL);

  /** The board is connected, and has an address. */
  @PythonExpression("network.STAT_GOT_IP")
  public static final int STAT_GOT_IP = Integer.valueOf(SimulatedWlan.GOT_IP);

  private final SimulatedWlan wlan;

  /**
   * The WiFi.
   *
   * @param as as what the board takes part
   */
  @PythonExpression("network.WLAN({0})")
  public WLAN(Interface as) {
    wlan = SimulatedBoard.ofTheLoop().wlan();
  }

  /**
   * Turns the WiFi on or off.
   *
   * @param on whether on
   */
  @PythonExpression("{this}.active({0})")
  public void active(boolean on) {
    wlan.active(on);
  }

  /**
   * Tells whether the WiFi is on.
   *
   * @return whether it is
   */
  @PythonExpression("{this}.active()")
  public boolean active() {
    return wlan.active();
  }

  /**
   * Begins to connect. Returns at once: {@link #isConnected()} and {@link #status()} tell how it
   * goes.
   *
   * @param ssid the network's name
   * @param key its password
   */
  @PythonMethod("connect")
  public void connect(String ssid, String key) {
    wlan.connect(ssid, key);
  }

  /** Ends the connection. */
  @PythonMethod("disconnect")
  public void disconnect() {
    wlan.disconnect();
  }

  /**
   * Tells whether the board is connected, and has an address.
   *
   * @return whether it is
   */
  @PythonMethod("isconnected")
  public boolean isConnected() {
    return wlan.status() == Integer.valueOf(SimulatedWlan.GOT_IP);
  }

  /**
   * How the connection is.
   *
   * @return one of the constants {@code STAT_…}
   */
  @PythonMethod("status")
  public int status() {
    return wlan.status();
  }

  /**
   * The board's address.
   *
   * @return such as {@code "192.168.4.16"}; {@code "0.0.0.0"} while it has none
   */
  @PythonExpression("{this}.ifconfig()[0]")
  public String ipAddress() {
    return isConnected() ? "192.168.4.16" : "0.0.0.0";
  }
}
