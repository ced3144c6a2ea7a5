package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;

/** How {@code java.io.DataInputStream} maps to Python. */
@Mirror("java.io.DataInputStream")
@PythonClass(name = "InputStream", base = "PassedInput")
abstract class DataInputStreamMirror {
  @PythonExpression("{0}")
  DataInputStreamMirror(InputStream value) {}

  @PythonExpression("read_packed({this}, \">i\")")
  native int readInt();

  @PythonExpression("read_packed({this}, \">q\")")
  native long readLong();

  @PythonExpression("read_packed({this}, \">h\")")
  native short readShort();

  @PythonExpression("read_packed({this}, \">H\")")
  native int readUnsignedShort();

  @PythonExpression("read_packed({this}, \">b\")")
  native byte readByte();

  @PythonExpression("read_packed({this}, \">B\")")
  native int readUnsignedByte();

  @PythonExpression("read_packed({this}, \">H\")")
  native char readChar();

  @PythonExpression("read_packed({this}, \">f\")")
  native float readFloat();

  @PythonExpression("read_packed({this}, \">d\")")
  native double readDouble();

  @PythonExpression("read_packed({this}, \">B\") != 0")
  native boolean readBoolean();

  @PythonExpression("read_utf({this})")
  native String readUTF();

  @PythonExpression("read_fully({this}, {0})")
  native void readFully(byte[] value);

  @PythonExpression("read_fully({this}, {0}, {1}, {2})")
  native void readFully(byte[] first, int second, int third);

  @PythonExpression("{this}.skip({0})")
  native int skipBytes(int value);
}
