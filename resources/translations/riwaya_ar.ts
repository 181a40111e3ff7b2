<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Riwaya</source>
        <translation>عن رِواية</translation>
    </message>
    <message>
        <source>Riwaya {version}</source>
        <translation>رِواية {version}</translation>
    </message>
    <message>
        <source>Sets several accounts of one event side by side. It shows evidence, never a verdict.</source>
        <translation>تضع روايات الحدث الواحد جنبًا إلى جنب. تعرض الشواهد ولا تصدر حكمًا.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {qt} and PySide6 (LGPL), SQLAlchemy (MIT), bleach (Apache 2.0).</source>
        <translation>رخصة MIT. صُنعت بـ Qt {qt} وPySide6 (رخصة LGPL) وSQLAlchemy (رخصة MIT) وbleach (رخصة Apache 2.0).</translation>
    </message>
    <message>
        <source>Fonts: Noto Naskh Arabic, Noto Sans Arabic and Amiri, under the SIL Open Font License.</source>
        <translation>الخطوط: نوتو نسخ ونوتو سانس والأميري، برخصة الخطوط المفتوحة SIL.</translation>
    </message>
    <message>
        <source>Qt&apos;s and PySide6&apos;s libraries lie in the program&apos;s folder as files of their own and may be replaced. The texts of all licences are in its folder “licences”.</source>
        <translation>مكتبات Qt وPySide6 في مجلد البرنامج ملفات مستقلة ويمكن استبدالها. ونصوص الرخص كلها في مجلد الرخص داخله.</translation>
    </message>
    <message>
        <source>Licences of everything shipped</source>
        <translation>رخص كل ما في البرنامج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your articles, notes and sessions stay in files on this device; nothing is reported to anybody.</source>
        <translation>مقالاتك وملاحظاتك وجلساتك ملفات على هذا الجهاز؛ ولا يُبلَّغ أحد بشيء.</translation>
    </message>
    <message>
        <source>The network is used only for the feeds and links that you add, and only their servers are asked.</source>
        <translation>لا تُستعمل الشبكة إلا للخلاصات والروابط التي تضيفها، ولا يُسأل غير خوادمها.</translation>
    </message>
    <message>
        <source>A page opens in the browser only when you say so, after you have seen where it leads.</source>
        <translation>لا تُفتح صفحة في المتصفح إلا بأمرك، بعد أن ترى إلى أين تقود.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Add the sample articles</source>
        <translation>إضافة مقالات التجربة</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Backups and recovery…</source>
        <translation>النسخ الاحتياطية والاستعادة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
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
        <source>Lexicon of contested names</source>
        <translation>معجم التسميات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>إضافة خلاصة…</translation>
    </message>
    <message>
        <source>Add articles by their links…</source>
        <translation>إضافة مقالات بروابطها…</translation>
    </message>
    <message>
        <source>Update all feeds</source>
        <translation>تحديث كل الخلاصات</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>About Riwaya</source>
        <translation>عن رِواية</translation>
    </message>
</context>
<context>
    <name>AddName</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>In its dictionary form; clitics and cases are found by rule</source>
        <translation>كما يرد في القاموس؛ وتُعرف السوابق وحالات الإعراب آليًا</translation>
    </message>
    <message>
        <source>Who or what it names</source>
        <translation>من أو ما الذي يسمّيه</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>الوقع</translation>
    </message>
    <message>
        <source>Why, or where it comes from</source>
        <translation>السبب أو المرجع</translation>
    </message>
    <message>
        <source>It has other senses: count it only where the conflict is spoken of</source>
        <translation>له معانٍ أخرى: يُعدّ فقط حيث يُذكر النزاع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المسمّى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A name is made of words; signs such as @ have a meaning of their own in lexicons.</source>
        <translation>الاسم كلمات؛ ولعلامات مثل @ معنى خاص في المعاجم.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>No lexicon lists this yet: the name begins an entry of your own, of the kind chosen.</source>
        <translation>لا معجم يذكر هذا بعد: يبدأ الاسم مدخلًا خاصًا بك من النوع المختار.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>An act</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A label</source>
        <translation>وصف</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>New</source>
        <comment>article</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميَّز بنجمة</translation>
    </message>
</context>
<context>
    <name>ArticleLine</name>
    <message>
        <source>Kept here by you</source>
        <translation>أبقيتَه في هذا الحدث</translation>
    </message>
    <message>
        <source>Reprints the text of {outlet}</source>
        <translation>يعيد نشر نص {outlet}</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي غيّره؟</translation>
    </message>
    <message>
        <source>Compare: {title}</source>
        <translation>قارن: {title}</translation>
    </message>
    <message>
        <source>via {outlet}</source>
        <translation>عبر {outlet}</translation>
    </message>
    <message>
        <source>Set the outlet</source>
        <translation>حدّد المصدر</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>أدخل التاريخ</translation>
    </message>
    <message>
        <source>A newer version of the outlet&apos;s own article</source>
        <translation>نسخة أحدث من مقال المصدر نفسه</translation>
    </message>
    <message>
        <source>An earlier version of the outlet&apos;s own article</source>
        <translation>نسخة أقدم من مقال المصدر نفسه</translation>
    </message>
    <message>
        <source>Reprints another article of the library</source>
        <translation>ينقل مقالًا آخر في المكتبة</translation>
    </message>
    <message>
        <source>Tells another event, too:</source>
        <translation>يروي حدثًا آخر أيضًا:</translation>
    </message>
    <message>
        <source>Mainly tells another event:</source>
        <translation>يروي في الأصل حدثًا آخر:</translation>
    </message>
    <message>
        <source>Show that event</source>
        <translation>اعرض ذلك الحدث</translation>
    </message>
    <message>
        <source>Keep it in both</source>
        <translation>أبقه في الحدثين</translation>
    </message>
    <message>
        <source>Not this event</source>
        <translation>ليس من هذا الحدث</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميَّز بنجمة</translation>
    </message>
