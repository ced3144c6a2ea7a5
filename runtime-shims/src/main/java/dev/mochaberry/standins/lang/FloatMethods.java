package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Float} programs seldom ask for: floats of 16 bits. */
@Supplements("java.lang.Float")
final class FloatMethods {
  private static final int EXPONENT = 0x7C00;
  private static final int FRACTION = 0x3FF;

  private FloatMethods() {}

  static float float16ToFloat(short half) {
    int exponent = (half & EXPONENT) >> 10;
    int fraction = half & FRACTION;
    float value;
    if (exponent == 0) {
      value = fraction * 0x1p-24f;
    } else if (exponent == 31) {
      return Float.intBitsToFloat((half & 0x8000) << 16 | 0x7F800000 | fraction << 13);
    } else {
      value = Math.scalb(1024 + fraction, exponent - 25);
    }
    return half < 0 ? -value : value;
  }

  static short floatToFloat16(float value) {
    int bits = Float.floatToRawIntBits(value);
    int sign = bits >>> 16 & 0x8000;
    if (Float.isNaN(value)) {
      int fraction = bits >> 13 & 0x3FF | bits >> 4 & 0x1FF | bits & 0xF;
      return (short) (sign | EXPONENT | fraction);
    }
    float size = Math.abs(value);
    if (size >= 65520) {
      return (short) (sign | EXPONENT);
    } else if (size < 0x1p-25f) {
      return (short) sign;
    }
    int exponent = Math.max(Math.getExponent(size), -14);
    int rounded = (int) Math.rint(Math.scalb((double) size, 10 - exponent));
    return (short) (sign | rounded + (exponent + 14 << 10));
  }
}
