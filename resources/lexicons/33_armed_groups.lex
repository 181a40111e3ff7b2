# Armed and political groups of the region and beyond; heads such as تنظيم and ميليشيا come from the generic patterns.
lexicon armed_groups
label: جماعات مسلحة وأحزاب | Armed groups and parties

concept al_qaeda actor
label: تنظيم القاعدة | al-Qaeda
name: القاعدة، القاعدة في جزيرة العرب، القاعدة في بلاد المغرب الإسلامي، القاعدة في بلاد المغرب
note: «القاعدة» المعسكر والمبدأ أيضا: تحسب مع «تنظيم» أو بجانب قادته وفروعه | «القاعدة» is also a base or a rule: counts with تنظيم or beside its leaders and branches
= تنظيم القاعدة
= شبكة القاعدة
= القاعدة في جزيرة العرب
= القاعدة في بلاد المغرب الإسلامي
= قاعدة الجهاد
= فرع القاعدة
= ذراع القاعدة
= ذراع تنظيم القاعدة
=? القاعدة @ بن لادن، الظواهري، أيمن الظواهري، الجهاديين، تنظيم القاعدة، شبكة القاعدة، عناصر القاعدة، زعيم القاعدة، القاعدة في جزيرة العرب
- إرهابيو القاعدة
- القاعدة الإرهابية

concept boko_haram actor
label: بوكو حرام | Boko Haram
name: بوكو حرام
note: لقب لا تقر به الجماعة، ومنذ 2016 جماعتان تحملانه | a nickname that the group disowns; since 2016 two groups bear it
= بوكو حرام
= جماعة بوكو حرام
- جماعة بوكو حرام المتطرفة
- إرهابيو بوكو حرام
= تنظيم الدولة في غرب أفريقيا
= ولاية غرب أفريقيا @ نيجيريا، بورنو، تشاد، بوكو
= جماعة أهل السنة للدعوة والجهاد

concept al_shabaab actor
label: حركة الشباب الصومالية | al-Shabaab
name: الشباب الصومالية، الشباب المجاهدين، الشباب المجاهدون
note: «الشباب» الفتيان أيضا: تحسب في أخبار الصومال أو مع «حركة» | «الشباب» is also youth: counts only in news of Somalia or with حركة
= حركة الشباب
= حركة الشباب الصومالية
= حركة الشباب المجاهدين
= مقاتلو حركة الشباب
- ميليشيات الخوارج @ الصومال
- حركة الشباب الإرهابية
- ميليشيا الشباب @ الصومال، صومالي، مقديشو
- متمردو الشباب @ الصومال، صومالي، مقديشو
= مقاتلو الشباب @ الصومال، صومالي، مقديشو
= مسلحو الشباب @ الصومال، صومالي، مقديشو
= الحزب الإسلامي @ الصومال، صومالي، مقديشو
= المحاكم الإسلامية @ الصومال، صومالي، مقديشو
= تنظيم الشباب @ الصومال، مقديشو، صومالي، كينيا
= جماعة الشباب @ الصومال، مقديشو، صومالي، كينيا
= تنظيم الشباب الإسلامي

concept islamic_jihad actor
label: الجهاد الإسلامي | Palestinian Islamic Jihad
side: palestine
name: الجهاد الإسلامي، سرايا القدس
note: «الجهاد» وحده فريضة وصحيفة وحركة | «الجهاد» alone is a duty, a newspaper and a movement
= الجهاد الإسلامي
= حركة الجهاد الإسلامي
= حركة الجهاد
= سرايا القدس
- تنظيم الجهاد الإرهابي
= حركة الجهاد الإسلامي في فلسطين