</context>
<context>
    <name>ArticleMenus</name>
    <message>
        <source>Rename the search…</source>
        <translation>أعد تسمية البحث…</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>احذف هذا البحث المحفوظ</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>افتح في المتصفح…</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>اقرأ المقال</translation>
    </message>
    <message>
        <source>Let grouping decide</source>
        <translation>اتركه للتجميع الآلي</translation>
    </message>
    <message>
        <source>Keep in this event</source>
        <translation>أبقِه في هذا الحدث</translation>
    </message>
    <message>
        <source>Move to another event…</source>
        <translation>انقله إلى حدث آخر…</translation>
    </message>
    <message>
        <source>Why in this event?</source>
        <translation>لماذا في هذا الحدث؟</translation>
    </message>
    <message>
        <source>Make an event of its own</source>
        <translation>اجعله حدثًا مستقلًا</translation>
    </message>
    <message>
        <source>Not this event</source>
        <translation>ليس من هذا الحدث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>مقالات مختارة</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n article(s)</source>
        <translation>
            <numerusform>قارن</numerusform>
            <numerusform>اقرأ المقال</numerusform>
            <numerusform>قارن المقالين</numerusform>
            <numerusform>قارن %n مقالات</numerusform>
            <numerusform>قارن %n مقالًا</numerusform>
            <numerusform>قارن %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the outlet…</source>
        <translation>حدّد المصدر…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>أدخل التاريخ…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>علّمه غير مقروء</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علّمه مقروءًا</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>أزل النجمة</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>ميّزه بنجمة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Merge or split…</source>
        <translation>دمج أو تقسيم…</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>أضف مقالًا…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>علّم الكل مقروءًا</translation>
    </message>
    <message>
        <source>Delete its articles</source>
        <translation>احذف مقالاته</translation>
    </message>
    <message>
        <source>Add an article to the event</source>
        <translation>أضف مقالًا إلى الحدث</translation>
    </message>
    <message>
        <source>Move to another event</source>
        <translation>النقل إلى حدث آخر</translation>
    </message>
    <message>
        <source>Leave it empty to use the headline again.</source>
        <translation>اتركه فارغًا ليعود العنوان كما كان.</translation>
    </message>
    <message>
        <source>Rename the event</source>
        <translation>إعادة تسمية الحدث</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Set the outlet</source>
        <translation>حدّد المصدر</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>أدخل التاريخ</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>أزل النجمة</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>ميّزه بنجمة</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n article(s)</source>
        <translation>
            <numerusform>قارن</numerusform>
            <numerusform>اقرأ المقال</numerusform>
            <numerusform>قارن المقالين</numerusform>
            <numerusform>قارن %n مقالات</numerusform>
            <numerusform>قارن %n مقالًا</numerusform>
            <numerusform>قارن %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>اقرأ المقال</translation>
    </message>
    <message>
        <source>Open its event</source>
        <translation>افتح حدثه</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>قارن النسختين</translation>
    </message>
    <message>
        <source>The outlet published another version of this article.</source>
        <translation>نشر المصدر نسخة أخرى من هذا المقال.</translation>
    </message>
    <message>
        <source>In the same event</source>
        <translation>في الحدث نفسه</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Of one outlet…</source>
        <translation>من مصدر واحد…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Search headlines, text, outlets and names</source>
        <translation>ابحث في العناوين والنصوص والمصادر والأسماء</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميَّزة بنجمة</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Without an outlet</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوفة</translation>
    </message>
    <message>
        <source>Found inside quotations</source>
        <translation>ما ورد داخل اقتباس</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بحسب المصدر</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>الأحدث استيرادًا أولًا</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No article fits this filter.</source>
        <translation>لا مقال يوافق هذا المرشّح.</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>مقالات مختارة</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>نسخ المقال</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>The library is open in another window. Close that one first.</source>
        <translation>المكتبة مفتوحة في نافذة أخرى. أغلق تلك أولًا.</translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <translation>النسخ الاحتياطية والاستعادة</translation>
    </message>
    <message>
        <source>The backup was restored. The library as it was stands beside it.</source>
        <translation>استُعيدت النسخة الاحتياطية، وبقيت المكتبة كما كانت في ملف بجانبها.</translation>
    </message>
</context>
<context>
    <name>ChooseArticle</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ChooseEvent</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>The library is not open</source>
        <translation>المكتبة غير مفتوحة</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>لم يتغيّر شيء في الملف.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>افتحها للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Which column holds what?</source>
        <translation>ماذا يحمل كل عمود؟</translation>
    </message>
    <message>
        <source>The names of the columns in {file} do not say which of them holds the article.</source>
        <translation>لا تدلّ أسماء الأعمدة في {file} على العمود الذي يحمل نص المقال.</translation>
    </message>
    <message>
        <source>Later files with the same columns are read in the same way.</source>
        <translation>تُقرأ الملفات اللاحقة ذات الأعمدة نفسها على النحو نفسه.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Name of the row</source>
        <translation>اسم السطر</translation>
    </message>
    <message>
        <source>In no column</source>
        <translation>ليس في أي عمود</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الأسطر الأولى</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>A comparison holds six articles at most.</source>
        <translation>تتسع المقارنة لستة مقالات على الأكثر.</translation>
    </message>
    <message>
        <source>The comparison has this article already.</source>
        <translation>هذا المقال موجود في المقارنة من قبل.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>In the same event</source>
        <translation>في الحدث نفسه</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Compare the accounts</source>
        <translation>قارن الروايات</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>قارن مع مقال آخر</translation>
    </message>
    <message>
        <source>The outlet published another version of this article.</source>
        <translation>نشر المصدر نسخة أخرى من هذا المقال.</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>قارن النسختين</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Set the date</source>
        <translation>أدخل التاريخ</translation>
    </message>
    <message>
        <source>The day on which the outlet published it, in the outlet&apos;s own calendar.</source>
        <translation>يوم نشره عند المصدر، بتقويم المصدر نفسه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>لا وجود لهذا اليوم</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tone</source>
        <translation>الوقع</translation>
    </message>
    <message>
        <source>Why, or where it comes from</source>
        <translation>السبب أو المرجع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>أوقفه</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>كما في الأصل</translation>
    </message>
    <message>
        <source>A name for: {what}</source>
        <translation>اسم لـ: {what}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>شغّله</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Counts only where the article speaks of this conflict: the word has other senses.</source>
        <translation>يُعدّ فقط حيث يتحدث المقال عن هذا النزاع: للكلمة معانٍ أخرى.</translation>
    </message>
    <message>
        <source>Or beside: {words}</source>
        <translation>أو مع: {words}</translation>
    </message>
    <message>
        <source>Counts only beside a loaded word for the same thing.</source>
        <translation>يُعدّ فقط إن ورد معه لفظ محمَّل للشيء نفسه.</translation>
    </message>
    <message>
        <source>Counts only with a pronoun attached.</source>
        <translation>يُعدّ فقط إن اتصل به ضمير.</translation>
    </message>
    <message>
        <source>Counts only after the full name.</source>
        <translation>يُعدّ بعد الاسم الكامل فقط.</translation>
    </message>
    <message>
        <source>Has this sense in these days: {days}</source>
        <translation>له هذا المعنى في هذه الأيام: {days}</translation>
    </message>
    <message>
        <source>{outlet}: another tone, set by you</source>
        <translation>{outlet}: وقع آخر بقرارك</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop article files here</source>
        <translation>أفلِت ملفات المقالات هنا</translation>
    </message>
    <message>
        <source>Text, web pages, Word, PDF, e-mail, tables, archives, or a whole folder.</source>
        <translation>نصوص أو صفحات ويب أو ملفات Word أو PDF أو بريد أو جداول أو أرشيفات، أو مجلد كامل.</translation>
    </message>
    <message>
        <source>Accounts of one event are brought together, then shown side by side.</source>
        <translation>تُجمَّع تغطيات الحدث الواحد معًا، ثم تُعرض جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The search was deleted. Undo brings it back.</source>
        <translation>حُذف البحث المحفوظ. يعيده التراجع.</translation>
    </message>
    <message>
        <source>The last step was undone.</source>
        <translation>أُلغيت آخر خطوة.</translation>
    </message>
    <message>
        <source>The step was done again.</source>
        <translation>أُعيدت الخطوة.</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>تراجع: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>إعادة: {change}</translation>
    </message>
    <message>
        <source>The outlet was set.</source>
        <translation>حُدّد المصدر.</translation>
    </message>
    <message>
        <source>The date was set.</source>
        <translation>أُدخل التاريخ.</translation>
    </message>
    <message>
        <source>Deleted: {articles}. Undo brings them back.</source>
        <translation>حُذف: {articles}. ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Added to the event.</source>
        <translation>أُضيف إلى الحدث.</translation>
    </message>
    <message>
        <source>The article stays in both events.</source>
        <translation>يبقى المقال في الحدثين.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>استُبعد.</translation>
    </message>
    <message>
        <source>The events were merged.</source>
        <translation>دُمج الحدثان.</translation>
    </message>
    <message>
        <source>The event was split.</source>
        <translation>قُسّم الحدث.</translation>
    </message>
    <message>
        <source>The article was moved.</source>
        <translation>نُقل المقال.</translation>
    </message>
    <message>
        <source>The outlets were merged.</source>
        <translation>دُمجت المصادر.</translation>
    </message>
    <message>
        <source>The search was kept.</source>
        <translation>حُفظ البحث.</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <translation>نُسخت المكتبة احتياطيًا.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>وُضعت علامة «مقروء».</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>وُضعت علامة «غير مقروء».</translation>
    </message>
    <message>
        <source>The star was given.</source>
        <translation>مُيّز بنجمة.</translation>
    </message>
    <message>
        <source>The star was taken away.</source>
        <translation>أُزيلت النجمة.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <source>The library is open for reading only. Reading, searching, comparing and exporting work; importing, marking, changing events and taking notes do not.</source>
        <translation>المكتبة مفتوحة للقراءة فقط: القراءة والبحث والمقارنة والتصدير متاحة، أما الاستيراد والعلامات وتعديل الأحداث والملاحظات فمتوقّفة.</translation>
    </message>
    <message>
        <source>Try to open it for writing</source>
        <translation>حاول فتحها للكتابة</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
