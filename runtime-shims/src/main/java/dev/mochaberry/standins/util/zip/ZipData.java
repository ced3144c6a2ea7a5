package dev.mochaberry.standins.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;

/** The content of entries, whether read from a stream or a file. */
final class ZipData {
  private ZipData() {}

  /** As {@link Zlib#inflated}, bare, with the faults of zip files. */
  static Object[] inflated(byte[] data) throws IOException {
    Object[] found;
    try {
      found = Zlib.inflated(data, true);
    } catch (DataFormatException x) {
      throw new ZipException(x.getMessage());
    }
    if (found == null) {
      throw new EOFException("Unexpected end of ZLIB input stream");
    }
    return found;
  }
}
