<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in the text</source>
        <translation><numerusform>%n note without a place in the text</numerusform><numerusform>%n notes without a place in the text</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) or version(s) differ</source>
        <translation><numerusform>%n figure or version differs</numerusform><numerusform>%n figures or versions differ</numerusform></translation>
    </message>
</context>
</TS>
