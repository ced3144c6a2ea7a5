package dev.mochaberry.standins.util.zip;

import dev.mochaberry.annotations.Supplements;
import java.nio.ByteBuffer;
import java.util.zip.Checksum;

/** Checksums of what is left in buffers. */
@Supplements({
  "java.util.zip.Adler32",
  "java.util.zip.CRC32",
  "java.util.zip.CRC32C",
  "java.util.zip.Checksum"
})
final class BufferChecksums {
  private BufferChecksums() {}

  static void update(Checksum sum, ByteBuffer buffer) {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    sum.update(rest, 0, rest.length);
  }
}
