package dev.mochaberry.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/**
 * How a test or a container of a sample ended.
 *
 * @param path the display names down to it, without the engine's
 * @param result {@code SUCCESSFUL}, {@code FAILED}, {@code ABORTED}, or why it was skipped
 */
record Outcome(List<String> path, String result, Optional<Throwable> thrown) {

  /** Runs sample classes; what succeeded and is no test is left out. */
  static List<Outcome> of(Class<?>... samples) {
    return of(EngineTestKit.engine("junit-jupiter"), samples);
  }

  /** The same as the kit is set up. */
  static List<Outcome> of(EngineTestKit.Builder kit, Class<?>... samples) {
    DiscoverySelector[] selectors =
        Arrays.stream(samples).map(c -> selectClass(c)).toArray(DiscoverySelector[]::new);
    return of(kit.selectors(selectors));
  }

  /** The same, of what the kit selects. */
  static List<Outcome> of(EngineTestKit.Builder kit) {
    return kit.execute().allEvents().stream().flatMap(e -> of(e).stream()).toList();
  }

  private static Optional<Outcome> of(Event event) {
    TestDescriptor test = event.getTestDescriptor();
    if (event.getType() == EventType.SKIPPED) {
      return Optional.of(
          new Outcome(path(test), event.getRequiredPayload(String.class), Optional.empty()));
    } else if (event.getType() != EventType.FINISHED) {
      return Optional.empty();
    }
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    return Optional.of(new Outcome(path(test), result.getStatus().name(), result.getThrowable()))
        .filter(o -> test.isTest() || !o.result().equals("SUCCESSFUL"));
  }

  private static List<String> path(TestDescriptor test) {
    List<String> above =
        test.getParent().filter(p -> !p.isRoot()).map(Outcome::path).orElse(List.of());
    return Stream.concat(above.stream(), Stream.of(test.getDisplayName())).toList();
  }

  /** In which half it was. */
  boolean isIn(World world) {
    return path.contains(world.title());
  }

  /** The names without the half. */
  String name() {
    return path.stream()
        .filter(n -> Arrays.stream(World.values()).noneMatch(w -> n.equals(w.title())))
        .collect(Collectors.joining(" / "));
  }

  /** The first frame of what was thrown that is a sample's. */
  Optional<StackTraceElement> frame() {
    return thrown.stream()
        .flatMap(t -> Arrays.stream(t.getStackTrace()))
        .filter(f -> f.getClassName().startsWith("dev.mochaberry.junit.samples."))
        .findFirst();
  }
}
