package dev.mochaberry.junit.samples;

import static dev.mochaberry.junit.AsyncAssertions.assertDoesNotThrow;
import static dev.mochaberry.junit.AsyncAssertions.assertThrows;
import static dev.mochaberry.junit.AsyncAssertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What JUnit hands to tests, beyond numbers and texts. */
@MochaberryTest
class HandedOver {
  sealed interface Shape permits Circle, Box {
    double area();
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return 3 * radius * radius;
    }
  }

  record Box(List<Integer> sides, String name) implements Shape {
    @Override
    public double area() {
      return sides.get(0) * sides.get(1);
    }
  }

  @TempDir private File folder;
  private String before;

  @BeforeEach
  void remember(TestInfo info) {
    before = info.getDisplayName();
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of(new int[] {3, 1, 2}, List.of("a", "b"), Map.of("k", List.of(1L, 2L)), 6),
        Arguments.of(new int[0], null, Map.of(), 0));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void arraysAndCollections(
      int[] numbers, List<String> words, Map<String, List<Long>> map, int sum) {
    assertEquals(sum, Arrays.stream(numbers).sum());
    if (sum == 0) {
      assertNull(words);
      assertTrue(map.isEmpty());
    } else {
      assertEquals("[a, b] {k=[1, 2]}", words + " " + map);
    }
  }

  static Stream<Arguments> deeper() {
    return Stream.of(
        Arguments.of(new double[][] {{0.1}, {}}, new String[] {"x", null}, Set.of('c')));
  }

  @ParameterizedTest
  @MethodSource("deeper")
  void arraysOfArrays(double[][] rows, String[] words, Set<Character> letters) {
    assertArrayEquals(new double[][] {{0.1}, {}}, rows);
    assertArrayEquals(new String[] {"x", null}, words);
    assertTrue(letters.contains('c'));
  }

  static List<Shape> shapes() {
    return List.of(new Circle(2), new Box(List.of(3, 4), "door"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void records(Shape shape) {
    assertEquals(12, shape.area());
    assertEquals(shape instanceof Box, shape.getClass() == Box.class);
  }

  static Stream<Object> objects() {
    return Stream.of(1, 2L, 0.5, 'c', "text", true);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void objects(Object o) {
    String kind =
        o instanceof Integer
            ? "int"
            : o instanceof Long ? "long" : o instanceof Character ? "char" : "other";
    assertEquals(List.of(1, 2L, 0.5, 'c', "text", true).contains(o), true, kind);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 123456789012345678901234567890"})
  void madeOfText(LocalDate day, BigInteger number) {
    assertTrue(day.isLeapYear());
    assertEquals("-" + number, number.negate().toString());
  }

  @RepeatedTest(2)
  void again(RepetitionInfo info) {
    assertEquals(2, info.getTotalRepetitions());
    assertEquals("repetition " + info.getCurrentRepetition() + " of 2", before);
  }

  @Test
  @Tag("slow")
  void knowsItself(TestInfo info) {
    assertEquals("knowsItself(TestInfo)", info.getDisplayName());
    assertEquals(Set.of("slow"), info.getTags());
    assertEquals(before, info.getDisplayName());
  }

  @Test
  void temporaryFolders(@TempDir Path other) throws IOException {
    try (FileWriter writer = new FileWriter(new File(folder, "one.txt"))) {
      writer.write("one");
    }
    assertArrayEquals(new String[] {"one.txt"}, folder.list());
    assertEquals(0, other.toFile().list().length);
  }

  @Async
  static int fails(String message) throws IOException {
    EventLoop.sleepMs(5);
    throw new IOException(message);
  }

  @Test
  @Async
  void codeThatWaitsMayThrow(TestClock clock) {
    assertThrows(TimeoutException.class, () -> EventLoop.waitForMs(() -> EventLoop.sleep(10), 50));
    assertEquals(50, clock.elapsedMs());
    assertEquals("broken", assertThrows(IOException.class, () -> fails("broken")).getMessage());
    assertDoesNotThrow(() -> EventLoop.sleepMs(1));
    AssertionError nothing =
        assertThrows(
            AssertionError.class,
            () -> assertThrows(IOException.class, () -> EventLoop.sleepMs(1), "why"));
    assertEquals(
        "why ==> Expected java.io.IOException to be thrown, but nothing was thrown.",
        nothing.getMessage());
    assertThrows(
        AssertionError.class, () -> assertThrowsExactly(Exception.class, () -> fails("other")));
  }
}