concept fatah actor
label: حركة فتح | Fatah
side: palestine
name: فتح
note: «فتح» الافتتاح والغزو أيضا: تحسب في أخبار فلسطين وحدها | «فتح» is also opening and conquest: counts in Palestinian news alone
= حركة فتح
= كتائب شهداء الأقصى
= شهداء الأقصى
= منظمة التحرير الفلسطينية
= منظمة التحرير
=? وحدة فتح
=? قيادات فتح
=? قيادة فتح
=? مؤتمر فتح
=? مركزية فتح
=? مسؤول من فتح
=? مسؤول في فتح
=? قيادي في فتح
=? قياديون في فتح
=? عضو في فتح
=? المتحدث باسم فتح
=? الناطق باسم فتح
=? كتلة فتح
=? انتخابات فتح
- عصابات فتح
- فتح دايتون

concept pflp actor
label: الجبهة الشعبية لتحرير فلسطين | PFLP
side: palestine
note: «الجبهة الشعبية» اسم أحزاب في تونس والبحرين أيضا | «الجبهة الشعبية» is a name of parties in Tunisia and Bahrain as well
= الجبهة الشعبية لتحرير فلسطين
= الجبهة الشعبية @ فلسطين، غزة، إسرائيل
= الجبهة الديمقراطية لتحرير فلسطين
= كتائب أبو علي مصطفى
= ألوية الناصر صلاح الدين
= لجان المقاومة الشعبية

concept amal actor
label: حركة أمل | Amal Movement
note: «أمل» الرجاء واسم امرأة: تحسب مع «حركة» | «أمل» is hope and a woman's name: counts with حركة
= حركة أمل
= الثنائي الشيعي

concept lebanese_forces_party actor
label: القوات اللبنانية (حزب) | Lebanese Forces party
note: «القوات» وحدها حزب في السياسة اللبنانية فقط | «القوات» alone is the party only in Lebanese politics
= حزب القوات اللبنانية
= حزب القوات
= رئيس القوات اللبنانية
= رئيس حزب القوات اللبنانية
=? القوات اللبنانية @ جعجع، معراب، النائب، نواب

concept ahrar_al_sham actor
label: أحرار الشام | Ahrar al-Sham
side: syria_opposition
name: أحرار الشام
note: «حركة» و«كتائب» من كلامها، وقد اندمجت وتغير اسمها بعد ذلك | «حركة» and «كتائب» are its own; merged and renamed since
= أحرار الشام
= حركة أحرار الشام
= حركة أحرار الشام الإسلامية

concept jaysh_al_islam actor
label: جيش الإسلام | Jaysh al-Islam
side: syria_opposition
note: فصيل دوما، ولجماعة في غزة الاسم نفسه | the Douma faction; a Gaza group bears the same name
= جيش الإسلام
= لواء الإسلام

concept syrian_rebel_brigades actor
label: ألوية المعارضة السورية | Syrian rebel brigades
side: syria_opposition
note: اسم كل لواء يمدح نفسه: الاسم محايد وما يحيط به ليس كذلك | each brigade's name praises itself: the name is neutral, what is set around it is not
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
note: «الائتلاف» وحده أي ائتلاف، و«ائتلاف إسطنبول» تسخر من مقره | «الائتلاف» alone is any coalition; «ائتلاف إسطنبول» mocks its seat
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
note: حكومة المعارضة في الشمال، و«ما تسمى» قبلها عادة خصومها | the opposition's cabinet in the north; «ما تسمى» before it is its foes' habit
= الحكومة السورية المؤقتة
= حكومة الإنقاذ @ إدلب، النصرة

concept kurdish_national_council actor
label: أحزاب كردية سورية | Syrian Kurdish parties
note: منافسو الإدارة الذاتية والقريبون من أربيل | the rivals of the self-administration, close to Erbil
= المجلس الوطني الكردي
= حزب الاتحاد الديمقراطي
= حزب الاتحاد الديمقراطي الكردي
= مجلس سوريا الديمقراطية
= الأسايش
= قوات الأسايش

concept peshmerga actor
label: البيشمركة | Peshmerga
side: kurdistan
note: الاسم يعني «من يواجهون الموت»، و«ميليشيات الأكراد» تنفي قانونيتها | its own word means «those who face death»; «ميليشيات الأكراد» denies the force its law
= البيشمركة
= قوات البيشمركة
= قوات البشمركة
= البشمركة

