package dev.mochaberry.library.time;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code jdk.internal.misc.VM} maps to Python, as far as java.time's clock needs it. */
@Mirror("jdk.internal.misc.VM")
abstract class VmMirror {
  @PythonExpression("current_time_millis() * 1000000 - {0} * 1000000000")
  static native long getNanoTimeAdjustment(long value);
}
