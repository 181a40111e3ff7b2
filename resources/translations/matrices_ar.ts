<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Matrices</name>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Names and voices of the event</source>
        <translation>تسميات الحدث وأصواته</translation>
    </message>
    <message>
        <source>Names and voices in its archive</source>
        <translation>تسميات أرشيفه وأصواته</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>تُقرأ المقالات…</translation>
    </message>
    <message>
        <source>Words and contexts</source>
        <translation>الألفاظ وسياقاتها</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>الألفاظ المميِّزة</translation>
    </message>
    <message>
        <source>Outlets side by side</source>
        <translation>المصادر جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>the first {read} of {all}</source>
        <translation>أول {read} من {all}</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>أغلق الشواهد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet not set</source>
        <translation>مصدر غير محدَّد</translation>
    </message>
    <message>
        <source>Open in text</source>
        <translation>افتح في النص</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>فقرة {n}</translation>
    </message>
    <message>
        <source>The tone belongs to the word in the lexicon, not to the outlet</source>
        <translation>الوقع للفظ في المعجم، لا للمصدر</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>احفظ الجدول</translation>
    </message>
    <message>
        <source>own voice</source>
        <translation>بصوته</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>نقلًا</translation>
    </message>
    <message>
        <source>Actor or act</source>
        <translation>الفاعل أو الفعل</translation>
    </message>
    <message>
        <source>Bars:</source>
        <translation>الأشرطة:</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا تسمية</translation>
    </message>
    <message>
        <source>Naming: concepts by outlets</source>
        <translation>التسميات: الفاعلون والأفعال في كل مصدر</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Other names: {n}</source>
        <translation>تسميات أخرى: {n}</translation>
    </message>
    <message>
        <source>No contested name was found in these articles.</source>
        <translation>لم ترد في هذه المقالات تسمية من تسميات المعجم.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: most varied</source>
        <translation>ترتيب: الأكثر تباينًا</translation>
    </message>
    <message>
        <source>Order: most frequent</source>
        <translation>ترتيب: الأكثر ورودًا</translation>
    </message>
    <message>
        <source>Concepts: {n}</source>
        <translation>فاعلون وأفعال: {n}</translation>
    </message>
    <message>
        <source>Labels are automatic and can be corrected</source>
        <translation>الوسوم آلية وقابلة للتعديل</translation>
    </message>
    <message>
        <source>■ own voice · « » in a quotation or report · solid: negative, dashed: neutral, double: positive</source>
        <translation>■ بصوت المصدر · « » داخل اقتباس أو نقل · خط مصمت: سلبية، متقطّع: محايدة، مزدوج: إيجابية</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>من يتكلّم؟</translation>
    </message>
    <message>
        <source>Words in quotation and report, of the words of each outlet's articles</source>
        <translation>كلمات الاقتباس والنقل من كلمات مقالات كل مصدر</translation>
    </message>
    <message>
        <source>Solid: direct · hatched: reported</source>
        <translation>مصمت: مباشر · مخطَّط: منقول</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنّف (XLSX)</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>الجداول بصيغة CSV</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>صورة (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>What the table is made over</source>
        <translation>نطاق الجدول</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>An outlet's archive</source>
        <translation>أرشيف مصدر</translation>
    </message>
    <message>
        <source>Results of a search</source>
        <translation>نتائج بحث</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Outlet's voice and quotation together</source>
        <translation>بصوت المصدر والاقتباس معًا</translation>
    </message>
    <message>
        <source>Outlet's own voice</source>
        <translation>بصوت المصدر</translation>
    </message>
    <message>
        <source>In a quotation or report</source>
        <translation>داخل اقتباس أو نقل</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
    <message>
        <source>Neutral name</source>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابية</translation>
    </message>
    <message>
        <source>Endorsing: gives what is said as established</source>
        <translation>مُثبِت: يقدّم القول كأنه ثابت</translation>
    </message>
    <message>
        <source>Neutral: passes on what is said</source>
        <translation>محايد: ينقل القول كما هو</translation>
    </message>
    <message>
        <source>Distancing: keeps away from what is said</source>
        <translation>متحفّظ: يُبقي مسافة من القول</translation>
    </message>
    <message>
        <source>Endorsing</source>
        <translation>مُثبِت</translation>
    </message>
    <message>
        <source>Neutral verb</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Distancing</source>
        <translation>متحفّظ</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Punctuation {sign}</source>
        <translation>علامة {sign}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation>جهة غير مذكورة</translation>
    </message>
    <message>
        <source>Other sides</source>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>كلام منقول</translation>
    </message>
    <message>
        <source>Speaker not stated</source>
        <translation>متكلم غير مذكور</translation>
    </message>
    <message>
        <source>Named, but given no words:</source>
        <translation>ذُكرت ولم يُنقل عنها كلام:</translation>
    </message>
    <message>
        <source>No quoted or reported words</source>
        <translation>لا كلام مقتبَس أو منقول</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Verb or phrase</source>
        <translation>الفعل أو العبارة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation>أفعال النقل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Reporting verbs by stance</source>
        <translation>أفعال النقل بحسب الموقف</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الأشرطة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <translation>ابحث عن فعل</translation>
    </message>
    <message>
        <source>Click a number to see its sentences</source>
        <translation>انقر رقمًا لعرض جمله</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتكلمون</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>In direct quotation: {words}</source>
        <translation>في اقتباس مباشر: {words}</translation>
    </message>
    <message>
        <source>Reported: {words}</source>
        <translation>منقول: {words}</translation>
    </message>
    <message>
        <source>Of {words} in all</source>
        <translation>من أصل {words}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} من {total} من المقالات</translation>
    </message>
    <message>
        <source>Words in direct quotation, in a hundred</source>
        <translation>كلمات في اقتباس مباشر، من كل مئة</translation>
    </message>
    <message>
        <source>Words in reported speech, in a hundred</source>
        <translation>كلمات منقولة، من كل مئة</translation>
    </message>
    <message>
        <source>Endorsing verbs, in a hundred verbs</source>
        <translation>أفعال مُثبِتة، من كل مئة فعل نقل</translation>
    </message>
    <message>
        <source>Neutral verbs, in a hundred verbs</source>
        <translation>أفعال محايدة، من كل مئة فعل نقل</translation>
    </message>
    <message>
        <source>Distancing verbs, in a hundred verbs</source>
        <translation>أفعال متحفّظة، من كل مئة فعل نقل</translation>
    </message>
    <message>
        <source>Claims without a source, in a thousand words</source>
        <translation>أقوال بلا مصدر، في كل ألف كلمة</translation>
    </message>
    <message>
        <source>Terms in scare quotes, in a thousand words</source>
        <translation>ألفاظ منصَّصة، في كل ألف كلمة</translation>
    </message>
    <message>
        <source>Words with spaced-out letters, in a thousand words</source>
        <translation>كلمات مفرّقة الحروف، في كل ألف كلمة</translation>
    </message>
    <message>
        <source>Articles that reprint an agency, in a hundred</source>
        <translation>مقالات منقولة عن وكالة، من كل مئة</translation>
    </message>
    <message>
        <source>Occurrences: {n}</source>
        <translation>المواضع: {n}</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Too little text</source>
        <translation>النص أقل مما يلزم</translation>
    </message>
    <message>
        <source>no article on it here</source>
        <translation>لا مقال عنه هنا</translation>
    </message>
    <message>
        <source>{days} after the first</source>
        <translation>الفارق عن الأول: {days}</translation>
    </message>
    <message>
        <source>Shared: {shared} of {told}. Figures, names and voices rest on the shared ones alone.</source>
        <translation>المشترك: {shared} من {told}. الأرقام والتسميات والأصوات على المشترك وحده.</translation>
    </message>
    <message>
        <source>Choose two to six outlets.</source>
        <translation>اختر مصدرين إلى ستة.</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>أضف مصدرًا</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Figures over shared events</source>
        <translation>أرقام على الأحداث المشتركة</translation>
    </message>
    <message>
        <source>Stances by side</source>
        <translation>مواقف الأفعال بحسب الجهة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Side and stance</source>
        <translation>الجهة والموقف</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Six outlets at most are set side by side.</source>
        <translation>توضع ستة مصادر على الأكثر جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Evidence, not a ranking: outlets keep the order in which they were chosen</source>
        <translation>شواهد لا ترتيب: تبقى المصادر بترتيب اختيارها</translation>
    </message>
    <message>
        <source>Report to read (HTML)</source>
        <translation>تقرير للقراءة (HTML)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>مستند للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Structured data (JSON)</source>
        <translation>بيانات مهيكلة (JSON)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Leave out {outlet}</source>
        <translation>أخرج {outlet}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>z above 0 leans to the first set, below 0 to the second; beyond ±1.96 chance is unlikely.</source>
        <translation>قيمة z فوق الصفر تميل إلى الأولى ودونه إلى الثانية، وما تجاوز ‎±1.96 يُستبعد أن يكون مصادفة.</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>قارن الألفاظ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>اللفظ</translation>
    </message>
    <message>
        <source>First set</source>
        <translation>المجموعة الأولى</translation>
    </message>
    <message>
        <source>Second set</source>
        <translation>المجموعة الثانية</translation>
    </message>
    <message>
        <source>Choose both sets first.</source>
        <translation>اختر المجموعتين أولًا.</translation>
    </message>
    <message>
        <source>No answer: the smaller set has {n} words, {least} are needed.</source>
        <translation>لا جواب: عدد كلمات المجموعة الأصغر {n}، ويلزم {least} على الأقل.</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>No answer: the smaller set has {n} articles of its own, {least} are needed.</source>
        <translation>لا جواب: عدد المقالات الخاصة بالمجموعة الأصغر {n}، ويلزم {least} على الأقل.</translation>
    </message>
    <message>
        <source>Key words: {n}</source>
        <translation>الألفاظ المميِّزة: {n}</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>السياقات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>Per million words</source>
        <translation>في المليون</translation>
    </message>
    <message>
        <source>Articles with it</source>
        <translation>مقالات ورد فيها</translation>
    </message>
    <message>
        <source>Words in all</source>
        <translation>مجموع الكلمات</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التوزّع</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>بقربه</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>في الكل</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>لوغاريتم الأرجحية</translation>
    </message>
    <message>
        <source>Collocates</source>
        <translation>المتلازمات</translation>
    </message>
    <message>
        <source>Lines, spread and collocates as XLSX</source>
        <translation>المواضع والتوزّع والمتلازمات بصيغة XLSX</translation>
    </message>
    <message>
        <source>Spread over the outlets</source>
        <translation>التوزّع على المصادر</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>لفظ أو عبارة</translation>
    </message>
    <message>
        <source>A concept of the lexicon</source>
        <translation>فاعل أو فعل من المعجم</translation>
    </message>
    <message>
        <source>What counts as a hit</source>
        <translation>ما يُعدّ موضعًا</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>All its forms</source>
        <translation>كل صيغه</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>All names of a concept</source>
        <translation>كل تسميات فاعل أو فعل</translation>
    </message>
    <message>
        <source>Order: word after</source>
        <translation>ترتيب: ما بعده</translation>
    </message>
    <message>
        <source>Order: word before</source>
        <translation>ترتيب: ما قبله</translation>
    </message>
    <message>
        <source>Order: form of the word</source>
        <translation>ترتيب: صيغة اللفظ</translation>
    </message>
    <message>
        <source>Order: outlet</source>
        <translation>ترتيب: المصدر</translation>
    </message>
    <message>
        <source>Order: date</source>
        <translation>ترتيب: التاريخ</translation>
    </message>
    <message>
        <source>Order: text</source>
        <translation>ترتيب: ورودها في النصوص</translation>
    </message>
    <message>
        <source>in {basis}</source>
        <translation>في {basis}</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>Read more of them</source>
        <translation>اقرأ المزيد منها</translation>
    </message>
    <message>
        <source>older ones that may hold it, not read yet: {n}</source>
        <translation>بقي مما هو أقدم وقد يرد فيه: {n}</translation>
    </message>
    <message>
        <source>Lines as CSV</source>
        <translation>المواضع بصيغة CSV</translation>
    </message>
    <message>
        <source>The word does not occur</source>
        <translation>لم يرد اللفظ</translation>
    </message>
    <message>
        <source>Lines with {word} near it: {n}; Find shows all again</source>
        <translation>مواضع بقربها {word}: {n}، و«ابحث» يعيد الكل</translation>
    </message>
    <message>
        <source>shown: {n} of {outlet}; Find shows all again</source>
        <translation>المعروض: {n} من {outlet}، و«ابحث» يعيد الكل</translation>
    </message>
    <message>
        <source>collocates from {read} that hold the word</source>
        <translation>المتلازمات من {read} ورد فيها اللفظ</translation>
    </message>
    <message>
        <source>Stance: {stance}</source>
        <translation>الموقف: {stance}</translation>
    </message>
    <message>
        <source>Stance of the verb, places: {n}</source>
        <translation>موقف الفعل، المواضع: {n}</translation>
    </message>
    <message>
        <source>The library has changed since this table was made.</source>
        <translation>تغيّرت المكتبة بعد إعداد هذا الجدول.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>أعد إعداده</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>خارج العدّ</translation>
    </message>
    <message>
        <source>Choose a sentence first</source>
        <translation>اختر جملة أولًا</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>أعِدها إلى العدّ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>أضف ملاحظة</translation>
    </message>
    <message>
        <source>Edit stance</source>
        <translation>تعديل الموقف</translation>
    </message>
    <message>
        <source>Leave out function words</source>
        <translation>دون الأدوات والضمائر</translation>
    </message>
    <message>
        <source>Agency copies</source>
        <translation>منقولات الوكالات</translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation>خبر الوكالة</translation>
    </message>
    <message>
        <source>Sentences of a reprint beside the agency's text</source>
        <translation>جمل الخبر المنقول مقابل نص الوكالة</translation>
    </message>
    <message>
        <source>beside the agency's text</source>
        <translation>مقابل نص الوكالة</translation>
    </message>
    <message>
        <source>beside {outlet}</source>
        <translation>مقابل نص {outlet}</translation>
    </message>
    <message>
        <source>the agency's text is not in the library</source>
        <translation>نص الوكالة ليس في المكتبة</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>كما هي: {n}</translation>
    </message>
    <message>
        <source>worded otherwise: {n}</source>
        <translation>بصياغة أخرى: {n}</translation>
    </message>
    <message>
        <source>added: {n}</source>
        <translation>مُضافة: {n}</translation>
    </message>
    <message>
        <source>left out: {n}</source>
        <translation>محذوفة: {n}</translation>
    </message>
    <message>
        <source>A word in its contexts</source>
        <translation>لفظ في سياقاته</translation>
    </message>
    <message>
        <source>Write a word or a phrase above and press Enter: each place where it stands opens its article.</source>
        <translation>اكتب لفظًا أو عبارة في الأعلى واضغط Enter، وكل موضع يرد فيه يفتح مقاله.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلًا</translation>
    </message>
    <message>
        <source>It may stand in another form: choose «All its forms».</source>
        <translation>قد يرد في صيغة أخرى: اختر «كل صيغه».</translation>
    </message>
    <message>
        <source>Look for another word, or over more articles.</source>
        <translation>ابحث عن لفظ آخر، أو في مقالات أكثر.</translation>
    </message>
    <message>
        <source>{value} [{low} – {high}]</source>
        <translation>{value} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>No article of these outlets in these days.</source>
        <translation>لا مقال لهذه المصادر في هذه الأيام.</translation>
    </message>
    <message>
        <source>No reporting verb in what they tell of shared events.</source>
        <translation>لا فعل نقل في ما روته عن الأحداث المشتركة.</translation>
    </message>
    <message>
        <source>No article here names an agency whose text it reprints.</source>
        <translation>لا مقال هنا يذكر وكالة ينقل نصّها.</translation>
    </message>
    <message>
        <source>No word is told apart from chance.</source>
        <translation>لا كلمة يتجاوز فرقها المصادفة.</translation>
    </message>
    <message>
        <source>No word stands near it often enough.</source>
        <translation>لا كلمة تكرّرت قربه بما يكفي.</translation>
    </message>
    <message>
        <source>Choose two sets, such as two outlets. A word is key where one side uses it more than chance gives. Articles of both sets count in neither; a set that lies within the other is held against the rest of it.</source>
        <translation>اختر مجموعتين، كمصدرين. اللفظ مميِّز حيث يرد في إحداهما أكثر مما تعطيه المصادفة. لا تُحسب المقالات المشتركة في أيٍّ منهما، وإن كانت إحداهما جزءًا من الأخرى قورنت بباقيها.</translation>
    </message>
    <message>
        <source>Others: {n}</source>
        <translation>آخرون: {n}</translation>
    </message>
</context>
</TS>
