package dev.mochaberry.board.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mochaberry.board.deploy.BoardFailure.Kind;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DeployerTest {
  @TempDir Path folder;
  private SimulatedBoard board;
  private final List<String> sent = new ArrayList<>();

  @BeforeEach
  void plugIn() throws Exception {
    Boards.mpremote();
    board = Boards.start(folder, "e6614c311b7e4f2b");
  }

  @AfterEach
  void unplug() {
    if (board != null) {
      board.close();
    }
  }

  @Test
  void aProgramIsWholeAfterItsFirstDeployment() throws Exception {
    deploy(1);
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
    assertThat(sent)
        .containsExactly("blue.py", "green.py", "main.py", "manifest", "red.py", "same.py");
  }

  @Test
  void onlyWhatChangedIsSent() throws Exception {
    deploy(1);
    sent.clear();
    deploy(2);
    assertThat(sent).containsExactly("blue.py", "green.py", "main.py", "manifest", "red.py");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
    sent.clear();
    deploy(2);
    assertThat(sent).isEmpty();
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
  }

  @Test
  void whatNoVersionNeedsIsRemovedAndWhatIsNotOursStays() throws Exception {
    Boards.output(board, "exec", "open('notes.txt', 'w').write('mine')");
    for (int v = 1; v <= 7; v++) {
      deploy(v);
    }
    String found =
        Boards.output(
            board,
            "exec",
            "import os\nprint(sorted(os.listdir()))\n"
                + "for v in sorted(os.listdir('mochaberry')):"
                + " print(v, sorted(os.listdir('mochaberry/' + v)))");
    assertThat(found)
        .isEqualTo(
            "['main.py', 'mochaberry', 'notes.txt']\n"
                + "1 ['same.py']\n"
                + "7 ['blue.py', 'green.py', 'main.py', 'manifest', 'red.py']\n");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 7");
  }

  @Test
  void thePreviousVersionIsThereToGoBackTo() throws Exception {
    deploy(1);
    deployer().deploy(new Deployer.Request(VersionedProgram.of(2), true, false), listener());
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
    assertThat(deployer().rollBack()).isEqualTo("Lights");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
    deploy(3);
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 3");
  }

  @Test
  void withoutAPreviousVersionThereIsNoWayBack() throws Exception {
    deploy(1);
    deploy(2);
    fails(() -> deployer().rollBack(), Kind.NO_PREVIOUS, "--keep-previous");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
  }

  @Test
  void aMainProgramOfSomebodyElseIsNotReplacedUnasked() throws Exception {
    Boards.output(board, "exec", "f = open('main.py', 'w'); f.write('print(1)\\n'); f.close()");
    fails(() -> deploy(1), Kind.FOREIGN_MAIN, "--replace-main");
    assertThat(Boards.output(board, "exec", "print(open('main.py').read())")).contains("print(1)");
    deployer().deploy(new Deployer.Request(VersionedProgram.of(1), false, true), listener());
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
  }

  @Test
  void aFileThatWasDamagedOnTheBoardIsFoundAndSentAgain() throws Exception {
    deploy(1);
    Boards.output(board, "exec", "f = open('mochaberry/1/same.py', 'w'); f.write('x'); f.close()");
    sent.clear();
    deploy(2);
    assertThat(sent).contains("same.py");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
  }

  @Test
  void aBoardWithoutRoomKeepsItsProgram() throws Exception {
    board.close();
    BoardSettings small =
        BoardSettings.picoW(Boards.interpreter(), board.id(), folder.resolve("small.img"));
    board = SimulatedBoard.start(small.withFlash(24 * 4096));
    deploy(1);
    byte[] large = new byte[60_000];
    new Random(1).nextBytes(large);
    BoardProgram tooLarge = new BoardProgram("Large", "pass\n", Map.of("large.py", large));
    fails(
        () -> deployer().deploy(new Deployer.Request(tooLarge, false, false), listener()),
        Kind.NO_SPACE,
        "bytes and the board has");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
  }

  @Test
  void aSecondDeploymentAtTheSameTimeIsRefused() throws Exception {
    CompletableFuture<Void> planned = new CompletableFuture<>();
    CompletableFuture<Throwable> second = new CompletableFuture<>();
    Thread other =
        new Thread(
            () -> {
              planned.join();
              try {
                deploy(2);
                second.complete(null);
              } catch (Exception e) {
                second.complete(e);
              }
            });
    other.start();
    Deployer.Listener waits =
        new Deployer.Listener() {
          @Override
          public void planned(DeployPlan plan, BoardState state) {
            planned.complete(null);
            second.join();
          }
        };
    deployer().deploy(new Deployer.Request(VersionedProgram.of(1), false, false), waits);
    assertThat(second.join()).hasMessageContaining("another deployment to this board is under way");
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
  }

  @Test
  void aPortThatIsInUseIsNamedWithWhoUsesIt() throws Exception {
    try (var line = dev.mochaberry.board.serial.SerialLine.open(board.port().toString())) {
      line.write((byte) 13);
      fails(() -> deploy(1), Kind.BUSY, "another program has the port open");
    }
  }

  @Test
  void aPortThatIsNotThereIsNamed() {
    Deployer nowhere = new Deployer(Boards.mpremote(), "/dev/ttyNOWHERE7");
    fails(nowhere::inspect, Kind.NO_PORT, "there is no such port");
  }

  @Test
  void firmwareWithoutWhatTheProgramUsesIsRefused() throws Exception {
    restart("micropython 1.19.1");
    FirmwareNeeds needs =
        FirmwareNeeds.of(
            Map.of(
                "a.py", "import asyncio, os\nimport asyncio\nimport os\nos.listdir()".getBytes()));
    fails(
        () -> deployer().deploy(needs, state -> request(1), listener()),
        Kind.FIRMWARE_LACKS,
        "MicroPython 1.19.1 on the board lacks what the program uses: asyncio; hold BOOTSEL");
    FirmwareNeeds name = FirmwareNeeds.of(Map.of("a.py", "import os\nos.fork()".getBytes()));
    fails(
        () -> deployer().deploy(name, state -> request(1), listener()),
        Kind.FIRMWARE_LACKS,
        "lacks what the program uses: os.fork;");
    deploy(1);
    assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
  }

  @Test
  void namesThatAModuleLoadsWhenTheyAreAskedForAreThere() throws Exception {
    FirmwareNeeds needs =
        FirmwareNeeds.of(
            Map.of("a.py", "import asyncio\nasyncio.Event()\nasyncio.no()".getBytes()));
    assertThat(deployer().inspect(needs).lacks()).containsExactly("asyncio.no");
  }

  @Test
  void aModuleThatLiesOnTheBoardIsThere() throws Exception {
    Boards.output(board, "exec", "f = open('sensor.py', 'w'); f.write('1 / 0\\n'); f.close()");
    FirmwareNeeds needs =
        FirmwareNeeds.of(Map.of("a.py", "import sensor\nsensor.read()".getBytes()));
    assertThat(deployer().inspect(needs).lacks()).isEmpty();
  }

  @Test
  void aBoardWithAnotherPythonIsNamed() throws Exception {
    restart("circuitpython 9.2.1");
    fails(() -> deploy(1), Kind.NOT_MICROPYTHON, "the board runs circuitpython 9.2.1, not MicroPy");
  }

  private void restart(String firmware) throws Exception {
    board.close();
    BoardSettings settings =
        BoardSettings.picoW(Boards.interpreter(), board.id(), folder.resolve("other.img"));
    board = SimulatedBoard.start(settings.withFirmware(firmware));
  }

  @Test
  void aSilentBoardIsNoMicroPython() throws Exception {
    board.silent(true);
    Deployer impatient =
        new Deployer(Boards.mpremote(), board.port().toString(), Duration.ofSeconds(2));
    fails(impatient::inspect, Kind.NO_ANSWER, "no MicroPython answers");
  }

  private static void fails(ThrowingCallable call, Kind kind, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BoardFailure.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind))
        .hasMessageContaining(words);
  }

  private Deployer deployer() {
    return new Deployer(Boards.mpremote(), board.port().toString());
  }

  private void deploy(int version) throws Exception {
    deployer().deploy(request(version), listener());
  }

  private static Deployer.Request request(int version) {
    return new Deployer.Request(VersionedProgram.of(version), false, false);
  }

  private Deployer.Listener listener() {
    return new Deployer.Listener() {
      @Override
      public void sending(String file, int index, int count) {
        sent.add(file);
      }
    };
  }
}
