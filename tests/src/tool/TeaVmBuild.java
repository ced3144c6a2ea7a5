import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Makes JavaScript of a folder of class files with TeaVM: {@code TeaVmBuild CLASSES MAIN OUT}. */
public class TeaVmBuild {
  public static void main(String[] args) throws Exception {
    File classes = new File(args[0]);
    TeaVMTool tool = new TeaVMTool();
    tool.setClassLoader(
        new URLClassLoader(
            new URL[] {classes.toURI().toURL()}, TeaVmBuild.class.getClassLoader()));
    List<File> path = new ArrayList<>(List.of(classes));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry)); // TeaVM's own java.lang is there
    }
    tool.setClassPath(path);
    tool.setMainClass(args[1]);
    tool.setTargetDirectory(new File(args[2]));
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
    tool.generate();
    for (Problem problem : tool.getProblemProvider().getSevereProblems()) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      throw new IllegalStateException(text.getText());
    }
  }
}
