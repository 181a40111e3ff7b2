<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Matrices</name>
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
        <translation>النبرة للفظ في المعجم، لا للمصدر</translation>
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
        <source>Who speaks?</source>
        <translation>من يتكلّم؟</translation>
    </message>
    <message>
        <source>No quoted or reported words</source>
        <translation>لا كلام مقتبَس أو منقول</translation>
    </message>
    <message>
        <source>Verb or phrase</source>
        <translation>الفعل أو العبارة</translation>
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
        <source>Solid: direct · hatched: reported</source>
        <translation>مصمت: مباشر · مخطَّط: منقول</translation>
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
        <source>Reporting verbs</source>
        <translation>أفعال النقل</translation>
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
</context>
</TS>
