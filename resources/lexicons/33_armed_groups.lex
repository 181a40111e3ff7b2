# Armed and political groups of the region and beyond; heads such as تنظيم and ميليشيا come from the generic patterns.
lexicon armed_groups
label: جماعات مسلحة وأحزاب | Armed groups and parties

concept al_qaeda actor
label: تنظيم القاعدة | al-Qaeda
name: القاعدة، القاعدة في جزيرة العرب، القاعدة في بلاد المغرب الإسلامي، القاعدة في بلاد المغرب
= تنظيم القاعدة
= شبكة القاعدة
= القاعدة في جزيرة العرب
= القاعدة في بلاد المغرب الإسلامي
= قاعدة الجهاد
= فرع القاعدة
= ذراع القاعدة
= ذراع تنظيم القاعدة
=? القاعدة @ بن لادن، الظواهري، أيمن الظواهري، الجهاديين
- إرهابيو القاعدة
- القاعدة الإرهابية

concept boko_haram actor
label: بوكو حرام | Boko Haram
name: بوكو حرام
= بوكو حرام
= جماعة بوكو حرام
- جماعة بوكو حرام المتطرفة
- إرهابيو بوكو حرام

concept al_shabaab actor
label: حركة الشباب الصومالية | al-Shabaab
name: الشباب الصومالية، الشباب المجاهدين، الشباب المجاهدون
= حركة الشباب
= حركة الشباب الصومالية
= حركة الشباب المجاهدين
= مقاتلو حركة الشباب
- ميليشيات الخوارج @ الصومال
- حركة الشباب الإرهابية

concept islamic_jihad actor
label: الجهاد الإسلامي | Palestinian Islamic Jihad
side: palestine
name: الجهاد الإسلامي، سرايا القدس
= الجهاد الإسلامي
= حركة الجهاد الإسلامي
= حركة الجهاد
= سرايا القدس
- تنظيم الجهاد الإرهابي

concept fatah actor
label: حركة فتح | Fatah
side: palestine
name: فتح
= حركة فتح
= كتائب شهداء الأقصى
= شهداء الأقصى

concept pflp actor
label: الجبهة الشعبية لتحرير فلسطين | PFLP
side: palestine
= الجبهة الشعبية لتحرير فلسطين
= الجبهة الشعبية @ فلسطين، غزة، إسرائيل
= الجبهة الديمقراطية لتحرير فلسطين
= كتائب أبو علي مصطفى
= ألوية الناصر صلاح الدين
= لجان المقاومة الشعبية

concept amal actor
label: حركة أمل | Amal Movement
= حركة أمل
= الثنائي الشيعي

concept lebanese_forces_party actor
label: القوات اللبنانية (حزب) | Lebanese Forces party
= حزب القوات اللبنانية
= حزب القوات

concept ahrar_al_sham actor
label: أحرار الشام | Ahrar al-Sham
side: syria_opposition
name: أحرار الشام
= أحرار الشام
= حركة أحرار الشام
= حركة أحرار الشام الإسلامية

concept jaysh_al_islam actor
label: جيش الإسلام | Jaysh al-Islam
side: syria_opposition
= جيش الإسلام
= لواء الإسلام

concept syrian_rebel_brigades actor
label: ألوية المعارضة السورية | Syrian rebel brigades
side: syria_opposition
= فيلق الرحمن
= فيلق الشام
= جيش الفتح
= جند الأقصى
= حركة نور الدين الزنكي
= نور الدين الزنكي
= الفرقة 30
= الفرقة الثلاثون
= الفرقة 13
= الجبهة الشامية
= الجبهة الإسلامية
= الجبهة الجنوبية
= الجبهة الوطنية للتحرير
= غرفة عمليات الفتح المبين
= حراس الدين
= جيش العزة
= ألوية صقور الشام
= لواء التوحيد
= جيش خالد بن الوليد
= الحزب الإسلامي التركستاني

concept syrian_coalition actor
label: الائتلاف السوري المعارض | Syrian opposition coalition
side: syria_opposition
= الائتلاف الوطني السوري
= الائتلاف السوري
= الائتلاف الوطني لقوى الثورة والمعارضة السورية
= الائتلاف الوطني لقوى الثورة
= ائتلاف المعارضة السورية
= الائتلاف السوري المعارض
= المجلس الوطني السوري
= هيئة التفاوض
= هيئة التفاوض السورية
= الهيئة العليا للمفاوضات
- ائتلاف الدوحة
- ائتلاف إسطنبول

