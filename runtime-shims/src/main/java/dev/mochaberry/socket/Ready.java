package dev.mochaberry.socket;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** A socket that is ready, and for what. On the board it is the tuple that {@code poll} gives. */
@PythonClass(name = "tuple")
public final class Ready {
  private final Socket socket;
  private final int events;

  Ready(Socket socket, int events) {
    this.socket = socket;
    this.events = events;
  }

  /**
   * The socket.
   *
   * @return the very one that was registered
   */
  @PythonExpression("{this}[0]")
  public Socket socket() {
    return socket;
  }

  /**
   * Whether there is something to accept, to receive, or a failure to be told of.
   *
   * @return whether there is
   */
  // 1 is POLLIN; 8 and 16, POLLERR and POLLHUP, come unasked.
  @PythonExpression("({this}[1] & 25 != 0)")
  public boolean isReadable() {
    return (events & Poller.IN) != 0;
  }

  /**
   * Whether there is room to send, a connection was made, or has failed.
   *
   * @return whether it is so
   */
  @PythonExpression("({this}[1] & 28 != 0)")
  public boolean isWritable() {
    return (events & Poller.OUT) != 0;
  }
}