concept kurdistan_government actor
label: حكومة إقليم كردستان | Kurdistan Regional Government
side: kurdistan
note: «حكومة الإقليم» كلمة الدستور، و«حكومة الشمال» تتجنب اسم كردستان | «حكومة الإقليم» is the constitution's, «حكومة الشمال» avoids the name Kurdistan
= حكومة إقليم كردستان
= سلطات إقليم كردستان
= رئاسة إقليم كردستان

concept asaib actor
label: فصائل شيعية عراقية | Iraqi Shia factions
side: iran
note: «عصائب» وحدها جماعات، وفي البرلمان اسمها «الصادقون» | «عصائب» alone are bands; in parliament it is called الصادقون
= عصائب أهل الحق
= كتائب حزب الله
= كتائب حزب الله العراقي
= كتائب حزب الله العراقية
= حركة النجباء
= كتائب سيد الشهداء
= منظمة بدر
= الفصائل الولائية

concept sadrists actor
label: التيار الصدري | Sadrist movement
name: الصدر، التيار الصدري
note: «التيار» وحده أي تيار، و«جيش المهدي» و«سرايا السلام» اسماه المسلحان في زمنين | «التيار» alone is any current; «جيش المهدي» and «سرايا السلام» are its armed names of two times
= التيار الصدري
= سرايا السلام
= جيش المهدي
= أنصار الصدر
= أتباع الصدر
- ميليشيا الصدر
- ميليشيات الصدر

concept iraqi_tribal_forces actor
label: قوات عشائرية عراقية | Iraqi tribal forces
note: «الصحوات» مدحت أولا، و«المرتدون» ما سماهم به أعداؤهم | «صحوات» praised at first; «مرتدون» is what their enemies made of it
= الصحوات
= قوات الصحوة
= الحشد العشائري
= أبناء العشائر
= مقاتلو العشائر
= متطوعو العشائر
= متطوعو عشائر <place>
= أبناء عشائر <place>
= عشائر <place>
= رجال العشائر
= العشائر السنية
= مسلحو العشائر
= صحوات
- صحوات الردة

concept republican_guard_saleh actor
label: قوات صالح | Forces of Ali Abdullah Saleh
side: saleh
note: سمي باسم الدولة وقاده ابن الرئيس حتى 2012 | named for the state, commanded by the president's son until 2012
= قوات صالح
= القوات الموالية لصالح
= القوات الموالية للرئيس السابق علي عبد الله صالح
= القوات الموالية للرئيس السابق علي عبدالله صالح
= القوات الموالية للرئيس السابق
= الحرس الجمهوري @ اليمن، صالح، صنعاء
= قوات الحرس الجمهوري @ اليمن، صالح، صنعاء
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
note: «المقاومة» وحدها محلية: قل مقاومة أي مدينة | «المقاومة» alone is local: say of which town
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
note: الحزب يقول «الإصلاح»، و«إخوان اليمن» و«خوانج» كلام خصومه | the party says «إصلاح»; «إخوان اليمن» and «خوانج» are its rivals'
= حزب التجمع اليمني للإصلاح
= التجمع اليمني للإصلاح
= حزب الإصلاح @ اليمن
- إخوان اليمن
- ميليشيات الإصلاح
- ميليشيا الإصلاح

concept southern_hirak actor
label: الحراك الجنوبي | Southern Movement
note: «الحراك» اسمه، و«الانفصاليون» كلام صنعاء، ثم غلب عليه المجلس الانتقالي | «الحراك» is its own, «الانفصاليون» Sanaa's; later overtaken by the Transitional Council
= الحراك الجنوبي
= أنصار الحراك الجنوبي

