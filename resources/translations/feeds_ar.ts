<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
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
</context>
<context>
    <name>AddFeeds</name>
    <message>
        <source>Allow this host…</source>
        <translation>السماح بهذا المضيف…</translation>
    </message>
    <message>
        <source>Add feeds</source>
        <translation>إضافة خلاصات</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>Fetch their articles now</source>
        <translation>اجلب مقالاتها الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Address of a feed or of the outlet's page</source>
        <translation>عنوان خلاصة أو عنوان صفحة المصدر</translation>
    </message>
    <message>
        <source>Look for feeds</source>
        <translation>ابحث عن الخلاصات</translation>
    </message>
    <message>
        <source>Riwaya reads RSS, Atom and JSON feeds. The address of an outlet's front page is enough: the feeds that it names are found. Only this address is asked.</source>
        <translation>تقرأ «رِواية» خلاصات RSS وAtom وJSON. ويكفي عنوان الصفحة الأولى للمصدر: يُعثر على الخلاصات التي تذكرها. ولا يُطلب غير هذا العنوان.</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>الخلاصات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>This page names no feed. Try another page of the outlet, such as its front page.</source>
        <translation>لا تذكر هذه الصفحة أي خلاصة. جرّب صفحة أخرى للمصدر، كصفحته الأولى.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AddLinks</name>
    <message>
        <source>Add articles by their links</source>
        <translation>إضافة مقالات بروابطها</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>اجلب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>One or more links. Each page is fetched once, without scripts or pictures.</source>
        <translation>رابط أو أكثر. تُجلب كل صفحة مرة واحدة، من غير برمجيات ولا صور.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>How the links go</source>
        <translation>حالة الروابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>يجري الجلب…</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>يجري جلبها…</translation>
    </message>
    <message>
        <source>Added to the library</source>
        <translation>أُضيف إلى المكتبة</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>موجود في المكتبة</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>لم يُجلب</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be fetched</source>
        <translation>
            <numerusform>لم يتعذّر جلب أي رابط</numerusform>
            <numerusform>تعذّر جلب رابط واحد</numerusform>
            <numerusform>تعذّر جلب رابطين</numerusform>
            <numerusform>تعذّر جلب %n روابط</numerusform>
            <numerusform>تعذّر جلب %n رابطًا</numerusform>
            <numerusform>تعذّر جلب %n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowHost</name>
    <message>
        <source>Allow a host of the local network</source>
        <translation>السماح بمضيف في الشبكة المحلية</translation>
    </message>
    <message>
        <source>{host} lies in the local network. A feed could make the program ask devices there, such as a router or a server of the office. Allow it only if you know this host and trust it.</source>
        <translation>يقع {host} في الشبكة المحلية. وقد تجعل خلاصةٌ البرنامجَ يخاطب أجهزة فيها، كالموجّه أو خادم المكتب. لا تسمح به إلا إن كنت تعرفه وتثق به.</translation>
    </message>
    <message>
        <source>It can be taken back in the settings, under Network.</source>
        <translation>يمكن التراجع عن ذلك في الإعدادات، في قسم «الشبكة».</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
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
    <name>ArticlesPage</name>
    <message>
        <source>Versions of the article</source>
        <translation>نسختا المقال</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
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
    <name>EditFeed</name>
    <message>
        <source>Settings of the feed</source>
        <translation>إعدادات الخلاصة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As the feed names it</source>
        <translation>كما تسمّيه الخلاصة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>None; folders inside one another are set apart with /</source>
        <translation>بلا مجلد؛ يُفصل بين المجلدات المتداخلة بـ /</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>بحسب النص</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <translation>المقالات كاملة</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Keep articles</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Outlet and language hold for articles that come from now on, the direction for all of them at once. Older articles leave the lists when the feed is updated; those with a star, in a session or with a note stay, and undo brings the others back.</source>
        <translation>يسري المصدر واللغة على المقالات التي تصل من الآن، والاتجاه عليها كلها في الحال. وتخرج المقالات الأقدم من القوائم عند تحديث الخلاصة، ويبقى ما له نجمة أو ملاحظة أو هو في جلسة، ويعيد التراجع غيره.</translation>
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
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
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
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>FeedFiles</name>
    <message>
        <source>Open a list of feeds</source>
        <translation>فتح قائمة خلاصات</translation>
    </message>
    <message>
        <source>Lists of feeds and feeds</source>
        <translation>قوائم خلاصات وخلاصات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>تصدير قائمة الخلاصات</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>قائمة خلاصات</translation>
    </message>
