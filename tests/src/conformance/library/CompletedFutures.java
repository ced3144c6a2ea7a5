import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
public class CompletedFutures {
    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> f = CompletableFuture.completedFuture(20);
        System.out.println(f.thenApply(x -> x + 1).thenCompose(x -> CompletableFuture.completedFuture(x * 2)).join());
        CompletableFuture<String> p = new CompletableFuture<>();
        CompletableFuture<Integer> len = p.thenApply(String::length);
        p.thenAccept(s -> System.out.println("got " + s));
        System.out.println(p.isDone() + " " + len.isDone() + " " + p.getNow("none"));
        System.out.println(p.complete("hello") + " " + p.complete("again") + " " + len.get());
        CompletableFuture<Integer> bad = f.thenApply(x -> x / 0);
        System.out.println(bad.isCompletedExceptionally() + " " + bad.exceptionally(e -> { System.out.println(e); return -1; }).join());
        try { bad.join(); } catch (CompletionException e) { System.out.println(e.getMessage() + " " + e.getCause()); }
        try { bad.get(); } catch (ExecutionException e) { System.out.println(e.getMessage()); }
        System.out.println(bad.handle((v, e) -> e == null ? "ok" : "failed").join());
        System.out.println(f.thenCombine(len, Integer::sum).join());
        System.out.println(CompletableFuture.allOf(f, len).thenApply(v -> "all").join() + " " + CompletableFuture.anyOf(f, new CompletableFuture<>()).join());
        CompletableFuture<String> c = new CompletableFuture<>(); c.completeExceptionally(new IllegalStateException("no"));
        c.whenComplete((v, e) -> System.out.println(v + " " + e));
        System.out.println(c.isCancelled() + " " + new CompletableFuture<String>().cancel(true));
        Executor direct = Runnable::run; direct.execute(() -> System.out.println("ran"));
        System.out.println(CompletableFuture.supplyAsync(() -> "direct", direct).join());
        FutureTask<Integer> t = new FutureTask<>(() -> 7); t.run(); System.out.println(t.get() + " " + t.isDone());
        CompletableFuture<Void> r = f.thenRun(() -> System.out.println("run")); System.out.println(r.join());
        System.out.println(CompletableFuture.failedFuture(new RuntimeException("x")).isCompletedExceptionally());
    }
}
