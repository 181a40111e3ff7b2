<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Compare</name>
    <message>
        <source>No row passes this filter</source>
        <translation>لا صفّ يوافق هذا الفرز</translation>
    </message>
    <message>
        <source>Leave empty where the article names nobody</source>
        <translation>اتركه فارغًا إن لم يسمِّ المقال أحدًا</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>اعتماد المتكلم</translation>
    </message>
    <message>
        <source>Speakers in this article</source>
        <translation>المتكلمون في هذا المقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Words of the text, the headline not counted</source>
        <translation>كلمات النص دون العنوان</translation>
    </message>
    <message>
        <source>How many tell it</source>
        <translation>عدد من أوردها</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>الترتيب: {name}</translation>
    </message>
    <message>
        <source>Rows shown: {name}</source>
        <translation>الصفوف المعروضة: {name}</translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>حجم النص {percent}%</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المواضع المرصودة</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>scare quote</source>
        <translation>لفظ منصَّص</translation>
    </message>
    <message>
        <source>Wording not in counterpart</source>
        <translation>لفظ ليس في المقابل</translation>
    </message>
    <message>
        <source>Differing value</source>
        <translation>قيمة مختلفة</translation>
    </message>
    <message>
        <source>sentence in one outlet</source>
        <translation>جملة في مصدر واحد</translation>
    </message>
    <message>
        <source>statement without a named source (dotted hooks)</source>
        <translation>قول بلا مصدر مسمّى (زاويتان منقّطتان)</translation>
    </message>
    <message>
        <source>quotation with a mark missing or reversed (dashed hooks)</source>
        <translation>اقتباس نقصت إحدى علامتيه أو انعكست (زاويتان متقطّعتان)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مُفعَّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مُعطَّلة</translation>
    </message>
    <message>
        <source>Layer {name}: {count}, {state}</source>
        <translation>طبقة {name}: {count}، {state}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Differences painted: {scope}</source>
        <translation>الاختلافات المعروضة: {scope}</translation>
    </message>
    <message>
        <source>Comparing the articles…</source>
        <translation>تجري مقارنة المقالات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Told by all</source>
        <translation>ما أورده الجميع</translation>
    </message>
    <message>
        <source>Told by one</source>
        <translation>ما أورده مصدر واحد</translation>
    </message>
    <message>
        <source>With differing numbers</source>
        <translation>أرقام مختلفة</translation>
    </message>
    <message>
        <source>With differing names</source>
        <translation>تسميات مختلفة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Set by the user</source>
        <translation>عدّله المستخدم</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>القاعدة: {rule}</translation>
    </message>
    <message>
        <source>lexicon entry {words}</source>
        <translation>مدخل المعجم {words}</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>المتكلم غير مذكور</translation>
    </message>
    <message>
        <source>Reporting verb {verb}: {stance}</source>
        <translation>فعل النقل {verb}: {stance}</translation>
    </message>
    <message>
        <source>via {outlet}</source>
        <translation>عبر {outlet}</translation>
    </message>
    <message>
        <source>Paired by the user</source>
        <translation>ربطهما المستخدم</translation>
    </message>
    <message>
        <source>One statement under two reporting verbs</source>
        <translation>قول واحد نُقل بفعلين</translation>
    </message>
    <message>
        <source>Words beside a name that only one of the two sentences has</source>
        <translation>كلمات بجانب الاسم لا ترد إلا في إحدى الجملتين</translation>
    </message>
    <message>
        <source>The words around it stand in both sentences</source>
        <translation>ما حولها من كلمات يرد في الجملتين</translation>
    </message>
    <message>
        <source>They stand in one place, between words that both sentences have</source>
        <translation>تقع في موضع واحد بين كلمات ترد في الجملتين</translation>
    </message>
    <message>
        <source>Both count the same thing, and the numbers do not agree</source>
        <translation>تعدّ الجملتان الشيء نفسه والعددان لا يتفقان</translation>
    </message>
    <message>
        <source>Names of one party or thing in the lexicon</source>
        <translation>اسمان لطرف واحد أو شيء واحد في المعجم</translation>
    </message>
    <message>
        <source>{strength}: both say {words}</source>
        <translation>{strength}: ورد في الجملتين {words}</translation>
    </message>
    <message>
        <source>Layer: {name}</source>
        <translation>طبقة: {name}</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>نص كامل</translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation>صفوف متقابلة</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>ربط التمرير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم المعتاد للنص</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>أضف عمودًا…</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>بحث في كل الأعمدة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>قائمة المواضع المرصودة</translation>
    </message>
    <message>
        <source>Words as printed</source>
        <translation>الكلمات كما وردت</translation>
    </message>
    <message>
        <source>Fold runs without counterpart</source>
        <translation>طيّ ما لا مقابل له</translation>
    </message>
    <message>
        <source>Names that no lexicon lists…</source>
        <translation>أسماء لا يذكرها معجم…</translation>
    </message>
    <message>
        <source>Names that no lexicon lists</source>
        <translation>أسماء لا يذكرها معجم</translation>
    </message>
    <message>
        <source>Where these articles word one statement differently, every name is listed.</source>
        <translation>حيث تختلف صياغة هذه المقالات لعبارة واحدة، كل اسم مذكور في معجم.</translation>
    </message>
    <message>
        <source>What one outlet writes where another writes something else, in one statement.</source>
        <translation>ما يكتبه مصدر حيث يكتب غيره لفظًا آخر في العبارة نفسها.</translation>
    </message>
    <message>
        <source>Add to the lexicon…</source>
        <translation>أضِفه إلى المعجم…</translation>
    </message>
    <message>
        <source>{name} · where another writes {other} · {times}×</source>
        <translation>{name} · حيث يكتب غيره {other} · ×{times}</translation>
    </message>
    <message>
        <source>Name in the lexicon: {name}</source>
        <translation>اسم في المعجم: {name}</translation>
    </message>
    <message>
        <source>Neutral names that all share, too</source>
        <translation>الأسماء المحايدة المشتركة أيضًا</translation>
    </message>
    <message>
        <source>Next aligned pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Previous aligned pair</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>تعديل الوسم</translation>
    </message>
    <message>
        <source>Pair with another sentence</source>
        <translation>ربط بجملة أخرى</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>تراجع عن التصحيح</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>إعادة التصحيح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with source and date</source>
        <translation>نسخ مع المصدر والتاريخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
    <message>
        <source>No more marks</source>
        <translation>لا علامات بعد هذه</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>افتح في القارئ</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>افتح في المتصفح…</translation>
    </message>
    <message>
        <source>Set the outlet…</source>
        <translation>حدّد المصدر…</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>انقل إلى اليمين</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>انقل إلى اليسار</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>أزل العمود</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>أضف ملاحظة…</translation>
    </message>
    <message>
        <source>Open in text</source>
        <translation>افتح في النص</translation>
    </message>
    <message>
        <source>Choose a mark or a sentence first</source>
        <translation>اختر علامة أو جملة أولًا</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>لم تُختر ملاحظة</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} من {rows}</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>نوع المواضع</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل المواضع</translation>
    </message>
    <message>
        <source>Aligned pairs</source>
        <translation>أزواج متقابلة</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>تصويباتي</translation>
    </message>
    <message>
        <source>Take this correction back</source>
        <translation>تراجع عن هذا التصويب</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Why? {reason}</source>
        <translation>لماذا؟ {reason}</translation>
    </message>
    <message>
        <source>Change the speaker…</source>
        <translation>تعديل المتكلم…</translation>
    </message>
    <message>
        <source>This finding is wrong</source>
        <translation>هذا الوسم غير صحيح</translation>
    </message>
    <message>
        <source>Tone here</source>
        <translation>وقع التسمية هنا</translation>
    </message>
    <message>
        <source>Tone for this outlet</source>
        <translation>وقع التسمية في هذا المصدر</translation>
    </message>
    <message>
        <source>Tone in the lexicon</source>
        <translation>وقع التسمية في المعجم</translation>
    </message>
    <message>
        <source>Tone: {tone}</source>
        <translation>الوقع: {tone}</translation>
    </message>
    <message>
        <source>Tone for this outlet: {tone}</source>
        <translation>الوقع في هذا المصدر: {tone}</translation>
    </message>
    <message>
        <source>Stance of the verb</source>
        <translation>موقف الفعل</translation>
    </message>
    <message>
        <source>Stance: {stance}</source>
        <translation>الموقف: {stance}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من قال هذا؟</translation>
    </message>
    <message>
        <source>Speaker: {name}</source>
        <translation>المتكلم: {name}</translation>
    </message>
    <message>
        <source>Wrong finding</source>
        <translation>وسم غير صحيح</translation>
    </message>
    <message>
        <source>Unpair from {outlet}: {words}…</source>
        <translation>فكّ الربط مع {outlet}: {words}…</translation>
    </message>
    <message>
        <source>Pair sentences</source>
        <translation>ربط جملتين</translation>
    </message>
    <message>
        <source>Unpair sentences</source>
        <translation>فكّ ربط جملتين</translation>
    </message>
    <message>
        <source>Now choose its counterpart in another column; Esc gives up</source>
        <translation>اختر الآن مقابلها في عمود آخر؛ Esc للإلغاء</translation>
    </message>
    <message>
        <source>A counterpart stands in another column</source>
        <translation>المقابل يكون في عمود آخر</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>مطابقة حرفية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>أغلق البحث</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} من {total}</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>ما لا مقابل له</translation>
    </message>
    <message>
        <source>Selected sentence</source>
        <translation>الجملة المحددة</translation>
    </message>
    <message>
        <source>Pairs in view</source>
        <translation>الأزواج الظاهرة</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
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
        <source>Direct quote</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>كلام منقول</translation>
    </message>
    <message>
        <source>Partial quote</source>
        <translation>اقتباس جزئي</translation>
    </message>
    <message>
        <source>In the outlet&apos;s own voice</source>
        <translation>بصوت المصدر</translation>
    </message>
    <message>
        <source>In a quotation or report</source>
        <translation>داخل اقتباس أو نقل</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>تقابل قوي</translation>
    </message>
    <message>
        <source>Partial match</source>
        <translation>تقابل جزئي</translation>
    </message>
    <message>
        <source>Different naming</source>
        <translation>تسمية مختلفة</translation>
    </message>
    <message>
        <source>Different reporting verb</source>
        <translation>فعل نقل مختلف</translation>
    </message>
    <message>
        <source>Different wording</source>
        <translation>لفظ مختلف</translation>
    </message>
    <message>
        <source>As printed: {word}</source>
        <translation>في الأصل: {word}</translation>
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
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aligned pair(s)</source>
        <translation>
            <numerusform>لا أزواج متقابلة</numerusform>
            <numerusform>زوج متقابل</numerusform>
            <numerusform>زوجان متقابلان</numerusform>
            <numerusform>%n أزواج متقابلة</numerusform>
            <numerusform>%n زوجًا متقابلًا</numerusform>
            <numerusform>%n زوج متقابل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) with spaced-out letters, rejoined</source>
        <translation>
            <numerusform>لا حروف مفرّقة</numerusform>
            <numerusform>حروف مفرّقة في كلمة واحدة، أُعيد وصلها</numerusform>
            <numerusform>حروف مفرّقة في كلمتين، أُعيد وصلها</numerusform>
            <numerusform>حروف مفرّقة في %n كلمات، أُعيد وصلها</numerusform>
            <numerusform>حروف مفرّقة في %n كلمة، أُعيد وصلها</numerusform>
            <numerusform>حروف مفرّقة في %n كلمة، أُعيد وصلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without counterpart, folded</source>
        <translation>
            <numerusform>لا جمل مطويّة</numerusform>
            <numerusform>جملة بلا مقابل، مطويّة</numerusform>
            <numerusform>جملتان بلا مقابل، مطويّتان</numerusform>
            <numerusform>%n جمل بلا مقابل، مطويّة</numerusform>
            <numerusform>%n جملة بلا مقابل، مطويّة</numerusform>
            <numerusform>%n جملة بلا مقابل، مطويّة</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الإثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>January</source>
        <translation>كانون الثاني/يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شباط/فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>آذار/مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نيسان/أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>أيار/مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حزيران/يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تموز/يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>آب/أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>أيلول/سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرين الأول/أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>كانون الأول/ديسمبر</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>تاريخ غير مذكور</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>inferred from text</source>
        <translation>مستنتَج من النص</translation>
    </message>
    <message>
        <source>Outlet not set</source>
        <translation>مصدر غير محدَّد</translation>
    </message>
    <message>
        <source>No counterpart in this outlet</source>
        <translation>لا مقابل في هذا المصدر</translation>
    </message>
    <message>
        <source>In one outlet</source>
        <translation>في مصدر واحد</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>الروابط بين العمودين</translation>
    </message>
    <message>
        <source>{count} farther</source>
        <translation>{count} أبعد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Text of {outlet}</source>
        <translation>نص {outlet}</translation>
    </message>
    <message>
        <source>This article could not be compared</source>
        <translation>تعذّرت مقارنة هذا المقال</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <source>Reporting verbs</source>
        <translation>أفعال النقل</translation>
    </message>
    <message>
        <source>Direct quotation {share}</source>
        <translation>اقتباس مباشر {share}</translation>
    </message>
    <message>
        <source>{side} {percent}</source>
        <translation>{side} {percent}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{words}: {tone} naming, {voice}, for {concept}</source>
        <translation>{words}: تسمية {tone}، {voice}، للمرجع {concept}</translation>
    </message>
    <message>
        <source>{kind}, {speaker}, verb {verb} ({stance}): {words}</source>
        <translation>{kind}، {speaker}، الفعل {verb} ({stance}): {words}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>Scare-quoted term</source>
        <translation>لفظ منصَّص</translation>
    </message>
    <message>
        <source>Statement without a named source</source>
        <translation>قول بلا مصدر مسمّى</translation>
    </message>
    <message>
        <source>The headline has “{words}” without “{left}”, which the sentence has</source>
        <translation>يذكر العنوان «{words}» دون «{left}» الواردة في الجملة</translation>
    </message>
    <message>
        <source>The headline names no source for what the sentence reports (“{cue}”) from {speaker}</source>
        <translation>لا يسمّي العنوان مصدرًا لما تنقله الجملة («{cue}») عن {speaker}</translation>
    </message>
    <message>
        <source>The headline speaks in the first person (“{first}”), the sentence in the third (“{third}”)</source>
        <translation>يتكلّم العنوان بلسان القائل («{first}») والجملة تتكلّم عنه («{third}»)</translation>
    </message>
    <message>
        <source>{words}; the headline does not carry “{cues}”, which the sentence has</source>
        <translation>{words}؛ ويخلو العنوان من «{cues}» مما ورد في الجملة</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>» و«</translation>
    </message>
    <message>
        <source>Printed “{parted}” here and “{whole}” elsewhere in the article</source>
        <translation>كُتب هنا «{parted}» وفي موضع آخر من المقال «{whole}»</translation>
    </message>
    <message>
        <source>“{term}” stands with “{cue}” here and without it elsewhere in the article</source>
        <translation>ورد «{term}» هنا مع «{cue}» وفي موضع آخر من المقال دونها</translation>
    </message>
    <message>
        <source>a number that the body does not give as exact</source>
        <translation>عدد لا يورده المتن على التحديد</translation>
    </message>
    <message>
        <source>a hedge of the sentence that the headline does not carry</source>
        <translation>تحفّظ في الجملة لا يحمله العنوان</translation>
    </message>
    <message>
        <source>the body tells it only in a source's words, the headline in none's</source>
        <translation>المتن يورده نقلًا عن مصدر فقط، والعنوان بلا مصدر</translation>
    </message>
    <message>
        <source>a headline in the first person over a sentence in the third</source>
        <translation>عنوان بضمير المتكلم وجملته بضمير الغائب</translation>
    </message>
    <message>
        <source>one word with its letters spaced out here and whole there</source>
        <translation>كلمة واحدة مفرّقة الحروف هنا وموصولة هناك</translation>
    </message>
    <message>
        <source>one term kept at a distance here and plain there</source>
        <translation>لفظ واحد بتحفّظ هنا وبلا تحفّظ هناك</translation>
    </message>
    <message>
        <source>Not in the headline</source>
        <translation>ما لا يحمله العنوان</translation>
    </message>
    <message>
        <source>Printed in two ways</source>
        <translation>كُتب على وجهين</translation>
    </message>
    <message>
        <source>One speaker, two names</source>
        <translation>متكلم واحد وتسميتان</translation>
    </message>
    <message>
        <source>one speaker's words name one side in two tones</source>
        <translation>كلام متكلم واحد يسمّي طرفًا واحدًا بوقعين</translation>
    </message>
    <message>
        <source>Quotation with a mark missing or reversed</source>
        <translation>اقتباس نقصت إحدى علامتيه أو انعكست</translation>
    </message>
    <message>
        <source>{outlet} “{words}”</source>
        <translation>{outlet} «{words}»</translation>
    </message>
    <message>
        <source>Only {outlet}: {words}</source>
        <translation>لم ترد إلا في {outlet}: {words}</translation>
    </message>
    <message>
        <source>No sentence of the other outlets shares enough with it</source>
        <translation>لم ترد في المصادر الأخرى جملة تشترك معها بما يكفي</translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation>قائمة العمود</translation>
    </message>
    <message>
        <source>Column: {outlet}, {date}</source>
        <translation>عمود: {outlet}، {date}</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>لمحة عن مواضع العلامات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>The articles could not be compared</source>
        <translation>تعذّرت مقارنة المقالات</translation>
    </message>
    <message>
        <source>No counterpart in the other outlets</source>
        <translation>لم يرد عند مصدر آخر</translation>
    </message>
    <message>
        <source>A comparison needs two columns</source>
        <translation>تحتاج المقارنة إلى عمودين على الأقل</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>التراجع عن تصويب</translation>
    </message>
    <message>
        <source>{pairs} ({strong}, {partial})</source>
        <translation>{pairs} ({strong}، {partial})</translation>
    </message>
    <message numerus="yes">
        <source>%n strong</source>
        <translation>
            <numerusform>لا قوية</numerusform>
            <numerusform>واحد قوي</numerusform>
            <numerusform>قويان</numerusform>
            <numerusform>%n قوية</numerusform>
            <numerusform>%n قويًا</numerusform>
            <numerusform>%n قوي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>لا جزئية</numerusform>
            <numerusform>واحد جزئي</numerusform>
            <numerusform>جزئيان</numerusform>
            <numerusform>%n جزئية</numerusform>
            <numerusform>%n جزئيًا</numerusform>
            <numerusform>%n جزئي</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected statement {number} of {total}</source>
        <translation>العبارة المحددة {number} من {total}</translation>
    </message>
    <message>
        <source>{rows} in all outlets</source>
        <translation>{rows} في كل المصادر</translation>
    </message>
    <message>
        <source>{rows} lacking one outlet or more</source>
        <translation>{rows} ينقصها مصدر أو أكثر</translation>
    </message>
    <message>
        <source>What others called it</source>
        <translation>كيف سمّاها الآخرون</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>من يتكلّم؟</translation>
    </message>
    <message>
        <source>Referent: {name}</source>
        <translation>المرجع: {name}</translation>
    </message>
    <message>
        <source>This outlet</source>
        <translation>هذا المصدر</translation>
    </message>
    <message>
        <source>Not named in this outlet</source>
        <translation>لا تسمية في هذا المصدر</translation>
    </message>
    <message>
        <source>Naming matrix</source>
        <translation>مصفوفة التسميات</translation>
    </message>
    <message>
        <source>the words stand in the lexicon</source>
        <translation>اللفظ وارد في المعجم</translation>
    </message>
    <message>
        <source>the words follow a pattern of the lexicon</source>
        <translation>اللفظ يطابق نمطًا في المعجم</translation>
    </message>
    <message>
        <source>a short form of a name used before</source>
        <translation>صيغة قصيرة لاسم ورد قبلها</translation>
    </message>
    <message>
        <source>a reporting verb with what it reports</source>
        <translation>فعل نقل مع ما ينقله</translation>
    </message>
    <message>
        <source>a participle that goes on reporting</source>
        <translation>اسم فاعل يواصل النقل</translation>
    </message>
    <message>
        <source>a noun of saying with its content</source>
        <translation>اسم قول مع مضمونه</translation>
    </message>
    <message>
        <source>a document or statement that is quoted</source>
        <translation>وثيقة أو بيان منقول عنه</translation>
    </message>
    <message>
        <source>background that no source is named for</source>
        <translation>خلفية لم يُذكر مصدرها</translation>
    </message>
    <message>
        <source>a claim that no source is named for</source>
        <translation>قول لم يُذكر مصدره</translation>
    </message>
    <message>
        <source>what a source is said to have left out</source>
        <translation>ما قيل إن المصدر أغفله</translation>
    </message>
    <message>
        <source>a passive that hides who says it</source>
        <translation>مبني للمجهول يُخفي القائل</translation>
    </message>
    <message>
        <source>force that nobody is said to have used</source>
        <translation>عنف لا يُذكر فاعله</translation>
    </message>
    <message>
        <source>heavy losses that no source is named for</source>
        <translation>خسائر فادحة بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>a deed against civilians that no source is named for</source>
        <translation>فعل بحق مدنيين لم يُذكر مصدره</translation>
    </message>
    <message>
        <source>words behind a source and its colon</source>
        <translation>كلام بعد مصدر ونقطتين</translation>
    </message>
    <message>
        <source>a term in marks that no source is said to have used</source>
        <translation>لفظ بين علامتين لا يُنسب إلى مصدر</translation>
    </message>
    <message>
        <source>a so-called name that the outlet steps back from</source>
        <translation>تسمية تتحفظ عليها الوسيلة بلا علامتين</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words contradict a source</source>
        <translation>كلام الوسيلة نفسها يناقض مصدرا</translation>
    </message>
    <message>
        <source>an unnamed source whose words the verb vouches for</source>
        <translation>مصدر غير مسمى يضمن الفعل صحة كلامه</translation>
    </message>
    <message>
        <source>the first person without quotation marks</source>
        <translation>ضمير المتكلم بلا علامتي اقتباس</translation>
    </message>
    <message>
        <source>a person&apos;s name in marks that stands without them elsewhere</source>
        <translation>اسم شخص بين علامتين ويرد في غير هذا الموضع بدونهما</translation>
    </message>
    <message>
        <source>a quotation that a closing mark opens</source>
        <translation>اقتباس تفتحه علامة إغلاق</translation>
    </message>
    <message>
        <source>an opening mark without a closing one</source>
        <translation>علامة فتح بلا إغلاق</translation>
    </message>
    <message>
        <source>a closing mark without an opening one</source>
        <translation>علامة إغلاق بلا فتح</translation>
    </message>
    <message>
        <source>no counterpart found in the other outlets</source>
        <translation>لم يُعثر على نظير له لدى المصادر الأخرى</translation>
    </message>
    <message>
        <source>no counterpart found in the other outlets, some of which were published before it</source>
        <translation>لم يُعثر على نظير له لدى المصادر الأخرى، وقد نُشر بعضها قبله</translation>
    </message>
    <message>
        <source>the other outlets were published before it and cannot be lacking it</source>
        <translation>نُشرت المصادر الأخرى قبله، فلا يُعدّ خلوّها منه نقصًا</translation>
    </message>
    <message>
        <source>a fixed phrase that names a source</source>
        <translation>عبارة ثابتة تسمّي مصدرًا</translation>
    </message>
    <message>
        <source>Tone in the lexicon: {tone}</source>
        <translation>التسمية في المعجم: {tone}</translation>
    </message>
    <message>
        <source>Add articles to the comparison</source>
        <translation>أضف مقالات إلى المقارنة</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>ابحث في كل المقالات</translation>
    </message>
    <message>
        <source>Several can be chosen with Ctrl, or dragged to the place where they shall stand.</source>
        <translation>يمكن تحديد عدة مقالات بمفتاح Ctrl، أو سحبها إلى الموضع الذي تقف فيه.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Articles that can be added</source>
        <translation>مقالات يمكن إضافتها</translation>
    </message>
    <message>
        <source>Of the same event</source>
        <translation>من الحدث نفسه</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>مقالات أخرى</translation>
    </message>
    <message>
        <source>Quotation of {speaker} given differently: {words}</source>
        <translation>اقتباس من {speaker} ورد بلفظين: {words}</translation>
    </message>
    <message>
        <source>One speaker, nearly the same words, inside quotation marks in both outlets</source>
        <translation>المتكلم واحد، والكلام متقارب، وهو داخل علامتي اقتباس عند المصدرين</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>خارج العدّ</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>ما ورد في كل موضع</translation>
    </message>
    <message>
        <source>Open in the text of {outlet}</source>
        <translation>افتح في نص {outlet}</translation>
    </message>
    <message>
        <source>Versions of one quotation</source>
        <translation>روايات الاقتباس الواحد</translation>
    </message>
    <message>
        <source>Note on the whole article…</source>
        <translation>ملاحظة على المقال كله…</translation>
    </message>
    <message>
        <source>Quoted {share}</source>
        <translation>اقتباس {share}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>one speaker, two names for one side (two rings)</source>
        <translation>متكلم واحد وتسميتان لطرف واحد (حلقتان متداخلتان)</translation>
    </message>
    <message>
        <source>printed in two ways (two rings)</source>
        <translation>كُتب على وجهين (حلقتان متداخلتان)</translation>
    </message>
    <message>
        <source>headline without what its sentence has (two rings)</source>
        <translation>عنوان يخلو مما ورد في جملته (حلقتان متداخلتان)</translation>
    </message>
    <message>
        <source>{speaker} is made to say “{name}” here and “{other}” elsewhere</source>
        <translation>على لسان {speaker}: «{name}» هنا، و«{other}» في موضع آخر</translation>
    </message>
    <message>
        <source>Reporting phrase {verb}: {stance}</source>
        <translation>عبارة النقل {verb}: {stance}</translation>
    </message>
    <message>
        <source>{kind}, {speaker}, phrase {verb} ({stance}): {words}</source>
        <translation>{kind}، {speaker}، العبارة {verb} ({stance}): {words}</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>أبرز المواضع</translation>
    </message>
    <message>
        <source>not in counterpart</source>
        <translation>لفظ ليس في المقابل</translation>
    </message>
    <message>
        <source>a fixed phrase that leaves the words to their speaker</source>
        <translation>عبارة ثابتة تترك الكلام لقائله</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>حدّد…</translation>
    </message>
</context>
</TS>
