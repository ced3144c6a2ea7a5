package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.io.DataInput} maps to Python: streams, and what a program makes itself. */
@Mirror("java.io.DataInput")
abstract class DataInputMirror {
  @PythonExpression("read_data({this}, \"readInt\", \">i\")")
  @PythonOverride("readInt")
  native int readInt();

  @PythonExpression("read_data({this}, \"readLong\", \">q\")")
  @PythonOverride("readLong")
  native long readLong();

  @PythonExpression("read_data({this}, \"readShort\", \">h\")")
  @PythonOverride("readShort")
  native short readShort();

  @PythonExpression("read_data({this}, \"readUnsignedShort\", \">H\")")
  @PythonOverride("readUnsignedShort")
  native int readUnsignedShort();

  @PythonExpression("read_data({this}, \"readByte\", \">b\")")
  @PythonOverride("readByte")
  native byte readByte();

  @PythonExpression("read_data({this}, \"readUnsignedByte\", \">B\")")
  @PythonOverride("readUnsignedByte")
  native int readUnsignedByte();

  @PythonExpression("read_data({this}, \"readChar\", \">H\")")
  @PythonOverride("readChar")
  native char readChar();

  @PythonExpression("read_data({this}, \"readFloat\", \">f\")")
  @PythonOverride("readFloat")
  native float readFloat();

  @PythonExpression("read_data({this}, \"readDouble\", \">d\")")
  @PythonOverride("readDouble")
  native double readDouble();

  @PythonExpression("read_data({this}, \"readBoolean\", \">B\") != 0")
  @PythonOverride("readBoolean")
  native boolean readBoolean();

  @PythonExpression("read_data_utf({this})")
  @PythonOverride("readUTF")
  native String readUTF();

  @PythonExpression("read_data_fully({this}, {0})")
  @PythonOverride("readFully")
  native void readFully(byte[] value);

  @PythonExpression("read_data_part({this}, {0}, {1}, {2})")
  @PythonOverride("readPart")
  native void readFully(byte[] first, int second, int third);

  @PythonExpression("skip_data({this}, {0})")
  @PythonOverride("skipBytes")
  native int skipBytes(int value);
}
