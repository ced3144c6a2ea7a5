package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.simulation.SimulatedAdc;
import dev.mochaberry.simulation.SimulatedBoard;

/** A converter that measures the voltage at a pin. */
@PythonClass(name = "ADC", module = "machine")
@PythonImport("machine")
public final class ADC {
  private final SimulatedAdc adc;

  /**
   * The converter at a pin.
   *
   * @param pin the number of the GPIO, on a Pico 26 to 28; or a channel, 0 to 3, or 4 for the
   *     temperature of the processor
   */
  @PythonExpression("machine.ADC({0})")
  public ADC(int pin) {
    adc = SimulatedBoard.ofTheLoop().adc(pin);
  }

  /**
   * Measures the voltage.
   *
   * @return 0 for none, 65535 for the highest, 3.3 V
   */
  @PythonMethod("read_u16")
  public int readU16() {
    return adc.value();
  }
}
