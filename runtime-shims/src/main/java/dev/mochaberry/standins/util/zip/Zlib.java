package dev.mochaberry.standins.util.zip;

import java.util.zip.DataFormatException;

/** Compressing and its reverse: declared. */
final class Zlib {
  private Zlib() {}

  /** All of the data, compressed as zlib does. */
  static native byte[] deflated(byte[] data, int level, boolean bare);

  /**
   * What was compressed, a byte array, and how many bytes of the data it took, an Integer; null
   * where the data ends too early.
   */
  static native Object[] inflated(byte[] data, boolean bare) throws DataFormatException;
}
