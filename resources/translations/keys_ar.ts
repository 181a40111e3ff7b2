<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>PageKeys</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>القراءة والمقارنة</translation>
    </message>
    <message>
        <source>Comparing and sessions</source>
        <translation>المقارنة والجلسات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>{keys} is already the key of “{command}”.</source>
        <translation>الاختصار {keys} لأمر «{command}» من قبل.</translation>
    </message>
    <message>
        <source>{keys} alone is for typing and for lists: add Ctrl or Alt.</source>
        <translation>المفتاح {keys} وحده للكتابة والتنقل في القوائم: أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} is a key of fields and lists.</source>
        <translation>الاختصار {keys} للحقول والقوائم.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Next article of the event</source>
        <translation>المقال التالي من الحدث</translation>
    </message>
    <message>
        <source>Previous article of the event</source>
        <translation>المقال السابق من الحدث</translation>
    </message>
    <message>
        <source>Lists and reading</source>
        <translation>القوائم والقراءة</translation>
    </message>
    <message>
        <source>Give or take a star</source>
        <translation>التمييز بنجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>التعليم مقروءًا أو غير مقروء</translation>
    </message>
</context>
</TS>
