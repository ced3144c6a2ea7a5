package dev.mochaberry.compiler;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * {@code javac -Xplugin:Mochaberry}: what the translator has to say about a program is said by the
 * compiler. See {@link PluginArguments} for what may follow the name.
 */
public final class MochaberryPlugin implements Plugin {

  /** For javac. */
  public MochaberryPlugin() {
    // Public, without arguments: the service loader's contract.
  }

  @Override
  public String getName() {
    return "Mochaberry";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    try {
      task.addTaskListener(new CompilationListener(task, PluginArguments.parse(arguments)));
    } catch (IllegalArgumentException e) {
      task.addTaskListener(new Complaint(task, e.getMessage()));
    }
  }
}
