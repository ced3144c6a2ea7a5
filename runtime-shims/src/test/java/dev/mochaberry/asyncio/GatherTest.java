package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatherTest {

  private final List<String> log = new ArrayList<>();

  private String turns(String name, int count) {
    for (int i = 0; i < count; i++) {
      EventLoop.sleepMs(0);
    }
    log.add(name);
    return name;
  }

  private String failing(String name, int count) throws IOException {
    turns(name, count);
    throw new IOException(name);
  }

  @Test
  void resultsComeInTheOrderOfTheArguments() {
    List<String> results =
        EventLoop.run(() -> EventLoop.gather(() -> turns("slow", 5), () -> turns("fast", 1)));
    assertThat(results).containsExactly("slow", "fast");
    assertThat(log).containsExactly("fast", "slow");
  }

  @Test
  void aListOfFunctions() {
    List<AsyncSupplier<String, RuntimeException>> functions = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      functions.add(() -> turns(name, 1));
    }
    List<String> results = EventLoop.run(() -> EventLoop.gather(functions));
    assertThat(results).containsExactly("a", "b", "c");
  }

  @Test
  void theFirstFailureComesAtOnceAndTheOthersGoOn() {
    EventLoop.run(
        () -> {
          try {
            EventLoop.gather(() -> turns("other", 9), () -> failing("broken", 2));
          } catch (IOException e) {
            log.add("caught " + e.getMessage());
          }
          turns("main", 20);
        });
    assertThat(log).containsExactly("broken", "caught broken", "other", "main");
  }

  @Test
  void cancellingTheCallerCancelsAll() {
    EventLoop.run(
        () -> {
          Task<List<String>> all =
              EventLoop.createTask(
                  () -> EventLoop.gather(() -> turns("a", 99), () -> turns("b", 99)));
          turns("main", 3);
          assertThat(all.cancel()).isTrue();
          assertThat(catchThrowable(all::await)).isInstanceOf(CancelledError.class);
          turns("end", 100);
        });
    assertThat(log).containsExactly("main", "end");
  }
}