</context>
<context>
    <name>SearchedPage</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>{count} على الأقل</translation>
    </message>
    <message>
        <source>Best matches first</source>
        <translation>الأقرب إلى البحث أولًا</translation>
    </message>
    <message>
        <source>No results within this filter and these days.</source>
        <translation>لا نتائج ضمن هذا المرشّح وهذه الأيام.</translation>
    </message>
    <message>
        <source>No results with the words as typed.</source>
        <translation>لا نتائج للكلمات كما كُتبت.</translation>
    </message>
    <message>
        <source>No results. Try fewer or other words.</source>
        <translation>لا نتائج. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>اختر مقالًا أولًا.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>Sample event</source>
        <translation>حدث للتجربة</translation>
    </message>
    <message>
        <source>Lavrov at the Munich conference: the Idlib agreements</source>
        <translation>لافروف في مؤتمر ميونخ: اتفاقات إدلب</translation>
    </message>
    <message>
        <source>Awtan Post</source>
        <translation>أوطان بوست</translation>
    </message>
    <message>
        <source>Sputnik</source>
        <translation>سبوتنيك</translation>
    </message>
    <message>
        <source>{days}, with three more articles on Idlib</source>
        <translation>{days}، ومعه ثلاثة مقالات أخرى عن إدلب</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>فتح الحدث</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Articles and notes stay on this device. The network is used only for the feeds and links that you add.</source>
        <translation>تبقى المقالات والملاحظات على هذا الجهاز، ولا اتصال بالشبكة إلا لما تضيفه من خلاصات وروابط.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Paste one article or several, set outlet and date.</source>
        <translation>الصق مقالًا أو أكثر، وحدّد المصدر والتاريخ.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>The address of an RSS or Atom feed, or an OPML file.</source>
        <translation>رابط خلاصة من موقع إخباري، أو قائمة خلاصات محفوظة.</translation>
    </message>
</context>
<context>
    <name>EventDelegate</name>
    <message>
        <source>No date was found in the file</source>
        <translation>لم يُعثر على تاريخ في الملف</translation>
    </message>
</context>
<context>
    <name>EventPreview</name>
    <message>
        <source>Show the others</source>
        <translation>أظهر الباقي</translation>
    </message>
    <message>
        <source>More about this event</source>
        <translation>المزيد عن هذا الحدث</translation>
    </message>
    <message>
        <source>Add an article to the event</source>
        <translation>أضف مقالًا إلى الحدث</translation>
    </message>
    <message>
        <source>Merge or split…</source>
        <translation>دمج أو تقسيم…</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>اقرأ المقال</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n article(s)</source>
        <translation>
            <numerusform>قارن</numerusform>
            <numerusform>اقرأ المقال</numerusform>
            <numerusform>قارن المقالين</numerusform>
            <numerusform>قارن %n مقالات</numerusform>
            <numerusform>قارن %n مقالًا</numerusform>
            <numerusform>قارن %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication timeline</source>
        <translation>تسلسل النشر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Main differences</source>
        <translation>أبرز مواضع الاختلاف</translation>
    </message>
    <message>
        <source>Ordered by number of occurrences</source>
        <translation>مرتّبة بعدد المواضع</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>naming</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابية</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Search headlines, text, outlets and names</source>
        <translation>ابحث في العناوين والنصوص والمصادر والأسماء</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Told by two outlets or more</source>
        <translation>رواها مصدران فأكثر</translation>
    </message>
    <message>
        <source>With unread articles</source>
        <translation>فيها غير مقروء</translation>
    </message>
    <message>
        <source>Found inside quotations</source>
        <translation>ما ورد داخل اقتباس</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>الأكثر مقالات أولًا</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>No event fits this filter.</source>
        <translation>لا حدث يوافق هذا المرشّح.</translation>
    </message>
    <message>
        <source>Of one outlet…</source>
        <translation>من مصدر واحد…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Set the outlet</source>
        <translation>حدّد المصدر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>أدخل التاريخ</translation>
    </message>
    <message>
        <source>The date rests on</source>
        <translation>يستند التاريخ إلى</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>افتح في المتصفح…</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Spaced-out letters</source>
        <translation>الحروف المفرّقة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِده</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Everything else was imported. Nothing stored was touched.</source>
        <translation>استُورد ما عدا ذلك، ولم يُمسّ شيء محفوظ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something failed</source>
        <translation>حدث خلل</translation>
    </message>
    <message>
        <source>The program met something that it did not foresee. Your library was not harmed. You can go on working.</source>
        <translation>واجه البرنامج أمرًا لم يتوقعه. لم تتضرر مكتبتك، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Details for the developers, without any article text:</source>
        <translation>تفاصيل للمطوّرين، بلا أي نص من المقالات:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Open or create a library</source>
        <translation>فتح مكتبة أو إنشاؤها</translation>
    </message>
    <message>
        <source>Riwaya library</source>
        <translation>مكتبة رِواية</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيًا</translation>
    </message>
