package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** How {@code java.io.ObjectOutputStream} maps to Python. */
@Mirror("java.io.ObjectOutputStream")
@PythonClass(name = "ObjectOutputStream")
abstract class ObjectOutputStreamMirror {
  @PythonExpression("ObjectOutputStream({0})")
  ObjectOutputStreamMirror(OutputStream value) {}

  @PythonExpression("{this}.default_fields()")
  native void defaultWriteObject();

  @PythonExpression("{this}.fields_to_put()")
  native ObjectOutputStream.PutField putFields();

  @PythonExpression("{this}.write_fields()")
  native void writeFields();

  @PythonExpression("{this}.write_unshared({0})")
  native void writeUnshared(Object value);

  @PythonExpression("{this}.reset()")
  native void reset();

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
