package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** The simulated WiFi. */
@PythonClass(name = "SimulatedWlan", module = "mochaberry_simulation")
public final class SimulatedWlan {
  private SimulatedWlan() {}

  /** Nothing was asked for. */
  public static final int IDLE = 0;

  /** A connection is being made. */
  public static final int CONNECTING = 1;

  /** The board is connected. */
  public static final int GOT_IP = 3;

  /** Something failed. */
  public static final int CONNECT_FAIL = -1;

  /** No such network. */
  public static final int NO_AP_FOUND = -2;

  /** The password is wrong. */
  public static final int WRONG_PASSWORD = -3;

  /** Sets up an access point, which takes so long to connect to. */
  @PythonMethod("add_access_point")
  public native void addAccessPoint(String ssid, String key, int milliseconds);

  /** Ends the connection, as an access point does that goes away. */
  @PythonMethod("drop")
  public native void drop();

  /** Whether the WiFi is on. */
  @PythonExpression("{this}.on")
  public native boolean active();

  /** How the connection is: one of the constants. */
  @PythonMethod("status")
  public native int status();
}
