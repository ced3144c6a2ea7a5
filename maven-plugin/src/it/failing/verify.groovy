// Both the line that IDEs and CI servers link to the source, and what the build says at its end.
List<String> log = new File(basedir, 'build.log').readLines()
String source = new File(basedir, 'src/main/java/com/example/Blink.java').path
String line = source + ':[15,5] MB0401: Blink.pause() is @Async, and Blink.blink() that calls it is not'

int at = log.indexOf('[ERROR] ' + line)
assert at >= 0
assert log[at + 1].trim() == '15 |     pause();'
assert log[at + 2].trim() == '|     ^^^^^^^'
assert log[at + 3..at + 6].any { it.contains('help: mark the caller @Async') }
assert log.any { it.contains('The Java cannot be translated: 1 error') }
assert log.count { it.contains(line) } == 4
// What Eclipse would show as a mark, its stand-in logs.
assert log.count { it == '[ERROR] ' + source + ' [15:5]: ' + line.substring(line.indexOf('MB0401')) } == 1
assert log.every { !it.contains('Exception') || it.contains('MojoFailureException') }
assert !new File(basedir, 'target/mochaberry').exists()
return true
