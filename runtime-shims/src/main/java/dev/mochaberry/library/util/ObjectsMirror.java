package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.function.Supplier;

/** How {@code java.util.Objects} maps to Python. */
@Mirror("java.util.Objects")
abstract class ObjectsMirror {
  @PythonExpression("same({0}, {1})")
  static native boolean equals(Object first, Object second);

  @PythonExpression("hash_all({*})")
  static native int hash(Object[] value);

  @PythonExpression("hash_or_zero({0})")
  static native int hashCode(Object value);

  @PythonExpression("text({0})")
  static native String toString(Object value);

  @PythonExpression("object_or_text({0}, {1})")
  @MayReturnNull
  static native String toString(Object first, String second);

  @PythonExpression("{0} is None")
  static native boolean isNull(Object value);

  @PythonExpression("{0} is not None")
  static native boolean nonNull(Object value);

  @PythonExpression("require({0})")
  static native Object requireNonNull(Object value);

  @PythonExpression("require({0}, {1})")
  static native Object requireNonNull(Object first, String second);

  @PythonExpression("require_supplied({0}, {1})")
  static native Object requireNonNull(Object first, Supplier second);

  @PythonExpression("require_else({0}, {1})")
  static native Object requireNonNullElse(Object first, Object second);

  @PythonExpression("require_else_get({0}, {1})")
  static native Object requireNonNullElseGet(Object first, Supplier second);

  @PythonExpression("compare_with({0}, {1}, {2})")
  static native int compare(Object first, Object second, Comparator third);

  @PythonExpression("deep_equals({0}, {1})")
  static native boolean deepEquals(Object first, Object second);

  @PythonExpression("check_index({0}, {1})")
  static native int checkIndex(int first, int second);

  @PythonExpression("check_index({0}, {1})")
  static native long checkIndex(long first, long second);

  @PythonExpression("check_from_to({0}, {1}, {2})")
  static native int checkFromToIndex(int first, int second, int third);

  @PythonExpression("check_from_to({0}, {1}, {2})")
  static native long checkFromToIndex(long first, long second, long third);

  @PythonExpression("check_from_size({0}, {1}, {2})")
  static native int checkFromIndexSize(int first, int second, int third);

  @PythonExpression("check_from_size({0}, {1}, {2})")
  static native long checkFromIndexSize(long first, long second, long third);
}
