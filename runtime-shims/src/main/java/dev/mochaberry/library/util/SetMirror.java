package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Collection;
import java.util.Set;

/** How {@code java.util.Set} maps to Python. */
@Mirror("java.util.Set")
@PythonClass(name = "AnySet", base = "OwnSet")
abstract class SetMirror {
  @PythonExpression("{0} in {this}")
  @PythonOverride("__contains__")
  native boolean contains(Object a);

  @PythonExpression("{this}.add({0})")
  @PythonOverride("add")
  native boolean add(Object a);

  @PythonExpression("{this}.remove({0})")
  @PythonOverride("remove")
  native boolean remove(Object a);

  @PythonExpression("set_of()")
  static native Set of();

  @PythonExpression("set_of({0})")
  static native Set of(Object a);

  @PythonExpression("set_of({0}, {1})")
  static native Set of(Object a, Object b);

  @PythonExpression("set_of({0}, {1}, {2})")
  static native Set of(Object a, Object b, Object c);

  @PythonExpression("set_of({0}, {1}, {2}, {3})")
  static native Set of(Object a, Object b, Object c, Object d);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4})")
  static native Set of(Object a, Object b, Object c, Object d, Object e);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5})")
  static native Set of(Object a, Object b, Object c, Object d, Object e, Object f);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6})")
  static native Set of(Object a, Object b, Object c, Object d, Object e, Object f, Object g);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})")
  static native Set of(
      Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})")
  static native Set of(
      Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h, Object i);

  @PythonExpression("set_of({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9})")
  static native Set of(
      Object a,
      Object b,
      Object c,
      Object d,
      Object e,
      Object f,
      Object g,
      Object h,
      Object i,
      Object j);

  @PythonExpression("set_of({*})")
  static native Set of(Object[] a);

  @PythonExpression("set_copy({0})")
  static native Set copyOf(Collection a);
}
