@echo off
rem Runs the toolkit: finds Java, packages the program when its sources changed, and starts it.
setlocal EnableExtensions DisableDelayedExpansion
set "TOOLKIT_HOME=%~dp0"
if "%TOOLKIT_HOME:~-1%"=="\" set "TOOLKIT_HOME=%TOOLKIT_HOME:~0,-1%"
set "TOOLKIT_JAR=%TOOLKIT_HOME%\generator\target\toolkit.jar"
set "TOOLKIT_STAMP=%TOOLKIT_HOME%\generator\target\toolkit.stamp"

set "TOOLKIT_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "TOOLKIT_JAVA=%JAVA_HOME%\bin\java.exe"
set "TOOLKIT_MAJOR="
for /f "tokens=3" %%v in ('""%TOOLKIT_JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do set "TOOLKIT_MAJOR=%%m"
)
if not defined TOOLKIT_MAJOR (
  echo toolkit: Java is missing: install a JDK, version 17 or later, and set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
if %TOOLKIT_MAJOR% LSS 17 (
  echo toolkit: Java %TOOLKIT_MAJOR% is too old: version 17 or later is needed. 1>&2
  exit /b 2
)

rem Names and content of the sources, and the jar made of them; copying and checking out change times.
call :stamp
set "TOOLKIT_HAVE="
if exist "%TOOLKIT_STAMP%" set /p TOOLKIT_HAVE=<"%TOOLKIT_STAMP%"
if not exist "%TOOLKIT_JAR%" goto package
if "%TOOLKIT_HAVE%"=="%TOOLKIT_WANTED%" goto start

:package
where mvn >nul 2>nul
if errorlevel 1 (
  echo toolkit: Maven is missing: install it and add its bin folder to PATH. 1>&2
  exit /b 2
)
echo Preparing the toolkit (once; the first time it fetches its parts^) ... 1>&2
pushd "%TOOLKIT_HOME%"
call mvn -q -B -Dquick -Dmaven.test.skip=true -pl generator package 1>&2
set "TOOLKIT_RESULT=%ERRORLEVEL%"
popd
if not "%TOOLKIT_RESULT%"=="0" (
  echo toolkit: the program could not be packaged; the lines above say why. 1>&2
  exit /b 2
)
call :stamp
>"%TOOLKIT_STAMP%" echo %TOOLKIT_WANTED%

:start
set "TOOLKIT_NEWER="
if %TOOLKIT_MAJOR% GEQ 24 set "TOOLKIT_NEWER=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
"%TOOLKIT_JAVA%" %TOOLKIT_NEWER% -Xss16m -Xshare:auto -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "-Dtoolkit.home=%TOOLKIT_HOME%" -jar "%TOOLKIT_JAR%" %*
exit /b %ERRORLEVEL%

:stamp
set "TOOLKIT_WANTED="
for /f %%h in ('powershell -NoProfile -Command "$h = $env:TOOLKIT_HOME; $f = @((Join-Path $h 'pom.xml'), (Join-Path $h 'generator\pom.xml')) + @(Get-ChildItem -Recurse -File (Join-Path $h 'generator\src\main') | Sort-Object FullName | ForEach-Object FullName); if (Test-Path -LiteralPath $env:TOOLKIT_JAR) { $f += $env:TOOLKIT_JAR }; $s = ($f | ForEach-Object { $_.Substring($h.Length) + (Get-FileHash -Algorithm SHA256 -LiteralPath $_).Hash }) -join ''; $b = [Text.Encoding]::ASCII.GetBytes($s); -join ([Security.Cryptography.SHA256]::Create().ComputeHash($b) | ForEach-Object { $_.ToString('x2') })"') do set "TOOLKIT_WANTED=%%h"
exit /b 0