</context>
<context>
    <name>GroupingSettings</name>
    <message>
        <source>Grouping into events</source>
        <translation>التجميع في أحداث</translation>
    </message>
    <message>
        <source>Longest time between two articles</source>
        <translation>أطول مدة بين مقالين</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Tighter</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>إعادة التجميع</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>جارٍ حساب ما سيتغير…</translation>
    </message>
    <message>
        <source>{before} now, {after} then. Your own decisions stay.</source>
        <translation>الآن {before}، وبعدها {after}. تبقى قراراتك كما هي.</translation>
    </message>
    <message>
        <source>Grouping anew goes on in the background.</source>
        <translation>إعادة التجميع جارية في الخلفية.</translation>
    </message>
    <message>
        <source>Merged with others: {count}</source>
        <translation>تُدمج مع غيرها: {count}</translation>
    </message>
    <message>
        <source>Split: {count}</source>
        <translation>تُقسم: {count}</translation>
    </message>
    <message>
        <source>In other company: {count}</source>
        <translation>تنتقل إلى أحداث أخرى: {count}</translation>
    </message>
    <message>
        <source>Grouped anew: {events}.</source>
        <translation>أُعيد التجميع: {events}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>استيراد {files}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Reading and cleaning</source>
        <translation>قراءة وتنقية</translation>
    </message>
    <message>
        <source>Bringing accounts of one event together</source>
        <translation>تجميع تغطيات الحدث الواحد</translation>
    </message>
</context>
<context>
    <name>LexiconFiles</name>
    <message>
        <source>Import a lexicon</source>
        <translation>استيراد معجم</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Export your names</source>
        <translation>تصدير أسمائك</translation>
    </message>
</context>
<context>
    <name>LexiconPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Tone belongs to a word, never to an outlet. Change it as you judge.</source>
        <translation>الوقع صفة اللفظ لا صفة المصدر. غيّره كما ترى.</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>ابحث في الأسماء</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>All lexicons</source>
        <translation>كل المعاجم</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>ما غيّرتُه فقط</translation>
    </message>
    <message>
        <source>Your names cannot be read. “Restore all” starts anew without them.</source>
        <translation>لا يمكن قراءة أسمائك. «استعادة الكل» تبدأ من جديد بدونها، ويُحفظ الملف جانبًا.</translation>
    </message>
    <message>
        <source>Names: {number} · people, acts, places and labels they are for: {things}</source>
        <translation>الأسماء: {number} · ما تسمّيه من أطراف وأفعال وأماكن وأوصاف: {things}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{path}: line {line} cannot be read.</source>
        <translation>{path}: السطر {line} غير مفهوم.</translation>
    </message>
    <message>
        <source>The lexicon has a mistake</source>
        <translation>في المعجم خطأ</translation>
    </message>
    <message>
        <source>Your names were exported.</source>
        <translation>صُدِّرت أسماؤك.</translation>
    </message>
    <message>
        <source>All your names, tones and notes go, and the lexicons are as shipped. Undo brings them back.</source>
        <translation>تُزال كل الأسماء التي أضفتها وما غيّرته من وقع وما كتبته من ملاحظات، وتعود المعاجم إلى أصلها. ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Restore the lexicons</source>
        <translation>استعادة المعاجم</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>يقود هذا إلى الخادم {host}:</translation>
    </message>
    <message>
        <source>The server will see that you visit it.</source>
        <translation>سيرى الخادم أنك زرته.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>المقارنة المفتوحة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
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
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>المكتبة فارغة</translation>
    </message>
    <message>
        <source>Riwaya</source>
        <translation>رِواية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>All data stays on this device</source>
        <translation>كل البيانات على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>MergeOutlets</name>
    <message>
        <source>Make one outlet of several</source>
        <translation>دمج المصادر في مصدر واحد</translation>
    </message>
    <message>
        <source>The name that stays; the others become its other names.</source>
        <translation>اختر الاسم الذي يبقى؛ وتُحفظ الأسماء الأخرى أسماءً بديلة له.</translation>
    </message>
    <message>
        <source>Outlet that stays</source>
        <translation>المصدر الذي يبقى</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المسمّى</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>الوقع</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>تغييرك</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>naming</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>tone changed</source>
        <translation>غُيّر الوقع</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقَف</translation>
    </message>
    <message>
        <source>tone for outlets</source>
        <translation>وقع لمصادر</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>Show the others</source>
        <translation>أظهر الباقي</translation>
    </message>
    <message>
        <source>Told here as well</source>
        <translation>يروي هذا الحدث أيضًا</translation>
    </message>
    <message>
        <source>Mainly tells another event; this part of it tells this one:</source>
        <translation>يروي حدثًا آخر في الأصل، وهذا الجزء منه يروي هذا الحدث:</translation>
    </message>
    <message>
        <source>Not this event</source>
        <translation>ليس من هذا الحدث</translation>
    </message>
    <message>
        <source>Why not in the event?</source>
        <translation>لماذا لم يُضمّ؟</translation>
    </message>
    <message>
        <source>Add to event</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>May belong to this event</source>
        <translation>قد ينتمي إلى هذا الحدث</translation>
    </message>
    <message>
        <source>Tells another event too, and stays there</source>
        <translation>يروي حدثًا آخر أيضًا، ويبقى فيه</translation>
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
    <name>OutletDialog</name>
    <message>
        <source>Set the outlet</source>
        <translation>حدّد المصدر</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name of the outlet</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>The outlet that published it, not a source quoted in it.</source>
        <translation>المصدر الذي نشره، لا مصدر اقتُبس فيه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Set other names apart with commas, hosts with spaces.</source>
        <translation>افصل بين الأسماء بفاصلة، وبين المواقع بمسافة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OutletsPage</name>
    <message>
        <source>No outlet is known yet. Import articles, or set the outlet of one.</source>
        <translation>لا مصادر معروفة بعد. استورد مقالات، أو حدّد مصدر أحدها.</translation>
    </message>
    <message>
        <source>No outlet of such a name.</source>
        <translation>لا مصدر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <translation>ابحث عن مصدر</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Select two outlets or more to make one of them</source>
        <translation>اختر مصدرين فأكثر لدمجها في مصدر واحد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف المصدر</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>اعرض المقالات</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Spaced-out words</source>
        <translation>كلمات مفرّقة الحروف</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>What was to be pasted is longer than any article. Import it as a file, or paste a part of it.</source>
        <translation>ما أردت لصقه أطول من أي مقال. استورده ملفًا، أو الصق جزءًا منه.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Paste or type the article here, its headline first.</source>
        <translation>الصق المقال هنا أو اكتبه، وليكن العنوان أولًا.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>The date was inferred from the text: {words}</source>
        <translation>استُنتج التاريخ من النص: {words}</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Days of publication</source>
        <translation>أيام النشر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Leave an end empty to keep it open.</source>
        <translation>اترك أحد الطرفين فارغًا ليبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Working out the profile…</source>
        <translation>يُحسب الملف…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف المصدر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Resting on {articles} and {words} of its own archive here</source>
        <translation>يقوم على {articles} و{words} من أرشيفه عندك</translation>
    </message>
    <message>
        <source>Spaced-out words: {number} ({share})</source>
        <translation>كلمات مفرّقة الحروف: {number} ({share})</translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation>أفعال النقل</translation>
    </message>
    <message>
        <source>Names it uses</source>
        <translation>التسميات التي يستعملها</translation>
    </message>
    <message>
        <source>In its own voice alone; quotations and reports are left out.</source>
        <translation>بصوت المصدر وحده؛ ولا يدخل ما في الاقتباس والنقل.</translation>
    </message>
    <message>
        <source>Nothing found in these articles.</source>
        <translation>لم يرد شيء في هذه المقالات.</translation>
    </message>
    <message>
        <source>Endorsing</source>
        <translation>مُثبِت</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Distancing</source>
        <translation>متحفّظ</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>naming</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابية</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>via {outlet}</source>
        <translation>عبر {outlet}</translation>
    </message>
    <message>
        <source>Paragraph {here} of {all}</source>
        <translation>فقرة {here} من {all}</translation>
    </message>
    <message>
        <source>No spaced-out letters</source>
        <translation>لا حروف مفرّقة</translation>
    </message>
    <message>
        <source>No speaker named</source>
        <translation>بلا متكلم مسمّى</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>naming</comment>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>In a quotation or report</source>
        <translation>داخل اقتباس أو نقل</translation>
    </message>
    <message>
        <source>In the outlet&apos;s own voice</source>
        <translation>بصوت المصدر</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>قارن مع مقال آخر</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>مقالات مختارة</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>نسخ المقال</translation>
    </message>
    <message>
        <source>The line was put back.</source>
        <translation>أُعيد السطر إلى المقال.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>نُسخ مع مصدره</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Previous article of the event</source>
        <translation>المقال السابق في الحدث</translation>
    </message>
    <message>
        <source>Next article of the event</source>
        <translation>المقال التالي في الحدث</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Layers: none</source>
        <translation>بلا طبقات</translation>
    </message>
    <message>
        <source>Layers: attribution</source>
        <translation>الطبقات: الإسناد</translation>
    </message>
    <message>
        <source>Layers: naming</source>
        <translation>الطبقات: التسميات</translation>
    </message>
    <message>
        <source>Layers: attribution and naming</source>
        <translation>الطبقات: الإسناد والتسميات</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>ابحث في النص</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Reading settings</source>
        <translation>إعدادات القراءة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the selection, or on the article</source>
        <translation>ملاحظة على التحديد أو على المقال</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>أزل النجمة</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>ميّزه بنجمة</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading settings</source>
        <translation>إعدادات القراءة</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Spaced-out letters</source>
        <translation>الحروف المفرّقة</translation>
    </message>
    <message>
        <source>Rejoined</source>
        <translation>موصولة</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>نوتو نسخ</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>الأميري</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>نوتو سانس</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>كالسمة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقية</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّية</translation>
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
        <translation>علامات القراءة والتمييز</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Decisions about events</source>
        <translation>القرارات في الأحداث</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
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
        <translation>النسخ الاحتياطية والاستعادة</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>المكتبة: {path}</translation>
    </message>
    <message>
        <source>A copy is made every day, and seven are kept. The file that a copy replaces is kept too.</source>
        <translation>تُؤخذ نسخة كل يوم، وتُحفظ سبع منها. والملف الذي تحلّ نسخة محلّه يُحفظ أيضًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>{day}  ·  {size} MB</source>
        <translation>{day}  ·  {size} ميغابايت</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا نسخة بعد.</translation>
    </message>
    <message>
        <source>Read what can be read into a new library</source>
        <translation>نقل ما يمكن قراءته إلى مكتبة جديدة</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message>
        <source>Merge or split</source>
        <translation>دمج أو تقسيم</translation>
    </message>
    <message>
        <source>Merge with another event</source>
        <translation>الدمج مع حدث آخر</translation>
    </message>
    <message>
        <source>Choose the event…</source>
        <translation>اختيار الحدث…</translation>
    </message>
    <message>
        <source>Split: articles for an event of their own</source>
        <translation>التقسيم: مقالات لحدث مستقل</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>مطابقة حرفية</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
    <message>
        <source>Only the words as typed</source>
        <translation>الكلمات كما كُتبت فقط</translation>
    </message>
    <message>
        <source>Also matches: {forms}</source>
        <translation>يطابق أيضًا: {forms}</translation>
    </message>
    <message>
        <source>All forms of the words</source>
        <translation>كل صيغ الكلمات</translation>
    </message>
