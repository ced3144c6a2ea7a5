// The library's class is part of the program, with the comments of the jar of sources beside it.
String program = new File(basedir, 'target/mochaberry/thermometer.py').text
assert program.contains('# neither spike nor drop')
assert program.contains('Of an odd number of readings.')
return true
