package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** How {@code java.io.ObjectInputStream} maps to Python. */
@Mirror("java.io.ObjectInputStream")
@PythonClass(name = "ObjectInputStream")
abstract class ObjectInputStreamMirror {
  @PythonExpression("ObjectInputStream({0})")
  ObjectInputStreamMirror(InputStream value) {}

  @PythonExpression("{this}.fields_got()")
  native ObjectInputStream.GetField readFields();

  @PythonExpression("{this}.default_fields()")
  native void defaultReadObject();

  @PythonExpression("{this}.read_object()")
  @MayReturnNull
  native Object readUnshared();

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

  @PythonExpression("{this}.read_object()")
  @MayReturnNull
  native Object readObject();
}
