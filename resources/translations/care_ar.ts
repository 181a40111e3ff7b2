<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The new library: {path}</source>
        <translation>المكتبة الجديدة: {path}</translation>
    </message>
    <message>
        <source>{name}: {rows} read, {lost}</source>
        <translation>{name}: قُرئ {rows}، {lost}</translation>
    </message>
    <message>
        <source>Events are being made anew from the articles; your decisions hold.</source>
        <translation>تُجمَع الأحداث من المقالات من جديد، وقراراتك باقية.</translation>
    </message>
    <message>
        <source>The damaged file stays as it was.</source>
        <translation>يبقى الملف التالف كما هو.</translation>
    </message>
    <message>
        <source>an unknown number lost</source>
        <translation>وفُقد عدد غير معروف</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>ولم يُفقد شيء</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>وفُقد {n}</translation>
    </message>
</context>
</TS>
