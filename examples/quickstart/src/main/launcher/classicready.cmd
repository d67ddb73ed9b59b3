@echo off
rem Starts classicready.jar with the class-data archive beside it. An archive of another Java is passed over.
rem The client compiler is the quicker one for runs of seconds, and a small young generation keeps the process small.
rem CLASSICREADY_OPTS adds options of Java, for example -Xmx4g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "-XX:SharedArchiveFile=%~dp0classicready.jsa" -Xshare:auto -Xlog:disable -XX:+UseParallelGC -Xmn128m -XX:TieredStopAtLevel=1 -XX:InitialRAMPercentage=4 -XX:MaxRAMPercentage=70 %CLASSICREADY_OPTS% -jar "%~dp0classicready.jar" %*
exit /b %ERRORLEVEL%
