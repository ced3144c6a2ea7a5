import dev.mochaberry.cli.Main

StringWriter out = new StringWriter()
StringWriter err = new StringWriter()
String project = new File(basedir, 'by-command/night-light')
int exitCode = new Main(new PrintWriter(out), new PrintWriter(err)).run('new', project)
println(out)
println(err)
return exitCode == 0
