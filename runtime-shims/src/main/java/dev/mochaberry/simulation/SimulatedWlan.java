package dev.mochaberry.simulation;

import dev.mochaberry.asyncio.EventLoop;
import java.util.HashMap;
import java.util.Map;

/**
 * The simulated WiFi. A test may say which networks there are; otherwise every one that is asked
 * for is there, takes any password, and connects after {@value #USUAL_TIME} ms.
 */
public final class SimulatedWlan {
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

  private static final int USUAL_TIME = 1000;

  private record AccessPoint(String key, int milliseconds) {}

  private final Map<String, AccessPoint> accessPoints = new HashMap<>();
  private boolean active;
  private boolean asked;
  private int since;
  private int time;
  private int outcome;

  SimulatedWlan() {}

  /**
   * Sets up an access point. From the first on, only those that were set up are there.
   *
   * @param ssid its name
   * @param key its password
   * @param milliseconds how long a connection takes to be made
   */
  public void addAccessPoint(String ssid, String key, int milliseconds) {
    accessPoints.put(ssid, new AccessPoint(key, milliseconds));
  }

  /** Ends the connection, as an access point does that goes away. */
  public void drop() {
    asked = false;
  }

  /**
   * Turns the WiFi on or off.
   *
   * @param on whether on
   */
  public void active(boolean on) {
    active = on;
    asked &= on;
  }

  /**
   * Tells whether the WiFi is on.
   *
   * @return whether it is
   */
  public boolean active() {
    return active;
  }

  /**
   * Begins to connect; nothing happens while the WiFi is off.
   *
   * @param ssid the network's name
   * @param key its password
   */
  public void connect(String ssid, String key) {
    AccessPoint found =
        accessPoints.isEmpty() ? new AccessPoint(key, USUAL_TIME) : accessPoints.get(ssid);
    asked = active;
    since = EventLoop.ticksMs();
    time = found == null ? USUAL_TIME : found.milliseconds();
    outcome = found == null ? NO_AP_FOUND : found.key().equals(key) ? GOT_IP : WRONG_PASSWORD;
  }

  /** Ends the connection. */
  public void disconnect() {
    asked = false;
  }

  /**
   * How the connection is.
   *
   * @return one of the constants
   */
  public int status() {
    if (!asked) {
      return IDLE;
    }
    return EventLoop.ticksDiff(EventLoop.ticksMs(), since) < time ? CONNECTING : outcome;
  }
}
