package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;
import java.math.BigInteger;
import java.util.Random;

/** How {@code java.math.BigInteger} maps to Python. */
@Mirror("java.math.BigInteger")
@PythonClass(name = "BigInteger")
@SideEffectFree
abstract class BigIntegerMirror {
  @PythonExpression("BigInteger(0)")
  static BigInteger ZERO;

  @PythonExpression("BigInteger(1)")
  static BigInteger ONE;

  @PythonExpression("BigInteger(2)")
  static BigInteger TWO;

  @PythonExpression("BigInteger(10)")
  static BigInteger TEN;

  @PythonExpression("BigInteger({0})")
  static native BigInteger valueOf(long value);

  @PythonExpression("BigInteger(parse_big_integer({0}))")
  BigIntegerMirror(String value) {}

  @PythonExpression("BigInteger(parse_big_integer({0}, {1}))")
  BigIntegerMirror(String first, int second) {}

  @PythonExpression("BigInteger(random_bits({0}, {1}))")
  BigIntegerMirror(int first, Random second) {}

  @PythonExpression("BigInteger(big_from_bytes({0}))")
  BigIntegerMirror(byte[] value) {}

  @PythonExpression("BigInteger(big_from_sign({0}, {1}))")
  BigIntegerMirror(int first, byte[] second) {}

  @PythonExpression("BigInteger({this}.v + {0}.v)")
  native BigInteger add(BigInteger value);

  @PythonExpression("BigInteger({this}.v - {0}.v)")
  native BigInteger subtract(BigInteger value);

  @PythonExpression("BigInteger({this}.v * {0}.v)")
  native BigInteger multiply(BigInteger value);

  @PythonExpression("BigInteger(big_divide({this}.v, {0}.v))")
  native BigInteger divide(BigInteger value);

  @PythonExpression("BigInteger(big_remainder({this}.v, {0}.v))")
  native BigInteger remainder(BigInteger value);

  @PythonExpression("BigInteger(big_mod({this}.v, {0}.v))")
  native BigInteger mod(BigInteger value);

  @PythonExpression("big_divide_and_remainder({this}.v, {0}.v)")
  native BigInteger[] divideAndRemainder(BigInteger value);

  @PythonExpression("BigInteger(big_power({this}.v, {0}))")
  native BigInteger pow(int value);

  @PythonExpression("BigInteger(big_gcd({this}.v, {0}.v))")
  native BigInteger gcd(BigInteger value);

  @PythonExpression("BigInteger(mod_power({this}.v, {0}.v, {1}.v))")
  native BigInteger modPow(BigInteger first, BigInteger second);

  @PythonExpression("BigInteger(mod_inverse({this}.v, {0}.v))")
  native BigInteger modInverse(BigInteger value);

  @PythonExpression("BigInteger(abs({this}.v))")
  native BigInteger abs();

  @PythonExpression("BigInteger(-{this}.v)")
  native BigInteger negate();

  @PythonExpression("signum({this}.v)")
  native int signum();

  @PythonExpression("BigInteger(big_shift({this}.v, {0}))")
  native BigInteger shiftLeft(int value);

  @PythonExpression("BigInteger(big_shift({this}.v, -{0}))")
  native BigInteger shiftRight(int value);

  @PythonExpression("BigInteger({this}.v & {0}.v)")
  native BigInteger and(BigInteger value);

  @PythonExpression("BigInteger({this}.v | {0}.v)")
  native BigInteger or(BigInteger value);

  @PythonExpression("BigInteger({this}.v ^ {0}.v)")
  native BigInteger xor(BigInteger value);

  @PythonExpression("BigInteger(~{this}.v)")
  native BigInteger not();

  @PythonExpression("BigInteger({this}.v & ~{0}.v)")
  native BigInteger andNot(BigInteger value);

  @PythonExpression("{this}.v >> bit_address({0}) & 1 != 0")
  native boolean testBit(int value);

  @PythonExpression("BigInteger({this}.v | 1 << bit_address({0}))")
  native BigInteger setBit(int value);

  @PythonExpression("BigInteger({this}.v & ~(1 << bit_address({0})))")
  native BigInteger clearBit(int value);

  @PythonExpression("BigInteger({this}.v ^ 1 << bit_address({0}))")
  native BigInteger flipBit(int value);

  @PythonExpression("big_bit_length({this}.v)")
  native int bitLength();

  @PythonExpression("big_bit_count({this}.v)")
  native int bitCount();

  @PythonExpression("lowest_set_bit({this}.v)")
  native int getLowestSetBit();

  @PythonExpression("is_probable_prime({this}.v, {0})")
  native boolean isProbablePrime(int value);

  @PythonExpression("BigInteger(next_probable_prime({this}.v))")
  native BigInteger nextProbablePrime();

  @PythonExpression("cmp({this}.v, {0}.v)")
  native int compareTo(BigInteger value);

  @PythonExpression("BigInteger(min({this}.v, {0}.v))")
  native BigInteger min(BigInteger value);

  @PythonExpression("BigInteger(max({this}.v, {0}.v))")
  native BigInteger max(BigInteger value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this}.v)")
  public native String toString();

  @PythonExpression("to_radix({this}.v, {0})")
  native String toString(int value);

  @PythonExpression("wrap_bits({this}.v, 32)")
  native int intValue();

  @PythonExpression("wrap_bits({this}.v, 64)")
  native long longValue();

  @PythonExpression("{this}.doubleValue()")
  native double doubleValue();

  @PythonExpression("{this}.floatValue()")
  native float floatValue();

  @PythonExpression("exact_value({this}.v, 32, \"int\")")
  native int intValueExact();

  @PythonExpression("exact_value({this}.v, 64, \"long\")")
  native long longValueExact();

  @PythonExpression("exact_value({this}.v, 16, \"short\")")
  native short shortValueExact();

  @PythonExpression("exact_value({this}.v, 8, \"byte\")")
  native byte byteValueExact();

  @PythonExpression("wrap_bits({this}.v, 8)")
  native byte byteValue();

  @PythonExpression("wrap_bits({this}.v, 16)")
  native short shortValue();

  @PythonExpression("BigInteger(integer_root({this}.v))")
  native BigInteger sqrt();

  @PythonExpression("root_and_rest({this}.v)")
  native BigInteger[] sqrtAndRemainder();

  @PythonExpression("big_to_bytes({this}.v)")
  native byte[] toByteArray();
}
