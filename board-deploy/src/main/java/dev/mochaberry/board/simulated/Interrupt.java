package dev.mochaberry.board.simulated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Ctrl-C, as the interpreter on this computer takes it: a signal in the middle of whatever it does.
 * Where that is its own memory, it is left without memory and ends, or waits for itself for ever:
 * measured with MicroPython 1.25, six in a hundred interrupts of a program that makes garbage all
 * the time. A board takes an interrupt between two instructions of the program and knows none of
 * this.
 */
final class Interrupt {
  /**
   * How far apart two interrupts are at least. The interpreter ends when one comes while the one
   * before it is not taken yet; a board takes both as one.
   */
  private static final long BETWEEN_MILLIS = 1;

  /** Within this time an interpreter shows what an interrupt has done to it. */
  private static final long LOOK_MILLIS = 2_000;

  private static final long STEP_MILLIS = 50;

  /** So often in a row it waits for a lock before it counts as hanging. */
  private static final int LOOKS = 4;

  /** The system call that waits for a lock, by its numbers on x86, x86-64 and 64-bit Arm. */
  private static final Pattern WAITS_FOR_LOCK = Pattern.compile("(240|202|98) .*", Pattern.DOTALL);

  private final long sent = System.nanoTime();
  private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
  private boolean over;

  private Interrupt(boolean over) {
    this.over = over;
  }

  /** What stands for one where none was sent yet. */
  static Interrupt none() {
    return new Interrupt(true);
  }

  /**
   * One that is sent now.
   *
   * @param before what came with it, before it: the program has hardly read that
   */
  static Interrupt sentBehind(byte[] before) {
    Interrupt one = new Interrupt(false);
    one.unread.writeBytes(before);
    return one;
  }

  /** How long the next one has to wait, in milliseconds. */
  long millisToNext() {
    return Math.max(0, BETWEEN_MILLIS - millis());
  }

  /** The program has ended, as interrupts end it. */
  synchronized void isOver() {
    over = true;
  }

  /** A byte that came behind it. */
  synchronized void followedBy(byte b) {
    if (isOpen()) {
      unread.write(b);
    }
  }

  /** Whether an interpreter that ends now ends because of it. */
  synchronized boolean isOpen() {
    return !over && millis() < LOOK_MILLIS;
  }

  /** What the interpreter has not read when it did not survive this interrupt. */
  synchronized byte[] unread() {
    return unread.toByteArray();
  }

  /**
   * Waits until it shows whether the interpreter waits for itself. Where the system does not tell
   * what a process waits for, it never seems to.
   *
   * @param process the interpreter's
   */
  boolean hangs(long process) throws InterruptedException {
    Path call = Path.of("/proc", Long.toString(process), "syscall");
    int looks = 0;
    while (looks < LOOKS && isOpen()) {
      Thread.sleep(STEP_MILLIS);
      looks = waitsForLock(call) ? looks + 1 : 0;
    }
    return looks == LOOKS && isOpen();
  }

  private static boolean waitsForLock(Path call) {
    try {
      return WAITS_FOR_LOCK.matcher(Files.readString(call)).matches();
    } catch (IOException e) {
      return false; // it has ended, or this system does not tell
    }
  }

  private long millis() {
    return (System.nanoTime() - sent) / 1_000_000;
  }
}