</context>
<context>
    <name>FeedPreview</name>
    <message>
        <source>written from right to left</source>
        <translation>تُكتب من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>written from left to right</source>
        <translation>تُكتب من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>It was last read {time}.</source>
        <translation>آخر قراءة لها: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين متتاليتين</numerusform>
            <numerusform>%n مرات متتالية</numerusform>
            <numerusform>%n مرة متتالية</numerusform>
            <numerusform>%n مرة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed {times}.</source>
        <translation>تعذّرت {times}.</translation>
    </message>
    <message>
        <source>Update this feed</source>
        <translation>تحديث هذه الخلاصة</translation>
    </message>
    <message>
        <source>Look for the feed</source>
        <translation>البحث عن الخلاصة</translation>
    </message>
    <message>
        <source>Allow this host…</source>
        <translation>السماح بهذا المضيف…</translation>
    </message>
    <message>
        <source>Settings of the feed…</source>
        <translation>إعدادات الخلاصة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>whole articles where the feed has only summaries</source>
        <translation>تُجلب المقالات كاملة حيث لا تحمل الخلاصة غير ملخّصات</translation>
    </message>
    <message>
        <source>always whole articles from their pages</source>
        <translation>تُجلب المقالات كاملة من صفحاتها دائمًا</translation>
    </message>
    <message>
        <source>only what the feed itself carries</source>
        <translation>لا يُؤخذ غير ما تحمله الخلاصة نفسها</translation>
    </message>
    <message>
        <source>kept for {days}</source>
        <translation>مدة الاحتفاظ: {days}</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>تُحفظ دائمًا</translation>
    </message>
    <message>
        <source>as the feed names it</source>
        <translation>كما تسمّيه الخلاصة</translation>
    </message>
    <message>
        <source>Outlet: {name}</source>
        <translation>المصدر: {name}</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>أحدث المقالات</translation>
    </message>
    <message>
        <source>None of its articles is in the lists.</source>
        <translation>لا مقال منها في القوائم.</translation>
    </message>
