@echo off
rem Starts daybook.jar, which lies beside this file, with the Java of this machine: JAVA_HOME, else the first on PATH.
rem
rem No delayed expansion: an exclamation mark in an argument stays one.
setlocal DisableDelayedExpansion EnableExtensions

rem The whole command line, for the program: Java's own launcher loses characters that the old code page has not.
set DAYBOOK_COMMAND_LINE=%*

rem What is there for other Java programs.
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "CLASSPATH="

set "DAYBOOK_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "DAYBOOK_JAVA=%JAVA_HOME%\bin\java.exe"
rem From PATH alone: a java.exe in the folder that somebody works in is not looked for.
if not defined DAYBOOK_JAVA for %%i in (java.exe) do set "DAYBOOK_JAVA=%%~$PATH:i"
if not defined DAYBOOK_JAVA (
    echo daybook: needs Java 17 or newer, and neither JAVA_HOME nor PATH leads to one. Nothing was done. 1>&2
    exit /b 1
)

rem How old it is, rather than a stack trace. Every JDK has this file.
set "DAYBOOK_VERSION="
for %%i in ("%DAYBOOK_JAVA%") do if exist "%%~dpi..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%%~dpi..\release") do if "%%a"=="JAVA_VERSION" set "DAYBOOK_VERSION=%%~b"
set "DAYBOOK_MAJOR=17"
if defined DAYBOOK_VERSION for /f "delims=.-+_ " %%a in ("%DAYBOOK_VERSION%") do set "DAYBOOK_MAJOR=%%a"
if %DAYBOOK_MAJOR% LSS 17 (
    echo daybook: needs Java 17 or newer, and this one is Java %DAYBOOK_VERSION%. Set JAVA_HOME to a newer one. Nothing was done. 1>&2
    exit /b 1
)

rem SQLite lies ready for this system, so that no start has to unpack it into the temporary folder.
set "DAYBOOK_NATIVE=%~dp0native\Windows\x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "DAYBOOK_NATIVE=%~dp0native\Windows\aarch64"

"%DAYBOOK_JAVA%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+UseSerialGC -XX:-UsePerfData -XX:ErrorFile=NUL -XX:-CreateCoredumpOnCrash --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dorg.sqlite.lib.path=%DAYBOOK_NATIVE%" -Dorg.sqlite.lib.name=sqlitejdbc.dll "-Dorg.sqlite.tmpdir=%DAYBOOK_NATIVE%" -jar "%~dp0daybook.jar" %*
exit /b %ERRORLEVEL%
