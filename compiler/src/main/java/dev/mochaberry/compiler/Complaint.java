package dev.mochaberry.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic.Kind;

/** An error about how the compiler was called, said once, at the first file. */
final class Complaint implements TaskListener {
  private final JavacTask task;
  private final String words;
  private boolean said;

  Complaint(JavacTask task, String words) {
    this.task = task;
    this.words = words;
  }

  @Override
  public void finished(TaskEvent event) {
    if (!said && event.getKind() == TaskEvent.Kind.PARSE) {
      said = true;
      var unit = event.getCompilationUnit();
      Trees.instance(task).printMessage(Kind.ERROR, words, unit, unit);
    }
  }
}