concept libyan_gnc actor
label: المؤتمر الوطني العام في ليبيا | General National Congress
note: المجلس المنتخب في 2012، ومنذ آب 2014 بقيت بقيته في طرابلس أمام برلمان طبرق | Libya's elected assembly of 2012; from August 2014 a rump of it sat in Tripoli beside the parliament in Tobruk
= المؤتمر الوطني العام @ ليبيا
= المؤتمر الوطني الليبي
= برلمان طرابلس @ ليبيا
=& المؤتمر

concept libya_dawn actor
label: فجر ليبيا | Libya Dawn
side: libya_west
name: فجر ليبيا
note: اسم عملية في 2014 صار اسم المعسكر، و«ميليشيات فجر ليبيا» كلام خصومه | a code name of 2014 that stayed for the camp; «ميليشيات فجر ليبيا» is its foes'
= فجر ليبيا
= قوات فجر ليبيا
= حكومة الإنقاذ @ ليبيا، طرابلس
- ميليشيات فجر ليبيا

concept libyan_parliament actor
label: برلمان طبرق | Tobruk parliament
side: libya_east
note: «برلمان طبرق» تصغره إلى مدينة، و«مجلس النواب» اسم القانون | «برلمان طبرق» shrinks it to a town, «مجلس النواب» is its law's name
= برلمان طبرق
= حكومة طبرق
= مجلس نواب طبرق
= الحكومة المعترف بها دوليا @ طبرق

concept ansar_al_sharia actor
label: أنصار الشريعة | Ansar al-Sharia
name: أنصار الشريعة
note: اسم جماعات في ليبيا وتونس واليمن ليست واحدة | a name of groups in Libya, Tunisia and Yemen that are not one
= أنصار الشريعة
= جماعة أنصار الشريعة
= تنظيم أنصار الشريعة

concept sudan_rebels actor
label: حركات متمردة سودانية | Sudanese rebel movements
note: «الحركات المسلحة» محايدة، و«حركات الكفاح المسلح» كلامها، و«المتمردون» كلام الجيش | «الحركات المسلحة» is the neutral one, «حركات الكفاح المسلح» their own, «المتمردون» the army's
= الحركة الشعبية لتحرير السودان
= الحركة الشعبية شمال
= الجبهة الثورية
= حركة العدل والمساواة
= حركة تحرير السودان
= حركات دارفور
= الحركات المسلحة @ السودان، دارفور
= الحركة الشعبية @ السودان، جوبا
= الجيش الشعبي لتحرير السودان
= الجيش الشعبي @ السودان، جوبا
= قطاع الشمال @ السودان
= متمردو دارفور
- متمردو الحركة الشعبية
= جيش تحرير السودان
= حركة وجيش تحرير السودان
= حركة جيش تحرير السودان
= جناح عبد الواحد النور

concept south_sudan_rebels actor
label: متمردو جنوب السودان | South Sudan rebels
note: حتى 2011 متمردون على الخرطوم ومنذ 2013 على جوبا: انظر التاريخ | until 2011 rebels against Khartoum, since 2013 against Juba: mind the date
- متمردو جنوب السودان
- المتمردون بقيادة مشار
= قوات مشار
= قوات رياك مشار
= جيش الجنوب @ السودان، جوبا
= جيش جنوب السودان

concept tigray_front actor
label: جبهة تيغراي | Tigray front
note: حكمت تيغراي، وسمتها أديس أبابا إرهابية من 2021 إلى 2023 | its own government of Tigray; Addis Ababa named it terrorist from 2021 to 2023
= جبهة تحرير شعب تيغراي
= الجبهة الشعبية لتحرير تيغراي
= جبهة تحرير تيغراي
= قوات تيغراي
= قوات دفاع تيغراي
= جيش تحرير أورومو

concept mujahidin_khalq actor
label: مجاهدو خلق | People's Mujahedin of Iran
name: مجاهدي خلق
note: «المنافقون» تلاعب طهران بكلمة المجاهدين | «منافقون» is Tehran's pun on مجاهدين
= مجاهدو خلق
= مجاهدي خلق
= منظمة مجاهدي خلق
= المجلس الوطني للمقاومة الإيرانية
- منافقو خلق
- زمرة المنافقين

