package dev.mochaberry.library.time;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.time.ZoneId;

/** How {@code java.time.ZoneRegion} maps to Python: the board has no time zones but offsets. */
@Mirror("java.time.ZoneRegion")
abstract class ZoneRegionMirror {
  @PythonExpression("unknown_zone({0})")
  static native ZoneId ofId(String first, boolean second);
}
