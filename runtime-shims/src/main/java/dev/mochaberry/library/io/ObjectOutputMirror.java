package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.ObjectOutput} maps to Python. */
@Mirror("java.io.ObjectOutput")
@PythonClass(name = "ObjectOutputStream")
abstract class ObjectOutputMirror {
  @PythonExpression("{this}.write({0})")
  native void write(int value);

  @PythonExpression("{this}.write_all({0})")
  native void write(byte[] value);

  @PythonExpression("{this}.write_part({0}, {1}, {2})")
  native void write(byte[] first, int second, int third);

  @PythonExpression("{this}.flush()")
  native void flush();

  @PythonExpression("{this}.close()")
  native void close();

  @PythonExpression("{this}.write({0} & 255)")
  native void writeByte(int value);

  @PythonExpression("{this}.write({0})")
  native void writeBoolean(boolean value);

  @PythonExpression("{this}.write_packed(\">H\", {0} & 65535)")
  native void writeShort(int value);

  @PythonExpression("{this}.write_packed(\">H\", {0} & 65535)")
  native void writeChar(int value);

  @PythonExpression("{this}.write_packed(\">i\", {0})")
  native void writeInt(int value);

  @PythonExpression("{this}.write_packed(\">q\", {0})")
  native void writeLong(long value);

  @PythonExpression("{this}.write_packed(\">f\", {0})")
  native void writeFloat(float value);

  @PythonExpression("{this}.write_packed(\">d\", {0})")
  native void writeDouble(double value);

  @PythonExpression("{this}.write_utf({0})")
  native void writeUTF(String value);

  @PythonExpression("{this}.write_chars({0})")
  native void writeChars(String value);

  @PythonExpression("{this}.write_low({0})")
  native void writeBytes(String value);

  @PythonExpression("{this}.write_object({0})")
  native void writeObject(Object value);
}
