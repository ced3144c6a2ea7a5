package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How {@code java.util.BitSet} maps to Python. Written by hand: eight bits in a byte are smaller
 * and faster there than words of 64 bits.
 */
@Mirror("java.util.BitSet")
@PythonClass(name = "BitSet")
abstract class BitSetMirror {
  @PythonExpression("BitSet()")
  BitSetMirror() {}

  @PythonExpression("BitSet({0})")
  BitSetMirror(int a) {}

  native boolean get(int a);

  @PythonMethod("part")
  native BitSet get(int a, int b);

  @PythonMethod("set")
  native void set(int a);

  @PythonMethod("set")
  native void set(int a, boolean b);

  @PythonMethod("set_range")
  native void set(int a, int b);

  @PythonMethod("set_range")
  native void set(int a, int b, boolean c);

  @PythonExpression("{this}.set({0}, False)")
  native void clear(int a);

  @PythonExpression("{this}.set_range({0}, {1}, False)")
  native void clear(int a, int b);

  @PythonMethod("clear_all")
  native void clear();

  @PythonMethod("flip")
  native void flip(int a);

  @PythonMethod("flip_range")
  native void flip(int a, int b);

  native int cardinality();

  native int nextSetBit(int a);

  native int nextClearBit(int a);

  native int previousSetBit(int a);

  native int previousClearBit(int a);

  native int length();

  native int size();

  native boolean isEmpty();

  @PythonMethod("and_")
  native void and(BitSet a);

  @PythonMethod("or_")
  native void or(BitSet a);

  native void xor(BitSet a);

  native void andNot(BitSet a);

  native boolean intersects(BitSet a);

  @PythonMethod("words")
  native long[] toLongArray();

  @PythonExpression("bits_of({0})")
  static native BitSet valueOf(long[] a);

  @PythonExpression("{this}.clone()")
  public native Object clone();

  @PythonExpression("stream_of(list({this}))")
  native IntStream stream();

  @PythonExpression("bits_of_bytes({0})")
  static native BitSet valueOf(byte[] a);

  @PythonExpression("bit_bytes({this})")
  native byte[] toByteArray();
}
