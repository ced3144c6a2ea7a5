// A user at work: sees the program run, makes a mistake, makes it better, presses Ctrl-C.
File log = new File(basedir, 'build.log')
File source = new File(basedir, 'src/main/java/com/example/Counter.java')
String program = source.text

def sees = { String words ->
  long end = System.nanoTime() + 100_000_000_000L
  while (!log.text.contains(words) && System.nanoTime() < end) {
    sleep(100)
  }
}
Thread.startDaemon('user of dev') {
  sees('counts to 41')
  source.text = program.replace('40 + 1', '40 +')
  sees('MB0101')
  source.text = program.replace('40 + 1', '40 + 2')
  sees('counts to 42')
  String here = 'maven.multiModuleProjectDirectory=' + basedir
  ProcessHandle.current().descendants().filter { process ->
    process.info().arguments().map { words -> words.any { it.endsWith(here) } }.orElse(false)
  }.forEach { it.destroy() }
}
return true