concept syrian_interim_government actor
label: الحكومة السورية المؤقتة | Syrian interim government of the opposition
side: syria_opposition
= الحكومة السورية المؤقتة
= حكومة الإنقاذ @ إدلب، النصرة

concept kurdish_national_council actor
label: أحزاب كردية سورية | Syrian Kurdish parties
= المجلس الوطني الكردي
= حزب الاتحاد الديمقراطي
= حزب الاتحاد الديمقراطي الكردي
= مجلس سوريا الديمقراطية
= الأسايش
= قوات الأسايش

concept peshmerga actor
label: البيشمركة | Peshmerga
side: kurdistan
= البيشمركة
= قوات البيشمركة
= قوات البشمركة
= البشمركة

concept kurdistan_government actor
label: حكومة إقليم كردستان | Kurdistan Regional Government
side: kurdistan
= حكومة إقليم كردستان
= سلطات إقليم كردستان
= رئاسة إقليم كردستان

concept asaib actor
label: فصائل شيعية عراقية | Iraqi Shia factions
side: iran
= عصائب أهل الحق
= كتائب حزب الله
= كتائب حزب الله العراقي
= كتائب حزب الله العراقية
= حركة النجباء
= كتائب سيد الشهداء
= منظمة بدر
= سرايا السلام
= جيش المهدي
= التيار الصدري
= الفصائل الولائية

concept iraqi_tribal_forces actor
label: قوات عشائرية عراقية | Iraqi tribal forces
= الصحوات
= قوات الصحوة
= الحشد العشائري
= أبناء العشائر
= مقاتلو العشائر

concept republican_guard_saleh actor
label: قوات صالح | Forces of Ali Abdullah Saleh
side: saleh
= قوات صالح
= القوات الموالية لصالح
= القوات الموالية للرئيس السابق علي عبد الله صالح
= القوات الموالية للرئيس السابق علي عبدالله صالح
= القوات الموالية للرئيس السابق
= الحرس الجمهوري
= قوات الحرس الجمهوري
= حزب المؤتمر الشعبي العام
- قوات المخلوع
- قوات المخلوع صالح
- ميليشيات صالح
- ميليشيات المخلوع صالح
- المخلوع صالح
- المخلوع علي عبدالله صالح
- الرئيس المخلوع علي عبدالله صالح
- الرئيس المخلوع علي عبد الله صالح
- الرئيس المخلوع
= الرئيس السابق علي عبد الله صالح
= الرئيس السابق علي عبدالله صالح
= صالح والحوثيون

concept yemen_popular_resistance actor
label: المقاومة الشعبية في اليمن | Popular resistance in Yemen
side: yemen_government
= المقاومة الشعبية @ اليمن، عدن، تعز، مأرب، الحوثيين
= المقاومة الجنوبية @ اليمن، عدن
= رجال المقاومة الشعبية @ اليمن، عدن، تعز
= مقاتلو المقاومة الشعبية @ اليمن، عدن، تعز
= قوات المقاومة @ اليمن، عدن، تعز، مأرب
= ألوية العمالقة
= قوات العمالقة
= الحزام الأمني
= قوات الحزام الأمني
= النخبة الشبوانية
= النخبة الحضرمية
= حراس الجمهورية
= قوات طارق صالح

concept yemen_islah actor
label: حزب الإصلاح | Islah party
= حزب التجمع اليمني للإصلاح
= التجمع اليمني للإصلاح
= حزب الإصلاح @ اليمن
- إخوان اليمن
- ميليشيات الإصلاح
- ميليشيا الإصلاح

concept southern_hirak actor
label: الحراك الجنوبي | Southern Movement
= الحراك الجنوبي
= أنصار الحراك الجنوبي

concept libya_dawn actor
label: فجر ليبيا | Libya Dawn
side: libya_west
name: فجر ليبيا
= فجر ليبيا
= قوات فجر ليبيا
= المؤتمر الوطني العام @ ليبيا
= حكومة الإنقاذ @ ليبيا، طرابلس
- ميليشيات فجر ليبيا

concept libyan_parliament actor
label: برلمان طبرق | Tobruk parliament
side: libya_east
= برلمان طبرق
= حكومة طبرق
= مجلس نواب طبرق
= الحكومة المعترف بها دوليا @ طبرق

