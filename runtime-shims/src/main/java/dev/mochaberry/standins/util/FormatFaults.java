package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;

/** What the exceptions of formats tell of their fault, which their messages have. */
@Supplements({
  "java.util.DuplicateFormatFlagsException",
  "java.util.FormatFlagsConversionMismatchException",
  "java.util.IllegalFormatCodePointException",
  "java.util.IllegalFormatConversionException",
  "java.util.IllegalFormatFlagsException",
  "java.util.IllegalFormatPrecisionException",
  "java.util.IllegalFormatWidthException",
  "java.util.MissingFormatArgumentException",
  "java.util.MissingFormatWidthException",
  "java.util.UnknownFormatConversionException"
})
final class FormatFaults {
  private FormatFaults() {}

  private static String quoted(Exception e) {
    String message = e.getMessage();
    return message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
  }

  static String getFlags(DuplicateFormatFlagsException e) {
    return quoted(e);
  }

  static String getFlags(IllegalFormatFlagsException e) {
    return quoted(e);
  }

  static String getFlags(FormatFlagsConversionMismatchException e) {
    return e.getMessage().substring(e.getMessage().indexOf("Flags = ") + 8);
  }

  static char getConversion(FormatFlagsConversionMismatchException e) {
    return e.getMessage().charAt("Conversion = ".length());
  }

  static String getConversion(UnknownFormatConversionException e) {
    return quoted(e);
  }

  static char getConversion(IllegalFormatConversionException e) {
    return e.getMessage().charAt(0);
  }

  static int getCodePoint(IllegalFormatCodePointException e) {
    return Integer.parseInt(e.getMessage().substring("Code point = 0x".length()), 16);
  }

  static int getPrecision(IllegalFormatPrecisionException e) {
    return Integer.parseInt(e.getMessage());
  }

  static int getWidth(IllegalFormatWidthException e) {
    return Integer.parseInt(e.getMessage());
  }

  static String getFormatSpecifier(MissingFormatArgumentException e) {
    return quoted(e);
  }

  static String getFormatSpecifier(MissingFormatWidthException e) {
    return e.getMessage();
  }
}