</context>
<context>
    <name>FeedWording</name>
    <message>
        <source>The server redirects into the local network.</source>
        <translation>يحوّل الخادم إلى الشبكة المحلية.</translation>
    </message>
    <message>
        <source>No outlet does that. If you know the host that it leads to, allow it in the settings.</source>
        <translation>لا يفعل ذلك مصدر صحفي. إن كنت تعرف المضيف الذي يقود إليه فاسمح به في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) left out: only web addresses are fetched</source>
        <translation>
            <numerusform>لم يُترك أي عنوان</numerusform>
            <numerusform>تُرك عنوان واحد: لا تُجلب إلا عناوين الويب</numerusform>
            <numerusform>تُرك عنوانان: لا تُجلب إلا عناوين الويب</numerusform>
            <numerusform>تُركت %n عناوين: لا تُجلب إلا عناوين الويب</numerusform>
            <numerusform>تُرك %n عنوانًا: لا تُجلب إلا عناوين الويب</numerusform>
            <numerusform>تُرك %n عنوان: لا تُجلب إلا عناوين الويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older article(s) taken out of the lists</source>
        <translation>
            <numerusform>لم يخرج من القوائم شيء</numerusform>
            <numerusform>خرج من القوائم مقال قديم</numerusform>
            <numerusform>خرج من القوائم مقالان قديمان</numerusform>
            <numerusform>خرجت من القوائم %n مقالات قديمة</numerusform>
            <numerusform>خرج من القوائم %n مقالًا قديمًا</numerusform>
            <numerusform>خرج من القوائم %n مقال قديم</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوانًا على الشبكة.</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) are fetched.</source>
        <translation>لا تُجلب إلا عناوين الشبكة (http وhttps).</translation>
    </message>
    <message>
        <source>The address lies in the local network.</source>
        <translation>يقع العنوان في الشبكة المحلية.</translation>
    </message>
    <message>
        <source>The server's name was not found.</source>
        <translation>لم يُعثر على اسم الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>تأخّر الخادم في الإجابة.</translation>
    </message>
    <message>
        <source>The server sent its answer too slowly.</source>
        <translation>أرسل الخادم إجابته ببطء شديد.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit.</source>
        <translation>الإجابة أكبر من الحد المسموح.</translation>
    </message>
    <message>
        <source>Refused: the answer would unpack to far more than its size.</source>
        <translation>رُفضت: تنفكّ الإجابة إلى أضعاف حجمها.</translation>
    </message>
    <message>
        <source>The server redirects in a circle or too often.</source>
        <translation>يحيل الخادم من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>The server answered with an error ({status}).</source>
        <translation>أجاب الخادم بخطأ ({status}).</translation>
    </message>
    <message>
        <source>The server says that this address is gone for good.</source>
        <translation>يقول الخادم إن هذا العنوان أُلغي نهائيًا.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>يطلب الخادم التوقف عن مخاطبته مدة.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <translation>تعذّر التحقق من الاتصال الآمن.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation>انقطع الاتصال قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>The proxy of the system did not answer.</source>
        <translation>لم يُجب الخادم الوكيل المعرَّف في النظام.</translation>
    </message>
    <message>
        <source>This file is neither a list of feeds (OPML) nor a feed.</source>
        <translation>هذا الملف ليس قائمة خلاصات (OPML) ولا خلاصة.</translation>
    </message>
    <message>
        <source>This feed does not say at which address it is published.</source>
        <translation>لا تذكر هذه الخلاصة العنوان الذي تُنشر عليه.</translation>
    </message>
    <message>
        <source>No article text was found at this address.</source>
        <translation>لم يُعثر على نص مقال في هذا العنوان.</translation>
    </message>
    <message>
        <source>What is at this address is damaged or incomplete.</source>
        <translation>ما في هذا العنوان تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Refused: its XML defines entities.</source>
        <translation>رُفضت: تعرّف كيانات XML.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Look for the feed again on the outlet's page.</source>
        <translation>ابحث عن الخلاصة من جديد في صفحة المصدر.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>لم يُخزَّن منها شيء.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>تحقّق من كتابته.</translation>
    </message>
    <message>
        <source>Files can be imported from the File menu.</source>
        <translation>تُستورد الملفات من قائمة «ملف».</translation>
    </message>
    <message>
        <source>If you trust this host, allow it in the settings, under Network.</source>
        <translation>إن كنت تثق بهذا المضيف فاسمح به في الإعدادات، في قسم «الشبكة».</translation>
    </message>
    <message>
        <source>Check the connection and how the address is written.</source>
        <translation>تحقّق من الاتصال ومن كتابة العنوان.</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Look for the feed on the outlet's page.</source>
        <translation>لا يُطلب من تلقاء نفسه مجددًا. ابحث عن الخلاصة في صفحة المصدر.</translation>
    </message>
    <message>
        <source>It is left alone until then, also when you update by hand.</source>
        <translation>يُترك حتى ذلك الحين، حتى عند التحديث اليدوي.</translation>
    </message>
    <message>
        <source>Check the date of this computer; else tell the outlet.</source>
        <translation>تحقّق من تاريخ هذا الحاسوب، وإلا فأبلغ المصدر.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of the system; SOCKS is not spoken.</source>
        <translation>تحقّق من الوكيل في إعدادات النظام؛ ولا يدعم البرنامج SOCKS.</translation>
    </message>
    <message>
        <source>Its articles can still be imported as a file.</source>
        <translation>ويمكن استيراد مقالاتها من الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>لا خلاصات</numerusform>
            <numerusform>خلاصة واحدة</numerusform>
            <numerusform>خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be updated</source>
        <translation>
            <numerusform>لم تتعذّر أي خلاصة</numerusform>
            <numerusform>تعذّر تحديث خلاصة واحدة</numerusform>
            <numerusform>تعذّر تحديث خلاصتين</numerusform>
            <numerusform>تعذّر تحديث %n خلاصات</numerusform>
            <numerusform>تعذّر تحديث %n خلاصة</numerusform>
            <numerusform>تعذّر تحديث %n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n feed(s)</source>
        <translation>
            <numerusform>إضافة</numerusform>
            <numerusform>إضافة خلاصة واحدة</numerusform>
            <numerusform>إضافة خلاصتين</numerusform>
            <numerusform>إضافة %n خلاصات</numerusform>
            <numerusform>إضافة %n خلاصة</numerusform>
            <numerusform>إضافة %n خلاصة</numerusform>
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
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>يجري جلبها…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم تُجلب بعد</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>آخر تحديث: {time}</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءتها.</translation>
    </message>
