package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.simulation.SimulatedBoard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As many tests as a large class has. */
@MochaberryTest
class Fifty {
  private int base;

  @BeforeEach
  void prepare() {
    base = 1;
  }

  private int square(int n) {
    return n * n * base;
  }

  @Test
  void test00() {
    assertEquals(0, square(0));
  }

  @Test
  void test01(SimulatedBoard board) {
    board.pin("1").drive(1);
    assertEquals(1, new Pin(1, Pin.IN).value());
  }

  @Test
  @Async
  void test02(TestClock clock) {
    EventLoop.sleepMs(2000);
    assertEquals(2000, clock.elapsedMs());
  }

  @Test
  void test03() {
    List<Integer> list = new ArrayList<>(List.of(3, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test04() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x4"));
  }

  @Test
  void test05() {
    assertEquals(25, square(5));
  }

  @Test
  void test06(SimulatedBoard board) {
    board.pin("6").drive(1);
    assertEquals(1, new Pin(6, Pin.IN).value());
  }

  @Test
  @Async
  void test07(TestClock clock) {
    EventLoop.sleepMs(7000);
    assertEquals(7000, clock.elapsedMs());
  }

  @Test
  void test08() {
    List<Integer> list = new ArrayList<>(List.of(8, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test09() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x9"));
  }

  @Test
  void test10() {
    assertEquals(100, square(10));
  }

  @Test
  void test11(SimulatedBoard board) {
    board.pin("11").drive(1);
    assertEquals(1, new Pin(11, Pin.IN).value());
  }

  @Test
  @Async
  void test12(TestClock clock) {
    EventLoop.sleepMs(12000);
    assertEquals(12000, clock.elapsedMs());
  }

  @Test
  void test13() {
    List<Integer> list = new ArrayList<>(List.of(13, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test14() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x14"));
  }

  @Test
  void test15() {
    assertEquals(225, square(15));
  }

  @Test
  void test16(SimulatedBoard board) {
    board.pin("16").drive(1);
    assertEquals(1, new Pin(16, Pin.IN).value());
  }

  @Test
  @Async
  void test17(TestClock clock) {
    EventLoop.sleepMs(17000);
    assertEquals(17000, clock.elapsedMs());
  }

  @Test
  void test18() {
    List<Integer> list = new ArrayList<>(List.of(18, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test19() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x19"));
  }

  @Test
  void test20() {
    assertEquals(400, square(20));
  }

  @Test
  void test21(SimulatedBoard board) {
    board.pin("21").drive(1);
    assertEquals(1, new Pin(21, Pin.IN).value());
  }

  @Test
  @Async
  void test22(TestClock clock) {
    EventLoop.sleepMs(22000);
    assertEquals(22000, clock.elapsedMs());
  }

  @Test
  void test23() {
    List<Integer> list = new ArrayList<>(List.of(23, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test24() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x24"));
  }

  @Test
  void test25() {
    assertEquals(625, square(25));
  }

  @Test
  void test26(SimulatedBoard board) {
    board.pin("26").drive(1);
    assertEquals(1, new Pin(26, Pin.IN).value());
  }

  @Test
  @Async
  void test27(TestClock clock) {
    EventLoop.sleepMs(27000);
    assertEquals(27000, clock.elapsedMs());
  }

  @Test
  void test28() {
    List<Integer> list = new ArrayList<>(List.of(28, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test29() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x29"));
  }

  @Test
  void test30() {
    assertEquals(900, square(30));
  }

  @Test
  void test31(SimulatedBoard board) {
    board.pin("31").drive(1);
    assertEquals(1, new Pin(31, Pin.IN).value());
  }

  @Test
  @Async
  void test32(TestClock clock) {
    EventLoop.sleepMs(32000);
    assertEquals(32000, clock.elapsedMs());
  }

  @Test
  void test33() {
    List<Integer> list = new ArrayList<>(List.of(33, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test34() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x34"));
  }

  @Test
  void test35() {
    assertEquals(1225, square(35));
  }

  @Test
  void test36(SimulatedBoard board) {
    board.pin("36").drive(1);
    assertEquals(1, new Pin(36, Pin.IN).value());
  }

  @Test
  @Async
  void test37(TestClock clock) {
    EventLoop.sleepMs(37000);
    assertEquals(37000, clock.elapsedMs());
  }

  @Test
  void test38() {
    List<Integer> list = new ArrayList<>(List.of(38, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test39() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x39"));
  }

  @Test
  void test40() {
    assertEquals(1600, square(40));
  }

  @Test
  void test41(SimulatedBoard board) {
    board.pin("41").drive(1);
    assertEquals(1, new Pin(41, Pin.IN).value());
  }

  @Test
  @Async
  void test42(TestClock clock) {
    EventLoop.sleepMs(42000);
    assertEquals(42000, clock.elapsedMs());
  }

  @Test
  void test43() {
    List<Integer> list = new ArrayList<>(List.of(43, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test44() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x44"));
  }

  @Test
  void test45() {
    assertEquals(2025, square(45));
  }

  @Test
  void test46(SimulatedBoard board) {
    board.pin("46").drive(1);
    assertEquals(1, new Pin(46, Pin.IN).value());
  }

  @Test
  @Async
  void test47(TestClock clock) {
    EventLoop.sleepMs(47000);
    assertEquals(47000, clock.elapsedMs());
  }

  @Test
  void test48() {
    List<Integer> list = new ArrayList<>(List.of(48, 2));
    list.sort(null);
    assertTrue(list.get(0) <= list.get(1));
  }

  @Test
  void test49() {
    assertThrows(NumberFormatException.class, () -> Integer.parseInt("x49"));
  }
}
