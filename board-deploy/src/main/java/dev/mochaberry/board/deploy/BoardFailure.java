package dev.mochaberry.board.deploy;

/** Something that went wrong with a board; the message is for its user, and says what to do. */
public final class BoardFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    /** The tool that talks to boards is missing, or too old. */
    NO_TOOL,
    /** There is no such port. */
    NO_PORT,
    /** The port may not be opened by this user. */
    NO_PERMISSION,
    /** Another program has the port open, or another deployment is under way. */
    BUSY,
    /** The board does not answer as MicroPython does. */
    NO_ANSWER,
    /** The board runs another Python than MicroPython. */
    NOT_MICROPYTHON,
    /** The board's firmware has not what the program uses. */
    FIRMWARE_LACKS,
    /** The program on the board could not be stopped. */
    UNSTOPPABLE,
    /** The link broke, or the board went silent. */
    LINK_LOST,
    /** The board's file system is full, or would be. */
    NO_SPACE,
    /** The board's heap is full though no program runs. */
    HEAP_FULL,
    /** The board's file system is damaged, or cannot be written. */
    FILE_SYSTEM,
    /** Somebody else changed the board's files meanwhile. */
    CHANGED,
    /** The board starts a program that is not ours. */
    FOREIGN_MAIN,
    /** A file on the board is not what was sent. */
    DAMAGED,
    /** There is no earlier version to go back to. */
    NO_PREVIOUS,
    /** Something that has no name here; the message is the tool's own. */
    OTHER
  }

  private final Kind kind;

  BoardFailure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
