import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Where carets stand: tabs, wide characters, long lines, calls over several lines, words in comments. */
public class Carets {
	@Async
	static int pause(String... words) {
		EventLoop.sleepMs(1);
		return words.length;
	}

	public static void main(String[] args) {
		if (args.length > 3) {
			System.out.println("tab\there" + pause());
		}
		System.out.println("日本語 é 🎉" + pause("日本"));
		System.out.println(/* pause() is not meant, "pause()" neither */ "pause()" + pause("it is"));
		System.out.println("a long line, of which only the part around what is wrong can be shown, since a terminal is not as wide as all that: " + pause("this one", "and more") + " and what comes behind it is cut off as well");
		pause(
				"one argument",
				"another",
				"a third",
				"and the last");
		Runnable reference = Carets::pause;
		reference.run();
		int twice = pause() + pause();
		System.out.println(twice);
	}
}
