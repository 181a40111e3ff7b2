; Inno Setup 6: wraps dist\riwaya into an installer for one user or all, with the file association of sessions.
;   iscc /DVersion=0.1.0 packaging\windows\riwaya.iss
; Signing: iscc /DVersion=0.1.0 /DSigned "/Sriwaya=signtool sign /fd SHA256 /tr $qhttp://TIME-SERVER$q /td SHA256 $f" ...

[Setup]
AppId={{7C0E5B0B-2E9B-4C57-9C57-9A6D6B1F5A41}
AppName=Riwaya
AppVersion={#Version}
AppPublisher=Riwaya developers
DefaultDirName={autopf}\Riwaya
DefaultGroupName=Riwaya
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=riwaya-{#Version}-setup
SetupIconFile=..\..\dist\icons\riwaya.ico
UninstallDisplayIcon={app}\riwaya.exe
Compression=lzma2
#ifdef Signed
SignTool=riwaya
SignedUninstaller=yes
#endif

[Languages]
; Inno Setup turns its windows from right to left by itself for Arabic.
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
ar.AppTitle=رواية
en.AppTitle=Riwaya
ar.SessionFile=جلسة رواية
en.SessionFile=Riwaya session

[Files]
Source: "..\..\dist\riwaya\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; What an earlier version brought and this one does not have any more.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\{cm:AppTitle}"; Filename: "{app}\riwaya.exe"; AppUserModelID: "org.riwaya.Riwaya"

[Registry]
Root: HKA; Subkey: "Software\Classes\.riwaya\OpenWithProgids"; ValueType: string; ValueName: "Riwaya.Session"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Riwaya.Session"; ValueType: string; ValueData: "{cm:SessionFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Riwaya.Session\DefaultIcon"; ValueType: string; ValueData: "{app}\riwaya.exe,0"
Root: HKA; Subkey: "Software\Classes\Riwaya.Session\shell\open\command"; ValueType: string; ValueData: """{app}\riwaya.exe"" ""%1"""

[Run]
Filename: "{app}\riwaya.exe"; Description: "{cm:LaunchProgram,{cm:AppTitle}}"; Flags: nowait postinstall skipifsilent
