package dev.mochaberry.library.time;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How our own {@code java.time.zone.ZoneTable} maps to Python. */
@Mirror("java.time.zone.ZoneTable")
abstract class ZoneTableMirror {
  @PythonExpression("zone_rules({0})")
  @MayReturnNull
  static native long[] rules(String id);

  @PythonExpression("zone_of({0})")
  @MayReturnNull
  static native String zoneOf(String id);

  @PythonExpression("zone_names({0})")
  @MayReturnNull
  static native String[] names(String id);

  @PythonExpression("zone_named({0}, {1})")
  @MayReturnNull
  static native String named(String text, int index);

  @PythonExpression("zone_ids()")
  static native String[] ids();

  @PythonExpression("zone_ids({0})")
  static native String[] ids(int rawOffset);

  @PythonExpression("zone_regions()")
  static native String[] regions();
}
