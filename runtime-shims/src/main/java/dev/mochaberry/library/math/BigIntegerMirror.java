package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;
import java.math.BigInteger;

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

  @PythonExpression("BigInteger(parse_big({0}))")
  BigIntegerMirror(String value) {}

  @PythonExpression("BigInteger(parse_big({0}, {1}))")
  BigIntegerMirror(String value, int radix) {}

  @PythonExpression("BigInteger(big_from_bytes({0}))")
  BigIntegerMirror(byte[] value) {}

  @PythonExpression("BigInteger({0})")
  static native BigInteger valueOf(long value);

  @PythonExpression("{this}.add({0})")
  native BigInteger add(BigInteger value);

  @PythonExpression("{this}.subtract({0})")
  native BigInteger subtract(BigInteger value);

  @PythonExpression("{this}.multiply({0})")
  native BigInteger multiply(BigInteger value);

  @PythonExpression("{this}.divide({0})")
  native BigInteger divide(BigInteger value);

  @PythonExpression("{this}.mod({0})")
  native BigInteger mod(BigInteger value);

  @PythonExpression("{this}.remainder({0})")
  native BigInteger remainder(BigInteger value);

  @PythonExpression("{this}.gcd({0})")
  native BigInteger gcd(BigInteger value);

  @PythonExpression("{this}.min({0})")
  native BigInteger min(BigInteger value);

  @PythonExpression("{this}.max({0})")
  native BigInteger max(BigInteger value);

  @PythonExpression("{this}.and_({0})")
  native BigInteger and(BigInteger value);

  @PythonExpression("{this}.or_({0})")
  native BigInteger or(BigInteger value);

  @PythonExpression("{this}.xor({0})")
  native BigInteger xor(BigInteger value);

  @PythonExpression("{this}.andNot({0})")
  native BigInteger andNot(BigInteger value);

  @PythonExpression("{this}.modInverse({0})")
  native BigInteger modInverse(BigInteger value);

  @PythonExpression("{this}.negate()")
  native BigInteger negate();

  @PythonExpression("{this}.abs()")
  native BigInteger abs();

  @PythonExpression("{this}.not_()")
  native BigInteger not();

  @PythonExpression("{this}.sqrt()")
  native BigInteger sqrt();

  @PythonExpression("{this}.nextProbablePrime()")
  native BigInteger nextProbablePrime();

  @PythonExpression("{this}.pow({0})")
  native BigInteger pow(int value);

  @PythonExpression("{this}.shiftLeft({0})")
  native BigInteger shiftLeft(int value);

  @PythonExpression("{this}.shiftRight({0})")
  native BigInteger shiftRight(int value);

  @PythonExpression("{this}.setBit({0})")
  native BigInteger setBit(int value);

  @PythonExpression("{this}.clearBit({0})")
  native BigInteger clearBit(int value);

  @PythonExpression("{this}.flipBit({0})")
  native BigInteger flipBit(int value);

  @PythonExpression("{this}.signum()")
  native int signum();

  @PythonExpression("{this}.bitLength()")
  native int bitLength();

  @PythonExpression("{this}.bitCount()")
  native int bitCount();

  @PythonExpression("{this}.getLowestSetBit()")
  native int getLowestSetBit();

  @PythonExpression("{this}.divideAndRemainder({0})")
  native BigInteger[] divideAndRemainder(BigInteger value);

  @PythonExpression("{this}.sqrtAndRemainder()")
  native BigInteger[] sqrtAndRemainder();

  @PythonExpression("{this}.modPow({0}, {1})")
  native BigInteger modPow(BigInteger exponent, BigInteger modulus);

  @PythonExpression("{this}.testBit({0})")
  native boolean testBit(int value);

  @PythonExpression("{this}.isProbablePrime({0})")
  native boolean isProbablePrime(int certainty);

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(BigInteger value);

  @PythonExpression("i32({this}.v)")
  native int intValue();

  @PythonExpression("i64({this}.v)")
  native long longValue();

  @PythonExpression("big_double({this}.v)")
  native double doubleValue();

  @PythonExpression("f32(big_double({this}.v))")
  native float floatValue();

  @PythonExpression("{this}.exact(8, \"byte\")")
  native byte byteValueExact();

  @PythonExpression("{this}.exact(16, \"short\")")
  native short shortValueExact();

  @PythonExpression("{this}.exact(32, \"int\")")
  native int intValueExact();

  @PythonExpression("{this}.exact(64, \"long\")")
  native long longValueExact();

  @PythonExpression("{this}.toByteArray()")
  native byte[] toByteArray();

  @PythonExpression("to_radix({this}.v, {0})")
  native String toString(int radix);

  @PythonExpression("str({this}.v)")
  public native String toString();

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);
}