concept ansar_al_sharia actor
label: أنصار الشريعة | Ansar al-Sharia
name: أنصار الشريعة
= أنصار الشريعة
= جماعة أنصار الشريعة
= تنظيم أنصار الشريعة

concept sudan_rebels actor
label: حركات متمردة سودانية | Sudanese rebel movements
= الحركة الشعبية لتحرير السودان
= الحركة الشعبية شمال
= الجبهة الثورية
= حركة العدل والمساواة
= حركة تحرير السودان
= حركات دارفور
= الحركات المسلحة @ السودان، دارفور

concept south_sudan_rebels actor
label: متمردو جنوب السودان | South Sudan rebels
- متمردو جنوب السودان
- المتمردون بقيادة مشار
= قوات مشار
= قوات رياك مشار

concept tigray_front actor
label: جبهة تيغراي | Tigray front
= جبهة تحرير شعب تيغراي
= الجبهة الشعبية لتحرير تيغراي
= جبهة تحرير تيغراي
= قوات تيغراي
= قوات دفاع تيغراي
= جيش تحرير أورومو

concept mujahidin_khalq actor
label: مجاهدو خلق | People's Mujahedin of Iran
name: مجاهدي خلق
= مجاهدو خلق
= مجاهدي خلق
= منظمة مجاهدي خلق
= المجلس الوطني للمقاومة الإيرانية
- منافقو خلق
- زمرة المنافقين

concept jaysh_al_adl actor
label: جيش العدل | Jaysh al-Adl
= جيش العدل
= جند الله @ إيران، بلوشستان

concept pakistani_taliban actor
label: طالبان باكستان | Pakistani Taliban
= طالبان باكستان
= حركة طالبان باكستان
= حركة طالبان الباكستانية
= شبكة حقاني
= لشكر طيبة
= جيش محمد

concept abu_sayyaf actor
label: أبو سياف | Abu Sayyaf
= أبو سياف
= جماعة أبو سياف
= جبهة تحرير مورو الإسلامية
= جبهة مورو

concept mali_rebels actor
label: جماعات شمال مالي والساحل | Groups of northern Mali and the Sahel
= حركة تحرير أزواد
= الحركة الوطنية لتحرير أزواد
= تنسيقية حركات أزواد
= جماعة نصرة الإسلام والمسلمين
= نصرة الإسلام والمسلمين
= أنصار الدين @ مالي
= حركة التوحيد والجهاد

concept congo_rebels actor
label: متمردو الكونغو | Congo rebels
- متمردو حركة 23 مارس
= حركة 23 مارس
= تحالف القوى الديمقراطية
= سيليكا
= أنتي بالاكا
= جيش الرب

concept wagner actor
label: فاغنر | Wagner
side: russia
= فاغنر
= مجموعة فاغنر
= شركة فاغنر
= الفيلق الأفريقي
- مرتزقة فاغنر
- عصابة فاغنر

concept donbas_separatists actor
label: انفصاليو شرق أوكرانيا | Separatists of eastern Ukraine
side: russia
- الانفصاليون الموالون لروسيا
- الانفصاليون الموالون لموسكو
- المتمردون الموالون لروسيا
- الانفصاليون في شرق أوكرانيا
- انفصاليو دونباس
= القوات الموالية لروسيا
= المسلحون الموالون لروسيا
= قوات الدفاع الشعبي @ دونيتسك، لوغانسك
+ الدفاع الشعبي @ دونيتسك، لوغانسك
= جمهورية دونيتسك
= جمهورية لوغانسك
= جمهورية دونيتسك الشعبية
= جمهورية لوغانسك الشعبية

concept eta_farc actor
label: فارك | FARC
= فارك
= القوات المسلحة الثورية الكولومبية
= متمردو فارك

concept tamil_tigers actor
label: نمور التاميل | Tamil Tigers
= نمور التاميل

concept fetullah_gulen actor
label: جماعة غولن | Gülen movement
= جماعة غولن
= جماعة فتح الله غولن
= حركة غولن
= حركة الخدمة @ غولن
- الكيان الموازي
- الكيان الموازي الإرهابي
- تنظيم غولن
- تنظيم غولن الإرهابي
- تنظيم فتح الله غولن
- منظمة غولن الإرهابية
- غولنيون

concept syrian_observatory actor
label: المرصد السوري لحقوق الإنسان | Syrian Observatory for Human Rights
=~ المرصد السوري لحقوق الإنسان
- مرصد رامي عبد الرحمن
