package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.io.DataOutput} maps to Python. */
@Mirror("java.io.DataOutput")
abstract class DataOutputMirror {
  @PythonMethod("write")
  native void write(int value);

  @PythonMethod("write_all")
  native void write(byte[] value);

  @PythonMethod("write_part")
  native void write(byte[] first, int second, int third);

  @PythonMethod("writeBoolean")
  native void writeBoolean(boolean value);

  @PythonMethod("writeByte")
  native void writeByte(int value);

  @PythonMethod("writeShort")
  native void writeShort(int value);

  @PythonMethod("writeChar")
  native void writeChar(int value);

  @PythonMethod("writeInt")
  native void writeInt(int value);

  @PythonMethod("writeLong")
  native void writeLong(long value);

  @PythonMethod("writeFloat")
  native void writeFloat(float value);

  @PythonMethod("writeDouble")
  native void writeDouble(double value);

  @PythonMethod("writeUTF")
  native void writeUTF(String value);

  @PythonMethod("writeChars")
  native void writeChars(String value);

  @PythonMethod("writeBytes")
  native void writeBytes(String value);
}