</context>
<context>
    <name>Feeding</name>
    <message>
        <source>An update is running already.</source>
        <translation>يجري تحديث الآن.</translation>
    </message>
    <message>
        <source>updating the feeds</source>
        <translation>تحديث الخلاصات</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>bringing accounts of one event together</source>
        <translation>جمع روايات الحدث الواحد</translation>
    </message>
    <message>
        <source>No feed was found</source>
        <translation>لم يُعثر على خلاصة</translation>
    </message>
    <message>
        <source>looking for feeds</source>
        <translation>البحث عن خلاصات</translation>
    </message>
    <message>
        <source>Feeds of Riwaya</source>
        <translation>خلاصات رِواية</translation>
    </message>
    <message>
        <source>The list was exported.</source>
        <translation>صُدّرت القائمة.</translation>
    </message>
    <message>
        <source>fetching articles</source>
        <translation>جلب مقالات</translation>
    </message>
    <message>
        <source>Removed: {feeds}. Their articles stay; undo brings the feeds back.</source>
        <translation>أُزيل: {feeds}. تبقى المقالات، ويعيد التراجعُ الخلاصات.</translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>تحديث الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation>ابحث عن خلاصة</translation>
    </message>
    <message>
        <source>Update this feed</source>
        <translation>تحديث هذه الخلاصة</translation>
    </message>
    <message>
        <source>Settings of the feed…</source>
        <translation>إعدادات الخلاصة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Update this folder</source>
        <translation>تحديث هذا المجلد</translation>
    </message>
    <message>
        <source>Export this folder…</source>
        <translation>تصدير هذا المجلد…</translation>
    </message>
    <message>
        <source>Remove the feeds of this folder</source>
        <translation>إزالة خلاصات هذا المجلد</translation>
    </message>
    <message>
        <source>Choose from well-known outlets…</source>
        <translation>الاختيار من مصادر معروفة…</translation>
    </message>
    <message>
        <source>Add articles by their links…</source>
        <translation>إضافة مقالات بروابطها…</translation>
    </message>
    <message>
        <source>Import a list (OPML)…</source>
        <translation>استيراد قائمة (OPML)…</translation>
    </message>
    <message>
        <source>Export the list (OPML)…</source>
        <translation>تصدير القائمة (OPML)…</translation>
    </message>
