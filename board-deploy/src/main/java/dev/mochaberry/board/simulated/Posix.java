package dev.mochaberry.board.simulated;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/** The few calls of the system that Java has no classes for (POSIX.1-2017). */
interface Posix extends Library {
  Posix SYSTEM = Native.load("c", Posix.class);

  int O_RDWR = 2;
  int O_NOCTTY = Platform.isMac() ? 0x20000 : 0x100;
  short POLLIN = 1;
  short POLLOUT = 4;
  int TCSANOW = 0;
  int SIGINT = 2;

  /** More bytes than a {@code struct termios} has anywhere. */
  int TERMIOS_BYTES = 256;

  int posix_openpt(int flags);

  int grantpt(int descriptor);

  int unlockpt(int descriptor);

  String ptsname(int descriptor);

  int open(String path, int flags);

  int close(int descriptor);

  long read(int descriptor, byte[] bytes, long count);

  long write(int descriptor, byte[] bytes, long count);

  int poll(PollDescriptor descriptor, long count, int milliseconds);

  int tcgetattr(int descriptor, Memory attributes);

  void cfmakeraw(Memory attributes);

  int tcsetattr(int descriptor, int when, Memory attributes);

  int kill(int process, int signal);

  /** {@code struct pollfd}. */
  @FieldOrder({"fd", "events", "revents"})
  final class PollDescriptor extends Structure {
    public int fd;
    public short events;
    public short revents;
  }
}