</context>
<context>
    <name>KeyboardSettings</name>
    <message>
        <source>Restore the usual keys</source>
        <translation>استعادة الاختصارات المعتادة</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Show the data folder</source>
        <translation>إظهار مجلد البيانات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Lexicons</source>
        <translation>المعاجم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Digits of the interface</source>
        <translation>أرقام الواجهة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>أسماء الأشهر</translation>
    </message>
    <message>
        <source>Jump instead of gliding when texts scroll together</source>
        <translation>انتقال فوري بدل الانزلاق عند تمرير النصوص معًا</translation>
    </message>
    <message>
        <source>Digits and months concern the interface; article text is never changed.</source>
        <translation>تخص الأرقام والأشهر الواجهة، ولا يتغير نص المقالات أبدًا.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Noto Naskh</source>
        <translation>نوتو نسخ</translation>
    </message>
    <message>
        <source>Amiri</source>
        <translation>الأميري</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>نوتو سانس</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Line spacing in comparisons</source>
        <translation>تباعد الأسطر في المقارنات</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>كالسمة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقية</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Rejoined</source>
        <translation>موصولة</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Spaced-out letters</source>
        <translation>الحروف المفرّقة</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>ملف المكتبة</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>The lexicons list contested names and the tone of each. You can add names, change tones, switch names off and try a sentence. What you change is kept apart from what was shipped, in a file beside the library.</source>
        <translation>في المعاجم أسماء الأشياء المختلف في تسميتها ووقع كل اسم. لك أن تضيف أسماء وتغيّر الوقع وتوقف اسمًا وتجرّب جملة. ما تغيّره محفوظ وحده في ملف بجانب المكتبة.</translation>
    </message>
    <message>
        <source>Open the lexicons</source>
        <translation>فتح المعاجم</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Started</name>
    <message>
        <source>Open the usual library</source>
        <translation>فتح المكتبة المعتادة</translation>
    </message>
    <message>
        <source>Backups and recovery…</source>
        <translation>النسخ الاحتياطية والاستعادة…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المفتوحة حديثًا</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>A story appears here when two events or more share people, places and words.</source>
        <translation>تظهر القصة هنا حين يشترك حدثان فأكثر في الأشخاص والأماكن والكلمات.</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Try it on a sentence</source>
        <translation>جرّب جملة</translation>
    </message>
    <message>
        <source>Sentence to try the lexicon on</source>
        <translation>جملة يُجرَّب عليها المعجم</translation>
    </message>
    <message>
        <source>Write or paste a sentence</source>
        <translation>اكتب جملة أو الصقها</translation>
    </message>
    <message>
        <source>Names in the sentence</source>
        <translation>الأسماء في الجملة</translation>
    </message>
    <message>
        <source>No name of the lexicon stands in this sentence.</source>
        <translation>لا اسم من المعجم في هذه الجملة.</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>the lexicon lists it as “{name}”</source>
        <translation>ورد في المعجم: «{name}»</translation>
    </message>
    <message>
        <source>it follows the pattern “{name}”</source>
        <translation>على نمط «{name}»</translation>
    </message>
    <message>
        <source>short for a name before it</source>
        <translation>اختصار لاسم قبله</translation>
    </message>
    <message>
        <source>repeats a name before it</source>
        <translation>تكرار لاسم قبله</translation>
    </message>
    <message>
        <source>{words}: {tone} name of “{what}”; {why}</source>
        <translation>{words}: تسمية {tone} لـ«{what}»؛ {why}</translation>
    </message>
    <message>
        <source>it counts only beside a loaded word for the same thing</source>
        <translation>يُعدّ فقط إن ورد معه لفظ محمَّل للشيء نفسه</translation>
    </message>
    <message>
        <source>it counts only with a pronoun attached</source>
        <translation>يُعدّ فقط إن اتصل به ضمير</translation>
    </message>
    <message>
        <source>it counts only after the full name</source>
        <translation>يُعدّ بعد الاسم الكامل فقط</translation>
    </message>
    <message>
        <source>it had this sense in certain years only, and the article has no date in them</source>
        <translation>كان له هذا المعنى في سنوات معيّنة، ولا تاريخ فيها للنص</translation>
    </message>
    <message>
        <source>it has other senses too, and nothing here speaks of this conflict</source>
        <translation>له معانٍ أخرى، ولا شيء هنا يتحدث عن هذا النزاع</translation>
    </message>
    <message>
        <source>{words} is not counted as “{what}”: {why}</source>
        <translation>{words}: لا يُعدّ اسمًا لـ«{what}»: {why}</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>The library does not take what was written in the session. It can be exported to another place first.</source>
        <translation>لا تقبل المكتبة ما كُتب في الجلسة. يمكن تصديرها إلى مكان آخر أولًا.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>أغلق دون حفظ</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>تعذّر ذلك</translation>
    </message>
    <message>
        <source>The settings could not be read. The usual ones hold for now.</source>
        <translation>تعذّرت قراءة الإعدادات. يعمل البرنامج بالإعدادات الافتراضية الآن.</translation>
    </message>
    <message>
        <source>The old file was kept as: {path}</source>
        <translation>حُفظ الملف القديم باسم: {path}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>renaming a saved search</source>
        <translation>إعادة تسمية بحث محفوظ</translation>
    </message>
    <message>
        <source>deleting a saved search</source>
        <translation>حذف بحث محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles} from {outlets}</source>
        <translation>{articles} من {outlets}</translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s), after &apos;from&apos;</source>
        <translation>
            <numerusform>بلا مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدرين</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) with spaced-out letters, rejoined</source>
        <translation>
            <numerusform>لا حروف مفرّقة</numerusform>
            <numerusform>موضع حروف مفرّقة أُعيد وصلها</numerusform>
            <numerusform>موضعا حروف مفرّقة أُعيد وصلها</numerusform>
            <numerusform>%n مواضع حروف مفرّقة أُعيد وصلها</numerusform>
            <numerusform>%n موضع حروف مفرّقة أُعيد وصلها</numerusform>
            <numerusform>%n موضع حروف مفرّقة أُعيد وصلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>قراءة أقل من دقيقة</numerusform>
            <numerusform>قراءة دقيقة</numerusform>
            <numerusform>قراءة دقيقتين</numerusform>
            <numerusform>قراءة %n دقائق</numerusform>
            <numerusform>قراءة %n دقيقة</numerusform>
            <numerusform>قراءة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد %n</numerusform>
            <numerusform>جديد %n</numerusform>
            <numerusform>جديد %n</numerusform>
            <numerusform>جديد %n</numerusform>
            <numerusform>جديد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aligned sentence(s)</source>
        <translation>
            <numerusform>لا جمل متقابلة</numerusform>
            <numerusform>جملة متقابلة واحدة</numerusform>
            <numerusform>جملتان متقابلتان</numerusform>
            <numerusform>%n جمل متقابلة</numerusform>
            <numerusform>%n جملة متقابلة</numerusform>
            <numerusform>%n جملة متقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>قُرئت كل الملفات</numerusform>
            <numerusform>ملف تعذّرت قراءته</numerusform>
            <numerusform>ملفان تعذّرت قراءتهما</numerusform>
            <numerusform>%n ملفات تعذّرت قراءتها</numerusform>
            <numerusform>%n ملفًا تعذّرت قراءتها</numerusform>
            <numerusform>%n ملف تعذّرت قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed as not part of the article</source>
        <translation>
            <numerusform>لم يُحذف أي سطر</numerusform>
            <numerusform>حُذف سطر ليس من المقال</numerusform>
            <numerusform>حُذف سطران ليسا من المقال</numerusform>
            <numerusform>حُذفت %n أسطر ليست من المقال</numerusform>
            <numerusform>حُذف %n سطرًا ليست من المقال</numerusform>
            <numerusform>حُذف %n سطر ليست من المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the library</source>
        <translation>
            <numerusform>لا مكرّر</numerusform>
            <numerusform>واحد موجود في المكتبة من قبل</numerusform>
            <numerusform>اثنان موجودان في المكتبة من قبل</numerusform>
            <numerusform>%n موجودة في المكتبة من قبل</numerusform>
            <numerusform>%n موجودًا في المكتبة من قبل</numerusform>
            <numerusform>%n موجود في المكتبة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n selected for comparison</source>
        <translation>
            <numerusform>لا شيء محدَّد للمقارنة</numerusform>
            <numerusform>واحد محدَّد للمقارنة</numerusform>
            <numerusform>2 محدَّدان للمقارنة</numerusform>
            <numerusform>%n محدَّدة للمقارنة</numerusform>
            <numerusform>%n محدَّدًا للمقارنة</numerusform>
            <numerusform>%n محدَّد للمقارنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not part of the article</source>
        <translation>ليس من المقال</translation>
    </message>
    <message>
        <source>Outlet not set</source>
        <translation>مصدر غير محدَّد</translation>
    </message>
    <message>
        <source>Not possible here: the library is open for reading only.</source>
        <translation>غير ممكن هنا: المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>{agency} via {outlet}</source>
        <translation>{agency} عبر {outlet}</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>{day} · inferred</source>
        <translation>{day} · مستنتَج</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>يفصله يوم</numerusform>
            <numerusform>يفصله يومان</numerusform>
            <numerusform>يفصله %n أيام</numerusform>
            <numerusform>يفصله %n يومًا</numerusform>
            <numerusform>يفصله %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) apart</source>
        <translation>
            <numerusform>في الشهر نفسه</numerusform>
            <numerusform>يفصله شهر</numerusform>
            <numerusform>يفصله شهران</numerusform>
            <numerusform>يفصله %n أشهر</numerusform>
            <numerusform>يفصله %n شهرًا</numerusform>
            <numerusform>يفصله %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared words</source>
        <translation>كلمات مشتركة</translation>
    </message>
    <message>
        <source>Wording alike by {share}</source>
        <translation>تشابه اللفظ {share}</translation>
    </message>
    <message>
        <source>Likeness {share}</source>
        <translation>التشابه {share}</translation>
    </message>
    <message>
        <source>Likeness to all accounts of the event {share} on average, too little</source>
        <translation>متوسط تشابهه مع روايات الحدث كلها {share}، أقل مما يلزم</translation>
    </message>
    <message>
        <source>Likeness {share}, too little</source>
        <translation>التشابه {share}، وهو قليل</translation>
    </message>
    <message>
        <source>Its date is not known</source>
        <translation>تاريخه غير معروف</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>تعذّر ذلك: {reason}</translation>
    </message>
    <message>
        <source>The disk is full; the file could not be written.</source>
        <translation>القرص ممتلئ، وتعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>What you set holds until the program ends, and could not be kept. Is the disk full, or the folder closed to writing? {path}</source>
        <translation>ما ضبطته سارٍ حتى إغلاق البرنامج، وتعذّر حفظه. هل القرص ممتلئ أو المجلد مغلق أمام الكتابة؟ {path}</translation>
    </message>
    <message>
        <source>The file could not be opened or written.</source>
        <translation>تعذّر فتح الملف أو كتابته.</translation>
    </message>
    <message>
        <source>Something failed that the program did not foresee.</source>
        <translation>حدث خلل لم يتوقعه البرنامج.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>لا إذن بقراءته.</translation>
    </message>
    <message>
        <source>It cannot be read ({detail}).</source>
        <translation>تعذّرت قراءته ({detail}).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to import in this folder.</source>
        <translation>لا شيء للاستيراد في هذا المجلد.</translation>
    </message>
    <message>
        <source>It is not of a format that can be imported.</source>
        <translation>ليس بصيغة يمكن استيرادها.</translation>
    </message>
    <message>
        <source>It holds binary data, not text.</source>
        <translation>فيه بيانات ثنائية لا نص.</translation>
    </message>
    <message>
        <source>Its character encoding could not be recognised.</source>
        <translation>تعذّر التعرف إلى ترميز حروفه.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, the most that is read for one article.</source>
        <translation>أكبر من {limit} ميغابايت، وهو أقصى ما يُقرأ لمقال واحد.</translation>
    </message>
    <message>
        <source>It has more than {limit} pages, the most that are read for one article.</source>
        <translation>فيه أكثر من {limit} صفحة، وهو أقصى ما يُقرأ لمقال واحد.</translation>
    </message>
    <message>
        <source>No article text was found in it.</source>
        <translation>لم يُعثر فيه على نص مقال.</translation>
    </message>
    <message>
        <source>It has a headline but no text.</source>
        <translation>فيه عنوان بلا نص.</translation>
    </message>
    <message>
        <source>Row {row} is not a JSON object.</source>
        <translation>السطر {row} ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Row {row} has no text.</source>
        <translation>لا نص في السطر {row}.</translation>
    </message>
    <message>
        <source>Row {row} is damaged ({detail}).</source>
        <translation>السطر {row} تالف ({detail}).</translation>
    </message>
    <message>
        <source>No column holds the article text (columns: {columns}).</source>
        <translation>لا عمود فيه نص المقال (الأعمدة: {columns}).</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>الملف تالف أو ناقص.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>محميّ بكلمة مرور.</translation>
    </message>
    <message>
        <source>Refused: it would unpack to far more than its size.</source>
        <translation>مرفوض: حجمه بعد الفك أكبر كثيرًا من حجمه.</translation>
    </message>
    <message>
        <source>Refused: its entry {entry} points outside the archive.</source>
        <translation>مرفوض: المدخل {entry} يشير إلى خارج الأرشيف.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>أجزاؤه متداخلة تداخلًا مفرطًا.</translation>
    </message>
    <message>
        <source>Refused: its XML defines entities.</source>
        <translation>مرفوض: يعرّف XML فيه كيانات.</translation>
    </message>
    <message>
        <source>This PDF has no text layer: it is a scan.</source>
        <translation>ملف PDF بلا طبقة نص: صورة ممسوحة.</translation>
    </message>
    <message>
        <source>The order of the letters in this PDF cannot be recovered.</source>
        <translation>تعذّرت استعادة ترتيب الحروف في ملف PDF هذا.</translation>
    </message>
    <message>
        <source>A part of the program that reads this format is not installed.</source>
        <translation>الجزء الذي يقرأ هذه الصيغة غير مثبَّت.</translation>
    </message>
    <message>
        <source>The fonts of this PDF do not say which letters they show. Save the text another way.</source>
        <translation>خطوط ملف PDF هذا لا تدل على حروفها. احفظ النص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>تعذّر استيراده.</translation>
    </message>
    <message>
        <source>The lexicon {path} has a mistake in line {line}.</source>
        <translation>في المعجم {path} خطأ في السطر {line}.</translation>
    </message>
    <message>
        <source>No program of this computer could open it: {path}</source>
        <translation>تعذّر فتحه بأي برنامج على هذا الجهاز: {path}</translation>
    </message>
    <message>
        <source>Stopped. What was done before stays.</source>
        <translation>أُوقف. ما أُنجز قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>The disk is full; the library could not be written: {path}</source>
        <translation>القرص ممتلئ، وتعذّرت الكتابة في المكتبة: {path}</translation>
    </message>
    <message>
        <source>The library may only be read here: {path}</source>
        <translation>المكتبة هنا للقراءة فقط: {path}</translation>
    </message>
    <message>
        <source>Another program is writing the library. Please try again: {path}</source>
        <translation>برنامج آخر يكتب في المكتبة. أعد المحاولة: {path}</translation>
    </message>
    <message>
        <source>This file is not a Riwaya library: {path}</source>
        <translation>هذا الملف ليس مكتبة رِواية: {path}</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Riwaya: {path}</source>
        <translation>المكتبة من إصدار أحدث من رِواية: {path}</translation>
    </message>
    <message>
        <source>The library is of an older version and must be opened for writing once. Copy it to a folder that may be written, and open the copy: {path}</source>
        <translation>المكتبة من إصدار أقدم، ويجب أن تُفتح للكتابة مرة. انسخها إلى مجلد يُكتب فيه وافتح النسخة: {path}</translation>
    </message>
    <message>
        <source>The library is damaged: {path}</source>
        <translation>المكتبة تالفة: {path}</translation>
    </message>
    <message>
        <source>The library cannot be opened or created there: {path}</source>
        <translation>تعذّر فتح المكتبة أو إنشاؤها هناك: {path}</translation>
    </message>
    <message>
        <source>This is a folder, not a library file: {path}</source>
        <translation>هذا مجلد وليس ملف مكتبة: {path}</translation>
    </message>
    <message>
        <source>There is no library at: {path}</source>
        <translation>لا مكتبة في: {path}</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <translation>لم يعد المقال في المكتبة.</translation>
    </message>
    <message>
        <source>The event is not in the library any more.</source>
        <translation>لم يعد الحدث في المكتبة.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>لم يعد هناك ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>The feed is not in the library any more.</source>
        <translation>لم تعد الخلاصة في المكتبة.</translation>
    </message>
    <message>
        <source>The session is not in the library any more.</source>
        <translation>لم تعد الجلسة في المكتبة.</translation>
    </message>
    <message>
        <source>The library could not be read or written: {path}</source>
        <translation>تعذّرت القراءة من المكتبة أو الكتابة فيها: {path}</translation>
    </message>
    <message>
        <source>This is not a whole session file.</source>
        <translation>ليس هذا ملف جلسة كاملًا.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Riwaya.</source>
        <translation>كتبت هذه الجلسة نسخة أحدث من رواية.</translation>
    </message>
    <message>
        <source>Refused: this session file was changed after it was written.</source>
        <translation>مرفوض: غُيّر ملف الجلسة بعد كتابته.</translation>
    </message>
    <message>
        <source>The session file cannot be read.</source>
        <translation>لا يمكن قراءة ملف الجلسة.</translation>
    </message>
    <message>
        <source>marking as read</source>
        <translation>وضع علامة «مقروء»</translation>
    </message>
    <message>
        <source>marking as unread</source>
        <translation>وضع علامة «غير مقروء»</translation>
    </message>
    <message>
        <source>giving a star</source>
        <translation>التمييز بنجمة</translation>
    </message>
    <message>
        <source>putting a line back</source>
        <translation>إعادة سطر</translation>
    </message>
    <message>
        <source>taking a star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>setting the outlet</source>
        <translation>تحديد المصدر</translation>
    </message>
    <message>
        <source>setting the date</source>
        <translation>إدخال التاريخ</translation>
    </message>
    <message>
        <source>deleting articles</source>
        <translation>حذف مقالات</translation>
    </message>
    <message>
        <source>bringing articles back</source>
        <translation>استعادة مقالات</translation>
    </message>
    <message>
        <source>editing an outlet</source>
        <translation>تعديل مصدر</translation>
    </message>
    <message>
        <source>merging outlets</source>
        <translation>دمج مصادر</translation>
    </message>
    <message>
        <source>merging events</source>
        <translation>دمج أحداث</translation>
    </message>
    <message>
        <source>splitting an event</source>
        <translation>تقسيم حدث</translation>
    </message>
    <message>
        <source>moving an article</source>
        <translation>نقل مقال</translation>
    </message>
    <message>
        <source>adding to an event</source>
        <translation>الإضافة إلى حدث</translation>
    </message>
    <message>
        <source>dismissing from an event</source>
        <translation>الاستبعاد من حدث</translation>
    </message>
    <message>
        <source>keeping in an event</source>
        <translation>الإبقاء في حدث</translation>
    </message>
    <message>
        <source>letting grouping decide</source>
        <translation>الترك للتجميع الآلي</translation>
    </message>
    <message>
        <source>renaming an event</source>
        <translation>إعادة تسمية حدث</translation>
    </message>
    <message>
        <source>adding feeds</source>
        <translation>إضافة خلاصات</translation>
    </message>
    <message>
        <source>changing a feed</source>
        <translation>تغيير خلاصة</translation>
    </message>
    <message>
        <source>putting feeds in order</source>
        <translation>ترتيب الخلاصات</translation>
    </message>
    <message>
        <source>removing feeds</source>
        <translation>حذف خلاصات</translation>
    </message>
    <message>
        <source>deleting a session</source>
        <translation>حذف جلسة</translation>
    </message>
    <message>
        <source>Same names</source>
        <translation>الأسماء نفسها</translation>
    </message>
    <message>
        <source>Same places</source>
        <translation>الأماكن نفسها</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Same numbers</source>
        <translation>الأرقام نفسها</translation>
    </message>
    <message>
        <source>Sentences that tell the same</source>
        <translation>جملتان تقولان الشيء نفسه</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>في هذا المقال وحده</translation>
    </message>
    <message>
        <source>Only in the other article</source>
        <translation>في المقال الآخر وحده</translation>
    </message>
    <message>
        <source>Headlines with different actors</source>
        <translation>في العنوانين طرفان مختلفان</translation>
    </message>
    <message>
        <source>Without a date, by rare words that headline and lead of both have</source>
        <translation>بلا تاريخ، لكلمات نادرة مشتركة في العنوان والمقدمة</translation>
    </message>
    <message>
        <source>Closer to the event that it stands in</source>
        <translation>أقرب إلى الحدث الذي هو فيه</translation>
    </message>
    <message>
        <source>Imported under one event</source>
        <translation>استُوردا تحت حدث واحد</translation>
    </message>
    <message>
        <source>Imported under different events</source>
        <translation>استُوردا تحت حدثين مختلفين</translation>
    </message>
    <message>
        <source>Comment form</source>
        <translation>نموذج تعليقات</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>أزرار مشاركة</translation>
    </message>
    <message>
        <source>“Read also” link</source>
        <translation>رابط «اقرأ أيضًا»</translation>
    </message>
    <message>
        <source>List of related articles</source>
        <translation>قائمة مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Most-read list</source>
        <translation>قائمة الأكثر قراءة</translation>
    </message>
    <message>
        <source>Newsletter or app call</source>
        <translation>دعوة إلى نشرة أو تطبيق</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>Furniture of the page</source>
        <translation>من عناصر الصفحة</translation>
    </message>
    <message>
        <source>Reading time or number of views</source>
        <translation>مدة القراءة أو عدد المشاهدات</translation>
    </message>
    <message>
        <source>Caption of a picture</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>Line naming the source or author</source>
        <translation>سطر يسمّي المصدر أو الكاتب</translation>
    </message>
    <message>
        <source>Line with the date</source>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>Dateline: place and agency</source>
        <translation>سطر المكان والوكالة</translation>
    </message>
    <message>
        <source>Signature of the outlet</source>
        <translation>توقيع المصدر</translation>
    </message>
    <message>
        <source>Names of sections run together</source>
        <translation>أسماء أقسام متلاصقة</translation>
    </message>
    <message>
        <source>The headline again</source>
        <translation>تكرار العنوان</translation>
    </message>
    <message>
        <source>Separator line</source>
        <translation>سطر فاصل</translation>
    </message>
    <message>
        <source>Its headline announces this event, too</source>
        <translation>عنوانه يذكر هذا الحدث أيضًا</translation>
    </message>
    <message>
        <source>One of the two has too few words to tell</source>
        <translation>في أحدهما من الكلمات أقل مما يكفي للحكم</translation>
    </message>
    <message>
        <source>A part of it tells this event</source>
        <translation>يروي جزء منه هذا الحدث</translation>
    </message>
    <message>
        <source>Refused: this archive holds more than a session.</source>
        <translation>رُفض: في هذا الأرشيف أكثر من جلسة.</translation>
    </message>
    <message>
        <source>Refused: this session file would unpack to far more than its size.</source>
        <translation>رُفض: ملف الجلسة هذا ينفكّ إلى أضعاف كثيرة من حجمه.</translation>
    </message>
</context>
<context>
    <name>_Choose</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>It stands alone in its event.</source>
        <translation>هو وحده في حدثه.</translation>
    </message>
    <message>
        <source>The likest account in the event:</source>
        <translation>أقرب رواية إليه في الحدث:</translation>
    </message>
    <message>
        <source>What keeps them apart</source>
        <translation>ما يفرّق بينهما</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>ما يجمع بينهما</translation>
    </message>
    <message>
        <source>Sentences that tell the same:</source>
        <translation>جمل تقول الشيء نفسه:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>لماذا هو هنا</translation>
    </message>
</context>
<context>
    <name>StoryOfEvent</name>
    <message>
        <source>In the story</source>
        <translation>ضمن قصة</translation>
    </message>
</context>
<context>
    <name>SavedSearch</name>
    <message>
        <source>only as typed</source>
        <translation>بالصيغة المكتوبة فقط</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Remove what narrows the list</source>
        <translation>أزل ما يضيّق القائمة</translation>
    </message>
</context>
<context>
    <name>ChooseOutlet</name>
    <message>
        <source>What one outlet published</source>
        <translation>ما نشره مصدر واحد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>كل المصادر</translation>
    </message>
</context>
</TS>
