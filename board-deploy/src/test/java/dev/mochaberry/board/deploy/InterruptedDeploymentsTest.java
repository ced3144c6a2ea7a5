package dev.mochaberry.board.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.simulated.Boards;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty disturbed deployments; {@code ./test interruptions 1000}: more. */
@Order(1) // the longest begins first, and the others run beside it
@Tag("slow")
class InterruptedDeploymentsTest {
  private static final int POINTS = Integer.getInteger("deploy.points", 40);

  @TempDir Path folder;

  @Test
  void aDeploymentDisturbedAnywhereLeavesAWholeProgram() throws Exception {
    Boards.mpremote();
    InterruptedDeployments all = new InterruptedDeployments(folder);
    all.measure();
    List<InterruptedDeployments.Point> points = all.points(POINTS);
    assertThat(points).hasSize(POINTS).doesNotHaveDuplicates();
    assertThat(all.run(points)).as("%s, %d points", all, POINTS).isEmpty();
  }
}
