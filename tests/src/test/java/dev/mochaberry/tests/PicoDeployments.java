package dev.mochaberry.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.BoardProgram;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.deploy.MpyCompiler;
import dev.mochaberry.board.serial.SerialLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deployments to an emulated Pico, whole and cut off: the program says again and again whether all
 * its modules are of one version.
 *
 * @param fetched what a board is made of
 * @param tool what talks to it
 * @param compiler what makes the modules
 */
record PicoDeployments(Path fetched, Mpremote tool, MpyCompiler compiler) {
  private static final Pattern SAID = Pattern.compile("(whole|mixed) (\\d+)\r\n");
  private static final String[] MODULES = {"red", "green", "blue"};
  private static final String MAIN =
      """
      import red, green, blue, time
      while True:
          print("whole" if red.VALUE == green.VALUE == blue.VALUE == VERSION else "mixed", VERSION)
          time.sleep_ms(20)
      """;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Deploys a version of the program; whether nothing came between. */
  boolean deploy(EmulatedPico pico, int version) throws IOException, InterruptedException {
    try {
      new Deployer(tool, pico.port())
          .deploy(new Deployer.Request(program(version), true, false), new Deployer.Listener() {});
      return true;
    } catch (BoardFailure e) {
      return false;
    }
  }

  /** What the program says that the board starts when power comes. */
  private static String saysAfterPower(EmulatedPico pico) throws Exception {
    pico.unplug();
    pico.plugIn(0);
    StringBuilder all = new StringBuilder();
    long end = System.nanoTime() + LIMIT.toNanos();
    try (SerialLine line = SerialLine.open(pico.port())) {
      while (System.nanoTime() < end) {
        all.append(new String(line.read(), UTF_8));
        Matcher said = SAID.matcher(all);
        if (said.find()) {
          return said.group(1) + " " + said.group(2);
        }
      }
    }
    return "nothing";
  }

  /**
   * The flash of a board with version 1 and what a second deployment changes on it.
   *
   * @param changes how often its flash is erased or programmed
   * @param bytes how many bytes it receives
   */
  record Measure(Path flash, int changes, long bytes) {}

  /** Deploys version 1, and measures the deployment of version 2 on a copy. */
  Measure measure(Path folder) throws Exception {
    Path flash = folder.resolve("before.img");
    try (EmulatedPico pico = EmulatedPico.plugIn(fetched, flash)) {
      if (!deploy(pico, 1)) {
        throw new IllegalStateException("not even one deployment succeeds");
      }
    }
    Path copy = Files.copy(flash, folder.resolve("whole.img"), StandardCopyOption.REPLACE_EXISTING);
    try (EmulatedPico pico = EmulatedPico.plugIn(fetched, copy)) {
      deploy(pico, 2);
      return new Measure(flash, pico.changes(), pico.received());
    }
  }

  /**
   * Version 2 is cut off; the board must start version 1 or 2, and after another deployment version
   * 2.
   *
   * @param change the change of the flash in whose middle the power goes; 0 for none
   * @param bytes the bytes after which the power goes; 0 for never
   * @return what went wrong, or empty
   */
  Optional<String> cutOff(Path flash, int change, long bytes) throws Exception {
    String point = change > 0 ? "power cut in change " + change : "power cut after byte " + bytes;
    try (EmulatedPico pico = EmulatedPico.plugIn(fetched, flash)) {
      pico.unplug();
      pico.plugIn(change);
      if (bytes > 0) {
        pico.unplugAfter(bytes);
      }
      boolean done = deploy(pico, 2);
      String first = saysAfterPower(pico);
      if (!first.equals("whole 2") && (done || !first.equals("whole 1"))) {
        return Optional.of(point + ": the board says " + first);
      }
      String second = deploy(pico, 2) ? saysAfterPower(pico) : "nothing: it cannot be deployed";
      return second.equals("whole 2")
          ? Optional.empty()
          : Optional.of(point + ": after the second deployment " + second);
    }
  }

  private BoardProgram program(int version) throws IOException, InterruptedException {
    Map<String, byte[]> files = new HashMap<>();
    for (String module : MODULES) {
      String text = "NAMES = '" + module.repeat(400) + "'\nVALUE = " + version + "\n";
      files.put(module + ".mpy", compiler.compile(module + ".py", text.getBytes(UTF_8)));
    }
    return new BoardProgram("Lights", MAIN.replace("VERSION", "" + version), files);
  }
}
