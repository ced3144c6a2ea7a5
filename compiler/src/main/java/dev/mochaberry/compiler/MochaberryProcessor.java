package dev.mochaberry.compiler;

import dev.mochaberry.translator.CheckRequest;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.library.LibraryPath;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/** Checks what declarations show, in any compiler that runs annotation processors. */
@SupportedAnnotationTypes("*") // an override without @Async is at fault, too
public final class MochaberryProcessor extends AbstractProcessor {
  private static final String OURS = "dev.mochaberry.annotations.";

  private final Translator translator = new Translator();
  private Headers headers;

  /** For the compiler. */
  public MochaberryProcessor() {
    // Public, without arguments: the service loader's contract.
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    headers = new Headers(environment.getElementUtils(), environment.getTypeUtils());
    CompilerServices.offer(environment.getElementUtils(), environment.getFiler());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (CompilerServices.hasPlugin(processingEnv.getElementUtils())) {
      return false; // errors here would keep the compiler from coming to the code
    }
    Map<String, TypeElement> types = new LinkedHashMap<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      add(type, types);
    }
    if (!types.isEmpty() && mayConcern(annotations)) {
      check(types);
    }
    return false;
  }

  private void add(TypeElement type, Map<String, TypeElement> types) {
    types.put(headers.internalName(type), type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> add(nested, types));
  }

  /** A compilation that knows nothing of the annotations has nothing to check. */
  private boolean mayConcern(Set<? extends TypeElement> annotations) {
    Element async = processingEnv.getElementUtils().getTypeElement(OURS + "Async");
    return async != null
        || annotations.stream().anyMatch(a -> a.getQualifiedName().toString().startsWith(OURS));
  }

  private void check(Map<String, TypeElement> types) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    types.forEach((name, type) -> files.put(name, headers.header(type)));
    CheckRequest request =
        new CheckRequest(
            files,
            List.of(),
            headers,
            LibraryPath.of(getClass().getClassLoader()),
            name -> true,
            Options.defaults());
    try {
      translator.checkDeclarations(request, new Declarations(types, processingEnv.getMessager()));
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(Kind.ERROR, "[Mochaberry] cannot read its library: " + e.getMessage());
    }
  }
}
