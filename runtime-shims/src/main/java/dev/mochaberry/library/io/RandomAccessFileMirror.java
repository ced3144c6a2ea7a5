package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;

/** How {@code java.io.RandomAccessFile} maps to Python. */
@Mirror("java.io.RandomAccessFile")
@PythonClass(name = "RandomAccessFile")
abstract class RandomAccessFileMirror {
  @PythonExpression("RandomAccessFile({0}, {1})")
  RandomAccessFileMirror(String name, String mode) {}

  @PythonExpression("RandomAccessFile({0}, {1})")
  RandomAccessFileMirror(File file, String mode) {}

  @PythonExpression("{this}.write({0})")
  native void write(int value);

  @PythonExpression("{this}.write_all({0})")
  native void write(byte[] value);

  @PythonExpression("{this}.write_part({0}, {1}, {2})")
  native void write(byte[] first, int second, int third);

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

  @PythonExpression("{this}.read()")
  native int read();

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

  @PythonExpression("{this}.read_into({0})")
  native int read(byte[] value);

  @PythonExpression("{this}.read_part({0}, {1}, {2})")
  native int read(byte[] first, int second, int third);

  @PythonExpression("{this}.read_fully({0}, 0, len({0}))")
  native void readFully(byte[] value);

  @PythonExpression("{this}.read_fully({0}, {1}, {2})")
  native void readFully(byte[] first, int second, int third);

  @PythonExpression("{this}.skip({0})")
  native int skipBytes(int value);

  @PythonExpression("{this}.read_line()")
  @MayReturnNull
  native String readLine();

  @PythonExpression("{this}.tell()")
  native long getFilePointer();

  @PythonExpression("{this}.seek({0})")
  native void seek(long value);

  @PythonExpression("{this}.length()")
  native long length();

  @PythonExpression("{this}.set_length({0})")
  native void setLength(long value);

  @PythonExpression("{this}.close()")
  native void close();
}
