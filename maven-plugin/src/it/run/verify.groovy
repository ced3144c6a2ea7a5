String log = new File(basedir, 'build.log').text

assert log.contains('== JVM ')
assert log.contains('== MicroPython, 32-bit ==')
assert log.count('\nGood morning, Ada!\n') == 2
assert log.count('\nGood morning, Grace Hopper!\n') == 2
assert log.count('Exception in thread "main" java.lang.AssertionError: nobody to greet') == 1
assert log.contains('com.example.Greeting failed where it ran')
return true
