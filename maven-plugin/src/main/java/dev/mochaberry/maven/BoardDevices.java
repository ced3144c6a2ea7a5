package dev.mochaberry.maven;

import dev.mochaberry.tooling.boards.BoardPorts;

/** The board a goal is about. */
final class BoardDevices {
  private BoardDevices() {}

  /**
   * Its port.
   *
   * @param device what the user calls it; null for the only one
   */
  static String port(String device) {
    return device == null || device.isBlank() ? BoardPorts.onlyOne() : BoardPorts.named(device);
  }
}
