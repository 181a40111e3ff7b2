<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Sessions</name>
    <message>
        <source>Code book</source>
        <translation>دليل الوسوم</translation>
    </message>
    <message>
        <source>A tag's key puts it on the selected words, or on the current note. Tags belong to the session; new sessions take over those of the last one.</source>
        <translation>مفتاح الوسم يضعه على الكلمات المحددة أو على الملاحظة الحالية. الوسوم تخص الجلسة، وتأخذ كل جلسة جديدة وسوم الجلسة الأخيرة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Notes by outlet</source>
        <translation>الملاحظات بحسب المصدر</translation>
    </message>
    <message>
        <source>Key of {tag}</source>
        <translation>مفتاح {tag}</translation>
    </message>
    <message>
        <source>Colour of {tag}</source>
        <translation>لون {tag}</translation>
    </message>
    <message>
        <source>Shape of {tag}</source>
        <translation>شكل {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Notes bear this tag: take it off them first, or rename it.</source>
        <translation>هناك ملاحظات تحمل هذا الوسم: أزله عنها أولًا أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>Import a code book</source>
        <translation>استيراد دليل وسوم</translation>
    </message>
    <message>
        <source>Export the code book</source>
        <translation>تصدير دليل الوسوم</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب الملف: {path}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>تصدير الجلسة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The articles' full texts</source>
        <translation>نصوص المقالات كاملة</translation>
    </message>
    <message>
        <source>Words as printed, letters not rejoined</source>
        <translation>الكلمات كما طُبعت قبل وصل الحروف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل في التقرير</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>This format hangs codes on the texts: it needs them.</source>
        <translation>هذه الصيغة تعلّق الوسوم على النصوص، فلا بد من إدراجها.</translation>
    </message>
    <message>
        <source>One file with the articles, notes and corrections, to be opened in Riwaya on another computer.</source>
        <translation>ملف واحد فيه المقالات والملاحظات والتصحيحات، يُفتح في رواية على جهاز آخر.</translation>
    </message>
    <message>
        <source>Each note with its place and the words around it.</source>
        <translation>كل ملاحظة بموضعها والكلمات حولها.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقّف التصدير…</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>تجري مقارنة المقالات…</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>يُجمع التقرير…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>يُكتب الملف…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف التصدير ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The export failed. The log tells more.</source>
        <translation>تعذّر التصدير. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Report to read</source>
        <translation>تقرير للقراءة</translation>
    </message>
    <message>
        <source>Document to print</source>
        <translation>مستند للطباعة</translation>
    </message>
    <message>
        <source>Document to edit</source>
        <translation>مستند للتحرير</translation>
    </message>
    <message>
        <source>Tables of notes and findings</source>
        <translation>جداول الملاحظات والشواهد</translation>
    </message>
    <message>
        <source>Workbook of notes and findings</source>
        <translation>مصنَّف الملاحظات والشواهد</translation>
    </message>
    <message>
        <source>Structured data</source>
        <translation>بيانات مهيكلة</translation>
    </message>
    <message>
        <source>Project for qualitative analysis</source>
        <translation>مشروع تحليل نوعي</translation>
    </message>
    <message>
        <source>Annotations for the web</source>
        <translation>تعليقات للويب</translation>
    </message>
    <message>
        <source>Session for a colleague</source>
        <translation>جلسة لزميل</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation>صفوف متقابلة</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Voices and reporting verbs</source>
        <translation>الأصوات وأفعال النقل</translation>
    </message>
    <message>
        <source>Numbers and differences in wording</source>
        <translation>الأرقام واختلافات الألفاظ</translation>
    </message>
    <message>
        <source>Variants of one quotation</source>
        <translation>صيغ الاقتباس الواحد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>ملاحظة على التحديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The session was saved.</source>
        <translation>حُفظت الجلسة.</translation>
    </message>
    <message>
        <source>Select words, or choose a sentence, to write a note on.</source>
        <translation>حدّد كلمات أو اختر جملة لتكتب عليها ملاحظة.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Notes stand here, beside their words.</source>
        <translation>تظهر الملاحظات هنا بجانب كلماتها.</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>وسوم الملاحظة</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Note {number}: {tags}</source>
        <translation>الملاحظة {number}: {tags}</translation>
    </message>
    <message>
        <source>Code book…</source>
        <translation>دليل الوسوم…</translation>
    </message>
    <message>
        <source>not found in the text</source>
        <translation>لم يُعثر عليها في النص</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>ابحث في الملاحظات</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation>الأحدث تعديلًا أولًا</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>قائمة الملاحظات</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>General note on the session</source>
        <translation>ملاحظة عامة على الجلسة</translation>
    </message>
    <message>
        <source>No note passes the search and the tags.</source>
        <translation>لا ملاحظة توافق البحث والوسوم.</translation>
    </message>
    <message>
        <source>Select words in a text and press Ctrl+M, or the key of a tag, to write a note.</source>
        <translation>حدّد كلمات في النص واضغط Ctrl+M أو مفتاح وسم لكتابة ملاحظة.</translation>
    </message>
    <message>
        <source>Only notes with the tag {tag}</source>
        <translation>ملاحظات الوسم {tag} فقط</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>إظهار ما اختلف</translation>
    </message>
    <message>
        <source>Keep the new figures</source>
        <translation>اعتماد الأرقام الجديدة</translation>
    </message>
    <message>
        <source>Computed differently from what was saved: {count}.</source>
        <translation>الحساب الآن يختلف عمّا حُفظ: {count}.</translation>
    </message>
    <message>
        <source>Not in the library any more: {articles}.</source>
        <translation>لم يعد في المكتبة: {articles}.</translation>
    </message>
    <message>
        <source>outlet not set</source>
        <translation>مصدر غير محدَّد</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>جلسة محفوظة</translation>
    </message>
    <message>
        <source>The saved version agrees with the articles</source>
        <translation>النسخة المحفوظة مطابقة للمقالات</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>Add an article to the session</source>
        <translation>إضافة مقال إلى الجلسة</translation>
    </message>
    <message>
        <source>The note was deleted. Undo brings it back.</source>
        <translation>حُذفت الملاحظة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>The words of this note are not in the text: {words}</source>
        <translation>كلمات هذه الملاحظة ليست في النص: {words}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Layers: notes only</source>
        <translation>الطبقات: الملاحظات فقط</translation>
    </message>
    <message>
        <source>Layers: {n}</source>
        <translation>الطبقات: {n}</translation>
    </message>
    <message>
        <source>Export the whole session</source>
        <translation>تصدير الجلسة كاملة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Search names, notes, tags and outlets</source>
        <translation>ابحث في الأسماء والملاحظات والوسوم والمصادر</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>ابحث في الجلسات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No session holds these words.</source>
        <translation>لا جلسة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No session is saved yet. Compare two articles and press Ctrl+S to keep them with their notes; or open a .riwaya file from a colleague.</source>
        <translation>لا جلسات محفوظة بعد. قارن مقالين واضغط Ctrl+S لحفظهما مع ملاحظاتهما، أو افتح ملف riwaya. من زميل.</translation>
    </message>
    <message>
        <source>Rename the session</source>
        <translation>إعادة تسمية الجلسة</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>The session was deleted. Undo brings it back.</source>
        <translation>حُذفت الجلسة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Session taken in: {name}</source>
        <translation>أُضيفت الجلسة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>لا ملاحظات</numerusform><numerusform>ملاحظة واحدة</numerusform><numerusform>ملاحظتان</numerusform><numerusform>%n ملاحظات</numerusform><numerusform>%n ملاحظة</numerusform><numerusform>%n ملاحظة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%n مقالات</numerusform><numerusform>%n مقالًا</numerusform><numerusform>%n مقال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in the text</source>
        <translation><numerusform>لا ملاحظات بلا موضع</numerusform><numerusform>ملاحظة واحدة بلا موضع في النص</numerusform><numerusform>ملاحظتان بلا موضع في النص</numerusform><numerusform>%n ملاحظات بلا موضع في النص</numerusform><numerusform>%n ملاحظة بلا موضع في النص</numerusform><numerusform>%n ملاحظة بلا موضع في النص</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) or version(s) differ</source>
        <translation><numerusform>لا فروق</numerusform><numerusform>فرق واحد في الأرقام أو الإصدارات</numerusform><numerusform>فرقان في الأرقام أو الإصدارات</numerusform><numerusform>%n فروق في الأرقام أو الإصدارات</numerusform><numerusform>%n فرقًا في الأرقام أو الإصدارات</numerusform><numerusform>%n فرق في الأرقام أو الإصدارات</numerusform></translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>مثلث</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <source>On words</source>
        <translation>على كلمات</translation>
    </message>
    <message>
        <source>On a pair</source>
        <translation>على زوج متقابل</translation>
    </message>
    <message>
        <source>On a finding</source>
        <translation>على شاهد</translation>
    </message>
    <message>
        <source>On an article</source>
        <translation>على مقال</translation>
    </message>
    <message>
        <source>On the whole session</source>
        <translation>على الجلسة كلها</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Aligned pairs</source>
        <translation>أزواج متقابلة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>naming</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>scare quotes</source>
        <translation>ألفاظ منصَّصة</translation>
    </message>
    <message>
        <source>claims without a source</source>
        <translation>أقوال بلا مصدر</translation>
    </message>
    <message>
        <source>unclosed quotations</source>
        <translation>اقتباسات غير مغلقة</translation>
    </message>
    <message>
        <source>wording not in the counterpart</source>
        <translation>ألفاظ ليست في المقابل</translation>
    </message>
    <message>
        <source>numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>ما لا مقابل له</translation>
    </message>
    <message>
        <source>reporting verbs</source>
        <translation>أفعال النقل</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>additions</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>{what}: {before} when saved, {after} now</source>
        <translation>{what}: {before} عند الحفظ، {after} الآن</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>القرص ممتلئ: {path}</translation>
    </message>
    <message>
        <source>It cannot be written there, or the file is open elsewhere: {path}</source>
        <translation>لا تمكن الكتابة هناك، أو الملف مفتوح في برنامج آخر: {path}</translation>
    </message>
    <message>
        <source>The folder is not there: {path}</source>
        <translation>المجلد غير موجود: {path}</translation>
    </message>
    <message>
        <source>The name of the file is too long: {path}</source>
        <translation>اسم الملف أطول مما يُسمح به: {path}</translation>
    </message>
    <message>
        <source>The file could not be written: {path}</source>
        <translation>تعذّرت كتابة الملف: {path}</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>{n} of {all} articles</source>
        <translation>{n} من {all} مقالات</translation>
    </message>
    <message>
        <source>Articles side by side: {n}</source>
        <translation>المقالات المعروضة معًا: {n}</translation>
    </message>
    <message>
        <source>Two to six articles side by side</source>
        <translation>مقالان إلى ستة مقالات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Six articles are shown at a time; the others stay in the session.</source>
        <translation>تُعرض ستة مقالات في كل مرة، وتبقى الأخرى في الجلسة.</translation>
    </message>
    <message>
        <source>Pictures of the tables, sharp at any size</source>
        <translation>صور الجداول، واضحة بأي حجم</translation>
    </message>
    <message>
        <source>Pictures of the tables, in pixels</source>
        <translation>صور الجداول، نقطية</translation>
    </message>
    <message>
        <source>The pictures of names and voices, one file each in a zip.</source>
        <translation>صور التسميات والأصوات، ملف لكل صورة في ملف مضغوط.</translation>
    </message>
    <message>
        <source>There is nothing to draw: no names, no speakers, or too many outlets.</source>
        <translation>لا شيء يُرسم: لا تسميات ولا متكلمين، أو المصادر كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This is not a code book in CSV, JSON or REFI-QDA.</source>
        <translation>ليس هذا دليل وسوم بصيغة CSV أو JSON أو REFI-QDA.</translation>
    </message>
    <message>
        <source>There are no tags to write.</source>
        <translation>لا وسوم لتُكتب.</translation>
    </message>
    <message>
        <source>A code book is written as .csv, .json or .qdc.</source>
        <translation>يُكتب دليل الوسوم بصيغة ‎.csv أو ‎.json أو ‎.qdc.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
</TS>
