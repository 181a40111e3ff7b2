<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Backups and recovery…</source>
        <translation>النسخ الاحتياطية والاسترجاع…</translation>
    </message>
</context>
<context>
    <name>Started</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Backups and recovery…</source>
        <translation>النسخ الاحتياطية والاسترجاع…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Backups and recovery</source>
        <translation>النسخ الاحتياطية والاسترجاع</translation>
    </message>
    <message>
        <source>The library is open in another window. Close that one first.</source>
        <translation>المكتبة مفتوحة في نافذة أخرى. أغلق تلك النافذة أولًا.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Read and starred marks</source>
        <translation>علامات القراءة والنجوم</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Decisions about events</source>
        <translation>القرارات في شأن الأحداث</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <translation>النسخ الاحتياطية والاسترجاع</translation>
    </message>
    <message>
        <source>The library's file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>المكتبة: {path}</translation>
    </message>
    <message>
        <source>A copy is made every day, and seven are kept. The file that a copy replaces is kept too.</source>
        <translation>تُصنع نسخة كل يوم وتُحفظ سبع نسخ. ويُحفظ أيضًا الملف الذي تحل النسخة محله.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>{day}  ·  {size} MB</source>
        <translation>{day}  ·  {size} م.ب</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>استرجاع هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>Read what can be read into a new library</source>
        <translation>قراءة ما يمكن قراءته إلى مكتبة جديدة</translation>
    </message>
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
<context>
    <name>AboutDialog</name>
    <message>
        <source>Your articles, notes and sessions stay in files on this device; nothing is reported to anybody.</source>
        <translation>تبقى مقالاتك وملاحظاتك وجلساتك في ملفات على هذا الجهاز، ولا يُبلَّغ أحد بشيء.</translation>
    </message>
    <message>
        <source>The network is used only for the feeds and links that you add, and only their servers are asked.</source>
        <translation>لا تُستعمل الشبكة إلا للخلاصات والروابط التي تضيفها، ولا يُسأل إلا خوادمها.</translation>
    </message>
    <message>
        <source>A page opens in the browser only when you say so, after you have seen where it leads.</source>
        <translation>لا تُفتح صفحة في المتصفح إلا بأمرك، وبعد أن ترى إلى أين تؤدي.</translation>
    </message>
    <message>
        <source>Qt's and PySide6's libraries lie in the program's folder as files of their own and may be replaced. The texts of all licences are in its folder “licences”.</source>
        <translation>مكتبات Qt وPySide6 ملفات مستقلة في مجلد البرنامج ويجوز استبدالها. ونصوص كل الرخص في مجلده «licences».</translation>
    </message>
    <message>
        <source>Licences of everything shipped</source>
        <translation>رخص كل ما يُوزَّع مع البرنامج</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>أتُفتح في المتصفح؟</translation>
    </message>
    <message>
        <source>This leads to the server {host}:</source>
        <translation>تؤدي إلى الخادم {host}:</translation>
    </message>
    <message>
        <source>The server will see that you visit it.</source>
        <translation>سيرى الخادم أنك تزوره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Open in the browser…</source>
        <translation>فتح في المتصفح…</translation>
    </message>
</context>
</TS>
