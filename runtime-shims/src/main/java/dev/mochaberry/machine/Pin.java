package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedPin;
import dev.mochaberry.simulation.SimulatedPwm;

/** A pin of the board: a level that is read or driven. */
@PythonClass(name = "Pin", module = "machine")
@PythonImport("machine")
public final class Pin {

  /** What a pin does. */
  public static final class Mode {
    private Mode() {}
  }

  /** What holds a pin's level when nothing drives it. */
  public static final class Pull {
    private Pull() {}
  }

  /** Which changes of level an interrupt handler is called for. */
  public static final class Trigger {
    private Trigger() {}
  }

  /** The pin is read. */
  @PythonExpression("machine.Pin.IN")
  public static final Mode IN = new Mode();

  /** The pin is driven. */
  @PythonExpression("machine.Pin.OUT")
  public static final Mode OUT = new Mode();

  /** A resistor pulls the pin up: it reads 1 when nothing drives it. */
  @PythonExpression("machine.Pin.PULL_UP")
  public static final Pull PULL_UP = new Pull();

  /** A resistor pulls the pin down: it reads 0 when nothing drives it. */
  @PythonExpression("machine.Pin.PULL_DOWN")
  public static final Pull PULL_DOWN = new Pull();

  /** From 0 to 1. */
  @PythonExpression("machine.Pin.IRQ_RISING")
  public static final Trigger IRQ_RISING = new Trigger();

  /** From 1 to 0. */
  @PythonExpression("machine.Pin.IRQ_FALLING")
  public static final Trigger IRQ_FALLING = new Trigger();

  private final SimulatedPin pin;
  private final SimulatedPwm pwm;

  /**
   * A pin by its number.
   *
   * @param number the number of the GPIO
   * @param mode what it does
   */
  @PythonExpression("machine.Pin({0}, {1})")
  public Pin(int number, Mode mode) {
    this(String.valueOf(number), mode);
  }

  /**
   * A pin by its name.
   *
   * @param name such as {@code "LED"}, which on a Pico W is at the WiFi chip
   * @param mode what it does
   */
  @PythonExpression("machine.Pin({0}, {1})")
  public Pin(String name, Mode mode) {
    pin = SimulatedBoard.ofTheLoop().pin(name);
    pwm = SimulatedBoard.ofTheLoop().pwm(name);
  }

  /**
   * An input with a resistor.
   *
   * @param number the number of the GPIO
   * @param mode {@link #IN}
   * @param pull where the resistor pulls
   */
  @PythonExpression("machine.Pin({0}, {1}, {2})")
  public Pin(int number, Mode mode, Pull pull) {
    this(number, mode);
    pin.pull(pull == PULL_UP ? 1 : 0);
  }

  /** Drives the pin to 1. */
  @PythonMethod("on")
  public void on() {
    value(1);
  }

  /** Drives the pin to 0. */
  @PythonMethod("off")
  public void off() {
    value(0);
  }

  /** Drives the pin to the other level. */
  @PythonMethod("toggle")
  public void toggle() {
    value(1 - value());
  }

  /**
   * The pin's level.
   *
   * @return 0 or 1
   */
  @PythonMethod("value")
  public int value() {
    return pin.level();
  }

  /**
   * Drives the pin.
   *
   * @param level 0 for low, anything else for high
   */
  @PythonMethod("value")
  public void value(int level) {
    pin.drive(level == 0 ? 0 : 1);
  }

  /**
   * Has a function called when the level changes. On the board it is called between two bytecodes,
   * and must be short: it may set a {@link dev.mochaberry.asyncio.ThreadSafeFlag}, and little else.
   *
   * @param handler what is called
   * @param trigger for which changes
   */
  @PythonExpression("{this}.irq({0}, {1})")
  public void irq(PinHandler handler, Trigger trigger) {
    pin.listen(trigger == IRQ_RISING ? 1 : 0, () -> handler.handle(this));
  }

  SimulatedPwm simulatedPwm() {
    return pwm;
  }
}
