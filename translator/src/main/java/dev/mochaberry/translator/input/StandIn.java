package dev.mochaberry.translator.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The classes of {@code dev.mochaberry.standins} take the place of classes of the JDK: {@code
 * dev.mochaberry.standins.time.X} that of {@code java.time.X}, {@code
 * dev.mochaberry.standins.javax.crypto.X} that of {@code javax.crypto.X}. Their class files get
 * those names by a new constant pool (JVMS 4.4), in which alone names stand. What they call of
 * {@code jdk.internal.X}, which no compiler lets them see, is declared as {@code
 * dev.mochaberry.standins.internal.X}.
 */
final class StandIn {
  private static final String OWN = "dev/mochaberry/standins/";
  private static final String JDK = "java/";
  private static final String EXTENSIONS = "javax/";
  private static final String OWN_INTERNAL = OWN + "internal/";
  private static final String INTERNAL = "jdk/internal/";
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int METHOD_HANDLE = 15;

  private StandIn() {}

  /** The name of the class that would stand in for one of the JDK. */
  static String of(String internalName) {
    if (internalName.startsWith(EXTENSIONS)) {
      return OWN + internalName;
    }
    return internalName.startsWith(JDK) ? OWN + internalName.substring(JDK.length()) : internalName;
  }

  /** The class file with the names of the JDK. */
  static byte[] renamed(byte[] classFile) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(in.readLong());
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == UTF8) {
          out.writeUTF(withJdkNames(in.readUTF()));
        } else {
          out.write(in.readNBytes(size(tag)));
        }
        if (tag == LONG || tag == DOUBLE) {
          i++;
        }
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String withJdkNames(String names) {
    return names
        .replace(OWN_INTERNAL, INTERNAL)
        .replace(OWN + EXTENSIONS, EXTENSIONS)
        .replace(OWN, JDK);
  }

  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case METHOD_HANDLE -> 3;
      case LONG, DOUBLE -> 8;
      default -> 4;
    };
  }
}
