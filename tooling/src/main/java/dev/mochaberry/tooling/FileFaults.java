package dev.mochaberry.tooling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong with a file: the messages of Java's exceptions are often but its name. */
public final class FileFaults {
  private FileFaults() {}

  /** The reason, with the file where the reason is about one. */
  public static String reason(Exception failure) {
    if (failure instanceof UncheckedIOException e) {
      return reason(e.getCause());
    } else if (failure instanceof FileAlreadyExistsException exists) {
      String why = exists.getReason() == null ? "is not a folder" : exists.getReason();
      return exists.getFile() + " " + why;
    } else if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " cannot be created";
    } else if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  /** What happened and to which file, as a message of its own. */
  public static String told(IOException failure) {
    boolean ofFile = failure instanceof FileSystemException f && f.getFile() != null;
    String reason = reason(failure);
    if (!ofFile || reason.contains(((FileSystemException) failure).getFile())) {
      return reason;
    }
    return ((FileSystemException) failure).getFile() + ": " + reason;
  }
}