concept jaysh_al_adl actor
label: جيش العدل | Jaysh al-Adl
note: جماعة بلوشية تكتبها طهران «جيش الظلم» | Baluch group; Tehran writes «جيش الظلم»
= جيش العدل
= جند الله @ إيران، بلوشستان

concept pakistani_taliban actor
label: طالبان باكستان | Pakistani Taliban
note: ليست طالبان الأفغانية، وهي في حرب مع إسلام آباد | not the Afghan Taliban, and at war with Islamabad
= طالبان باكستان
= حركة طالبان باكستان
= حركة طالبان الباكستانية
= شبكة حقاني
= لشكر طيبة
= جيش محمد

concept abu_sayyaf actor
label: أبو سياف | Abu Sayyaf
note: سميت باسم قدوة مؤسسها، واشتهرت بالخطف | named for its founder's model; kidnapping made it known
= أبو سياف
= جماعة أبو سياف
= جبهة تحرير مورو الإسلامية
= جبهة مورو

concept mali_rebels actor
label: جماعات شمال مالي والساحل | Groups of northern Mali and the Sahel
note: «أزواد» الأرض التي يطالبون بها، وباماكو تقول «جماعات إرهابية» للمتمردين والجهاديين معا | «الأزواد» is the land that they claim; Bamako says «جماعات إرهابية» for both rebels and jihadists
= حركة تحرير أزواد
= الحركة الوطنية لتحرير أزواد
= تنسيقية حركات أزواد
= جماعة نصرة الإسلام والمسلمين
= نصرة الإسلام والمسلمين
= أنصار الدين @ مالي
= حركة التوحيد والجهاد
= تنظيم التوحيد والجهاد
= جماعة التوحيد والجهاد
= التوحيد والجهاد @ مالي، أزواد، غاو، النيجر، موريتانيا
= حركة أنصار الدين @ مالي، أزواد، تمبكتو، غاو، كيدال
= جماعة أنصار الدين @ مالي، أزواد، تمبكتو، غاو، كيدال
= جبهة تحرير أزواد
= ولاية الساحل @ مالي، النيجر، بوركينا
= تنظيم الدولة في الصحراء الكبرى
- الجماعات الإرهابية المسلحة @ مالي، بوركينا، النيجر

concept congo_rebels actor
label: متمردو الكونغو | Congo rebels
note: حركة 23 مارس وغيرها: «مدعومون من رواندا» تهمة تنفيها كيغالي | M23 and others: «مدعومون من رواندا» is a charge that Kigali denies
- متمردو حركة 23 مارس
= حركة 23 مارس
= تحالف القوى الديمقراطية
= سيليكا
= أنتي بالاكا
= جيش الرب
= حركة إم 23
= متمردو إم 23
= تحالف نهر الكونغو
= القوات الديمقراطية المتحالفة
= ميليشيا كوديكو

concept wagner actor
label: فاغنر | Wagner
side: russia
name: فاغنر، الفاغنر
note: «مرتزقة» تصف مهنة وتحكم عليها، و«مدربون» و«متعاقدون» كلام مضيفيهم | «مرتزقة» describes a trade and judges it; «مدربون» and «متعاقدون» are their hosts'
= فاغنر @ روسيا، مرتزقة، قوات، أوكرانيا، ليبيا، مالي، بريغوجين
= مجموعة فاغنر
= شركة فاغنر
= الفيلق الأفريقي
- مرتزقة فاغنر
- عصابة فاغنر

