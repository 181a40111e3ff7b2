<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation><numerusform>%n sentence</numerusform><numerusform>%n sentences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation><numerusform>%n occurrence</numerusform><numerusform>%n occurrences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aligned pair(s)</source>
        <translation><numerusform>%n aligned pair</numerusform><numerusform>%n aligned pairs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) with spaced-out letters, rejoined</source>
        <translation><numerusform>%n word with spaced-out letters, rejoined</numerusform><numerusform>%n words with spaced-out letters, rejoined</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without counterpart, folded</source>
        <translation><numerusform>%n sentence without counterpart, folded</numerusform><numerusform>%n sentences without counterpart, folded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n strong</source>
        <translation><numerusform>%n strong</numerusform><numerusform>%n strong</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation><numerusform>%n partial</numerusform><numerusform>%n partial</numerusform></translation>
    </message>
</context>
</TS>
