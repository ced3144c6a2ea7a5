package dev.mochaberry.maven;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.FirmwareNeeds;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.tooling.boards.Checkup;
import dev.mochaberry.tooling.boards.Checkup.Finding;
import dev.mochaberry.tooling.boards.Checkup.Level;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.translator.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Looks for what stands between you and a board, and says what to do; in a project that is
 * translated, also whether each board's firmware has what the program uses. A board interrupts its
 * program to answer; it is started again.
 */
@Mojo(name = "doctor", requiresProject = false, aggregator = true)
public final class DoctorMojo extends BoardMojo {

  @Override
  void perform() throws IOException, InterruptedException, MojoFailureException {
    List<Finding> findings = new ArrayList<>(Checkup.ofTools());
    List<String> ports;
    if (device() == null) {
      List<BoardPort> all = BoardPort.all();
      findings.addAll(Checkup.ofPorts(all));
      ports = all.stream().map(BoardPort::path).toList();
    } else {
      ports = List.of(port());
    }
    Optional<Mpremote> tool = Mpremote.find();
    if (tool.isPresent()) {
      FirmwareNeeds needs = needs();
      for (String port : ports) {
        findings.addAll(Checkup.ofBoard(tool.get(), port, needs));
      }
    }
    findings.forEach(this::tell);
    long wrong = findings.stream().filter(f -> f.level() == Level.WRONG).count();
    if (wrong > 0) {
      throw new MojoFailureException(
          wrong == 1 ? "one thing is wrong, see above" : wrong + " things are wrong, see above");
    }
  }

  private void tell(Finding finding) {
    String line = finding.about() + ": " + MavenWords.of(finding.text());
    switch (finding.level()) {
      case OK, NOTE -> getLog().info(line);
      case WRONG -> getLog().error(line);
    }
  }

  /** What the programs that are translated here ask of a board's firmware. */
  private FirmwareNeeds needs() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (Path folder : translated()) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file : all.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
          files.add(new OutputFile(file.getFileName().toString(), Files.readAllBytes(file)));
        }
      }
    }
    return files.isEmpty()
        ? FirmwareNeeds.NONE
        : Deployment.of("program", files, new Deployment.Settings(false, false, true), note -> {})
            .needs();
  }
}