concept donbas_separatists actor
label: انفصاليو شرق أوكرانيا | Separatists of eastern Ukraine
side: russia
note: «انفصاليون» عند الوكالات، و«قوات دفاع» و«ميليشيا شعبية» عند موسكو، و«إرهابيون» عند كييف | «انفصاليون» to most, «قوات دفاع» or «ميليشيا شعبية» to Moscow, «إرهابيون» to Kyiv
= الانفصاليون الموالون لروسيا
= الانفصاليون الموالون لموسكو
- المتمردون الموالون لروسيا
= الانفصاليون في شرق أوكرانيا
= انفصاليو دونباس
= القوات الموالية لروسيا
= المسلحون الموالون لروسيا
= قوات الدفاع الشعبي @ دونيتسك، لوغانسك
+ الدفاع الشعبي @ دونيتسك، لوغانسك
= جمهورية دونيتسك
= جمهورية لوغانسك
= جمهورية دونيتسك الشعبية
= جمهورية لوغانسك الشعبية
- المتمردون @ دونيتسك، لوغانسك
= الانفصاليون @ دونيتسك، لوغانسك
= انفصاليون @ دونيتسك، لوغانسك
= انفصاليون موالون لروسيا
= انفصاليين موالين لروسيا
- متمردون موالون لروسيا
- المتمردون الموالون لموسكو
= انفصاليو الشرق
- سلطات دونيتسك الانفصالية
+ قوات الدفاع عن دونيتسك
+ الميليشيا الشعبية @ دونيتسك، لوغانسك
= مسلحون موالون لروسيا
= الانفصالي الموالي لروسيا
= الجمهوريات الانفصالية
= الجمهوريتان الانفصاليتان
= القوات الانفصالية @ دونيتسك، لوغانسك، أوكرانيا
= متمردو الشرق @ أوكرانيا

concept eta_farc actor
label: فارك | FARC
note: على قوائم الإرهاب طويلا ثم طرفا في السلام: انظر التاريخ | long on lists of terror, then parties to peace: mind the date
= فارك
= القوات المسلحة الثورية الكولومبية
= متمردو فارك

concept tamil_tigers actor
label: نمور التاميل | Tamil Tigers
note: «النمور» شعارهم، وهزموا في 2009 | «نمور» is their emblem; defeated in 2009
= نمور التاميل

concept fetullah_gulen actor
label: جماعة غولن | Gülen movement
note: «الخدمة» اسمها، و«الكيان الموازي» و«تنظيم غولن الإرهابي» كلام أنقرة منذ 2013 و2016 | «خدمة» is its own name, «الكيان الموازي» and «تنظيم غولن الإرهابي» Ankara's since 2013 and 2016
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
note: مكتب رجل واحد في كوفنتري له مصادر في الداخل: الوكالات تذكر المكان والخصوم يعيرونه به | one man's office in Coventry with sources inside: agencies name the place, foes use it as a reproach
=~ المرصد السوري لحقوق الإنسان
- مرصد رامي عبد الرحمن

concept jihadist_labels label
label: ألفاظ الجهاديين لخصومهم | Jihadists' words for their foes
note: تكشف ليعرف كلام من هي | found to show whose words they are
- المرتدون
- مرتدون
- جيش الردة
- الطواغيت
- طواغيت العرب
- أنصار الطاغوت
- الصليبيون
- الحملة الصليبية
- التحالف الصليبي
- عباد الصليب
- عسكر الطاغوت
- الحلف الصليبي

concept benghazi_derna_councils actor
label: مجالس شورى بنغازي ودرنة | Shura councils of Benghazi and Derna
side: libya_west
note: «مجلس شورى الثوار» اسمها، و«الجماعات الإرهابية» كلام خصمها؛ ضمت كتائب من 2011 وأنصار الشريعة | their own name honours revolutionaries; their foe says «إرهابية»; they held brigades of 2011 and Ansar al-Sharia
= مجلس شورى ثوار بنغازي
= قوات مجلس شورى ثوار بنغازي
= مقاتلو مجلس شورى ثوار بنغازي
= مجلس شورى بنغازي
= مجلس شورى مجاهدي درنة
= مجلس شورى درنة
= سرايا الدفاع عن بنغازي
- إرهابيو مجلس الشورى
- ميليشيات مجلس الشورى