</context>
<context>
    <name>FirstFeed</name>
    <message>
        <source>Fill the library from feeds</source>
        <translation>املأ المكتبة من الخلاصات</translation>
    </message>
    <message>
        <source>Articles are fetched when you say so, and then read without a connection.</source>
        <translation>تُجلب المقالات حين تطلب ذلك، ثم تُقرأ من غير اتصال.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
    <message>
        <source>By its address or that of the outlet's page, or from a file.</source>
        <translation>بعنوانها أو بعنوان صفحة المصدر، أو من ملف.</translation>
    </message>
    <message>
        <source>Choose from well-known Arabic outlets</source>
        <translation>الاختيار من مصادر عربية معروفة</translation>
    </message>
    <message>
        <source>Agencies, channels and papers of all sides. Nothing is chosen beforehand.</source>
        <translation>وكالات وقنوات وصحف من كل الأطراف. لا شيء مختار سلفًا.</translation>
    </message>
    <message>
        <source>Import a list of feeds (OPML)</source>
        <translation>استيراد قائمة خلاصات (OPML)</translation>
    </message>
    <message>
        <source>From another reader, with its folders and their order.</source>
        <translation>من قارئ آخر، بمجلداتها وترتيبها.</translation>
    </message>
    <message>
        <source>Add articles by their links</source>
        <translation>إضافة مقالات بروابطها</translation>
    </message>
    <message>
        <source>Paste or drop one or more links; their pages are fetched once.</source>
        <translation>الصق رابطًا أو أكثر أو أفلته هنا؛ تُجلب الصفحات مرة واحدة.</translation>
    </message>
    <message>
        <source>Only the addresses you add are asked, without cookies, scripts or pictures.</source>
        <translation>لا تُطلب إلا العناوين التي تضيفها، بلا ملفات ارتباط ولا برمجيات ولا صور.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Update the feeds</source>
        <translation>تحديث الخلاصات</translation>
    </message>
    <message>
        <source>The program goes online for nothing else than what you ask for.</source>
        <translation>لا يتصل البرنامج بالشبكة إلا لما تطلبه.</translation>
    </message>
    <message>
        <source>Allowed hosts of the local network, one a line</source>
        <translation>المسموح بهم من مضيفي الشبكة المحلية، واحد في كل سطر</translation>
    </message>
    <message>
        <source>A feed or a link could make the program ask devices in your network. Allow only hosts that you know; all others there are refused, also after a redirect.</source>
        <translation>قد تجعل خلاصةٌ أو رابطٌ البرنامجَ يخاطب أجهزة في شبكتك. لا تسمح إلا بما تعرفه؛ ويُرفض ما عداه، ولو بعد إحالة.</translation>
    </message>
    <message>
        <source>The proxy of the system is used where there is one.</source>
        <translation>يُستعمل الخادم الوكيل المعرَّف في النظام إن وُجد.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>دائمًا</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>دائمًا</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
</context>
<context>
    <name>Online</name>
    <message>
        <source>Progress of the fetch</source>
        <translation>تقدّم الجلب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Online: {what}</source>
        <translation>متصل بالشبكة: {what}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>The program is online only while it fetches what you asked for. All else works offline.</source>
        <translation>لا يتصل البرنامج بالشبكة إلا وهو يجلب ما طلبته. وكل ما عدا ذلك يعمل بلا اتصال.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add feed</source>
        <translation>إضافة خلاصة</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Versions of the article</source>
        <translation>نسختا المقال</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>adding feeds</source>
        <translation>إضافة خلاصات</translation>
    </message>
    <message>
        <source>changing a feed</source>
        <translation>تعديل خلاصة</translation>
    </message>
    <message>
        <source>putting feeds in order</source>
        <translation>ترتيب الخلاصات</translation>
    </message>
    <message>
        <source>removing feeds</source>
        <translation>إزالة خلاصات</translation>
    </message>
</context>
</TS>
