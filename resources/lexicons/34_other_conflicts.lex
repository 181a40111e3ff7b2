# Contested names of conflicts outside the Arab world that its press reports every day.
lexicon other_conflicts
label: نزاعات أخرى | Other conflicts

concept karabakh place
label: قره باغ | Nagorno-Karabakh
note: «آرتساخ» الاسم الأرمني، و«قره باغ المحتلة» كلام باكو حتى 2023 | «آرتساخ» is the Armenian name, «قره باغ المحتلة» was Baku's until 2023
=~ قره باغ
=~ ناغورني قره باغ
=~ إقليم قره باغ
=~ إقليم ناغورني قره باغ
- قره باغ المحتلة
- الأراضي الأذربيجانية المحتلة
+ آرتساخ
+ جمهورية آرتساخ
+ تحرير قره باغ
- تهجير أرمن قره باغ

concept armenian_genocide act
label: أحداث 1915 للأرمن | The Armenians in 1915
note: «إبادة» كلمة أرمينيا وبرلمانات كثيرة، و«مزاعم» و«أحداث» كلمة أنقرة | «إبادة» is the word of Armenia and of many parliaments, «مزاعم» and «أحداث» Ankara's
- الإبادة الجماعية للأرمن
- إبادة الأرمن
- الإبادة الأرمنية
- مذابح الأرمن
- مجازر الأرمن
= أحداث 1915
+ مزاعم الإبادة
+ المزاعم الأرمنية
+ ترحيل الأرمن

concept kashmir place
label: كشمير | Kashmir
note: كل طرف يسمي شطر الآخر محتلا | each side calls the other's part occupied
=~ كشمير
=~ إقليم كشمير
=~ جامو وكشمير
= كشمير الهندية
= كشمير الباكستانية
= الشطر الهندي من كشمير
= الشطر الباكستاني من كشمير
= خط المراقبة
- كشمير المحتلة
- كشمير الخاضعة للاحتلال الهندي
+ كشمير الحرة
+ آزاد كشمير

concept kashmir_militants actor
label: مسلحو كشمير | Armed groups in Kashmir
note: «مقاتلون من أجل الحرية» في إسلام آباد و«إرهابيون» في دلهي و«مسلحون» لدى الوكالات | «مقاتلون من أجل الحرية» in Islamabad, «إرهابيون» in Delhi, «مسلحون» on the wire
= مسلحون كشميريون
= انفصاليون كشميريون
+ مجاهدو كشمير
+ المقاومة الكشميرية
- إرهابيو كشمير
= حزب المجاهدين
= جيش محمد
= عسكر طيبة
= جبهة المقاومة @ كشمير، بهلغام

concept rohingya_people actor
label: الروهينغا | Rohingya
note: حكومات ميانمار ترفض الاسم وتقول «البنغاليون» | Myanmar's governments refuse the name and say «البنغاليون»
=~ الروهينغا
=~ الروهينجا
=~ الروهنغيا
=~ أقلية الروهينغا
=~ مسلمو الروهينغا
=~ مسلمو بورما
=~ مسلمو أراكان
- البنغاليون @ ميانمار، بورما، أراكان، راخين
- المهاجرون البنغاليون
- متسللون بنغاليون
= جيش إنقاذ روهينغا أراكان

concept rohingya_2017 act
label: ما جرى للروهينغا | What befell the Rohingya
note: «عمليات تطهير» كلام الجيش، و«إبادة» كلام الدعوى في لاهاي | «عمليات تطهير» is the army's phrase, «إبادة» that of the case in The Hague
+ عملية تمشيط أمنية @ ميانمار، بورما
+ عمليات التطهير الأمني @ ميانمار، بورما
= أزمة الروهينغا
= فرار الروهينغا
- إبادة الروهينغا
- اضطهاد الروهينغا
- مجازر الروهينغا
- تطهير الروهينغا

concept xinjiang place
label: شينجيانغ | Xinjiang
note: «تركستان الشرقية» مطالبة بدولة، و«شينجيانغ» اسم الصين | «تركستان الشرقية» is a claim to a state, «شينجيانغ» China's name
=~ شينجيانغ
=~ إقليم شينجيانغ
+ تركستان الشرقية
- تركستان الشرقية المحتلة

concept uyghur_camps place
label: معسكرات الإيغور | Camps in Xinjiang
note: «مراكز تدريب» كلام بكين، و«معسكرات اعتقال» كلام منتقديها | «مراكز تدريب» is Beijing's, «معسكرات اعتقال» its critics'
+ مراكز التدريب المهني
+ مراكز التأهيل المهني
+ مراكز إعادة التأهيل @ الإيغور، الأويغور، شينجيانغ
= معسكرات إعادة التثقيف
- معسكرات الاعتقال @ الإيغور، الأويغور، شينجيانغ
- معتقلات الإيغور
- إبادة الإيغور

concept taiwan_name place
label: تايوان | Taiwan
note: «مقاطعة صينية» و«دولة» مطلبان، واسم الجزيرة لنفسها جمهورية الصين | «مقاطعة صينية» and «دولة» are two claims; the island's own name is جمهورية الصين
=~ تايوان
=~ جزيرة تايوان
=~ الصين تايبيه
- مقاطعة تايوان
- تايوان الصينية
- إعادة توحيد تايوان
+ جمهورية الصين

concept north_korea_rule actor
label: الحكم في كوريا الشمالية | North Korea's rulers
covers: regime:north_korea
note: «الزعيم» كلامها، و«النظام» و«الدولة المارقة» كلام خصومها | «الزعيم» is its own, «النظام» and «الدولة المارقة» its foes'
=~ بيونغ يانغ
=~ الحكومة الكورية الشمالية
- النظام الكوري الشمالي
- نظام بيونغ يانغ
- الدولة المنعزلة
- الدولة المارقة @ كوريا، بيونغ
+ الزعيم المحبوب

concept north_cyprus place
label: شمال قبرص | Northern Cyprus
note: جمهورية لا تعترف بها إلا أنقرة، و«الشطر المحتل» كلام نيقوسيا | a republic that Ankara alone knows; «الشطر المحتل» is Nicosia's
= شمال قبرص
= الشطر الشمالي من قبرص
+ جمهورية شمال قبرص التركية
+ قبرص التركية
- شمال قبرص المحتل
- الاحتلال التركي لقبرص

concept georgia_breakaway place
label: أبخازيا وأوسيتيا الجنوبية | Abkhazia and South Ossetia
note: أبخازيا وأوسيتيا الجنوبية: «جمهوريتان» عند موسكو و«محتلتان» عند تبليسي | أبخازيا and أوسيتيا الجنوبية: «جمهوريتان» to Moscow, «محتلتان» to Tbilisi
=~ أبخازيا
=~ أوسيتيا الجنوبية
+ جمهورية أبخازيا
+ جمهورية أوسيتيا الجنوبية
- الأراضي الجورجية المحتلة
- الإقليمان الانفصاليان
- أوسيتيا الجنوبية الانفصالية
- أبخازيا الانفصالية

concept kosovo_name place
label: كوسوفو | Kosovo
note: «إقليم» تنفي دولة يعترف بها نحو نصف العالم | «إقليم» denies the state that about half of the world knows
=~ كوسوفو
+ جمهورية كوسوفو
- كوسوفو وميتوهيا
- إقليم كوسوفو الصربي
= جيش تحرير كوسوفو

concept falklands place
label: فوكلاند | Falklands
note: «المالوين» مطلب بوينس آيرس و«فوكلاند» اسم لندن | «المالوين» is Buenos Aires's claim, «فوكلاند» London's
+ جزر فوكلاند
- جزر المالفيناس
- المالفيناس المحتلة

concept somaliland place
label: أرض الصومال | Somaliland
note: إقليم عند مقديشو وجمهورية عند نفسها | «أرض الصومال» is a region to Mogadishu, a republic to itself
=~ أرض الصومال
=~ صوماليلاند
+ جمهورية أرض الصومال
- إقليم أرض الصومال الانفصالي

concept ceuta_melilla place
label: سبتة ومليلية | Ceuta and Melilla
note: «الثغران المحتلان» كلام الرباط، و«مدينتان إسبانيتان» كلام مدريد | «الثغران المحتلان» is Rabat's, «مدينتان إسبانيتان» Madrid's
=~ سبتة ومليلية
=~ مدينتا سبتة ومليلية
- سبتة المحتلة
- مليلية المحتلة
- سبتة ومليلية المحتلتان
- المدينتان المحتلتان @ سبتة، مليلية
- الثغران المحتلان

concept tigray_war act
label: حرب تيغراي | War in Tigray
note: «عملية إنفاذ القانون» عبارة الحكومة عن حرب | «عملية إنفاذ القانون» was the government's phrase for a war
+ عملية إنفاذ القانون @ تيغراي، إثيوبيا
= الحرب في تيغراي
= حرب تيغراي
= الصراع في تيغراي
= النزاع في تيغراي
- الإبادة في تيغراي
- حصار تيغراي
- غزو تيغراي

concept gerd place
label: سد النهضة | Grand Ethiopian Renaissance Dam
note: «سد النهضة» اسم من بناه، و«سد الخراب» يتمنى له السوء | «سد النهضة» is the builder's name; «سد الخراب» wishes it ill
=~ سد النهضة
=~ سد النهضة الإثيوبي
- سد الخراب
- السد المزعوم

concept nigeria_army actor
label: الجيش النيجيري | Nigerian army
covers: forces:nigeria
note: يمدح ويتهم في آن: انظر من عد القتلى | praised and charged in one breath: see who counts the dead
= الجيش النيجيري
= القوات النيجيرية
= قوة المهام المشتركة @ نيجيريا، بوكو
= القوة الإقليمية المشتركة @ نيجيريا، بوكو

concept somali_government_forces actor
label: القوات الصومالية | Somali forces
covers: forces:somalia
note: «القوات الصومالية» قد تكون اتحادية أو لولاية | «القوات الصومالية» may be federal or a member state's
= الجيش الصومالي
= القوات الصومالية
= القوات الحكومية الصومالية

concept mali_army_rule actor
label: المجلس العسكري في مالي | Mali's military rulers
note: «المجلس العسكري» تصف، و«الانقلابيون» تحكم، و«السلطات الانتقالية» كلامه | «المجلس العسكري» describes, «الانقلابيون» judges, «السلطات الانتقالية» is its own
= المجلس العسكري في مالي
= السلطات المالية الانتقالية
- الانقلابيون في مالي
- طغمة باماكو

concept venezuela_rule actor
label: الحكم في فنزويلا | Venezuela's government
covers: regime:venezuela
note: «نظام مادورو» و«الثورة البوليفارية» اسمان لحكومة واحدة | «نظام مادورو» and «الثورة البوليفارية» name one cabinet
=~ الحكومة الفنزويلية
+ الثورة البوليفارية
+ الرئيس الشرعي لفنزويلا
- نظام مادورو
- الديكتاتور مادورو
= زعيم المعارضة الفنزويلية

concept thai_south_militants actor
label: مسلحو جنوب تايلاند | Armed groups of southern Thailand
note: الجنوب الملايوي: «انفصاليون» لدى الوكالات و«مجاهدون» لدى الأصدقاء | the Malay south: «انفصاليون» on the wire, «مجاهدون» among friends
= مسلحون مسلمون @ تايلاند
- متمردون مسلمون @ تايلاند
- انفصاليون مسلمون @ تايلاند
+ مجاهدو فطاني

concept tamil_conflict actor
label: متمردو التاميل | Tamil rebels
note: حرب الجزيرة حتى 2009 وما يقال عن أشهرها الأخيرة | the war on the island until 2009, and what is said of its last months
= جبهة نمور تحرير تاميل إيلام
= نمور تحرير التاميل
- متمردو التاميل
- انفصاليو التاميل
- إرهابيو التاميل

concept kashmir_2025 act
label: التصعيد بين الهند وباكستان 2025 | India and Pakistan, 2025
note: «سيندور» و«البنيان المرصوص» اسما العمليتين، وكل طرف يعد عمليته ردا | «سيندور» and «البنيان المرصوص» are the code names of the two; each side counts its own as an answer
= عملية سيندور
= عملية البنيان المرصوص
= هجوم بهلغام
= خط المراقبة
- العدوان الهندي
- العدوان الباكستاني
- الإرهاب العابر للحدود @ الهند، باكستان، كشمير

concept kashmir_name place
label: كشمير | Kashmir
note: «آزاد» تعني الحرة: كلمة إسلام آباد لشطرها؛ و«المحتلة» كلمة كل طرف لشطر الآخر | «آزاد» means free: Islamabad's word for its part; «المحتلة» is each side's word for the other's
= كشمير الخاضعة لسيطرة الهند
= كشمير الخاضعة لسيطرة باكستان
= الشطر الهندي من كشمير
= الشطر الباكستاني من كشمير
= جامو وكشمير
+ كشمير الحرة
+ آزاد كشمير
- كشمير المحتلة

concept baluch_separatists actor
label: الانفصاليون البلوش | Baluch separatists
note: «فتنة الهندوستان» اسم رسمي لإسلام آباد منذ 2025، و«المقاومة» كلامهم | «فتنة الهندوستان» has been Islamabad's official word since 2025; «مقاومة» is theirs
= جيش تحرير بلوشستان
= جبهة تحرير بلوشستان
= انفصاليون بلوش
= متمردون بلوش
= مسلحون بلوش
- فتنة الهندوستان
- إرهابيون بلوش
+ مقاتلو الحرية البلوش

concept ethiopia_fano actor
label: قوات فانو في أمهرة | Fano of Amhara
note: حلفاء أديس أبابا في تيغراي وفي حرب معها منذ 2023: عندها تغير حكم «ميليشيا» | allies of Addis Ababa in Tigray, at war with it since 2023; «ميليشيا» then changed its tone
= قوات فانو
= ميليشيا فانو
= مقاتلو فانو
= متمردو فانو
= فانو @ أمهرة، إثيوبيا
- فانو الإرهابية

concept haiti_gangs actor
label: عصابات هايتي | Haiti's gangs
note: «تحالف» كلمة العصابات لهدنة بينها | «تحالف» is the gangs' own word for a truce among them
= عصابات هايتي
= العصابات المسلحة @ هايتي، بورت
= تحالف العصابات @ هايتي
- عصابات القتل @ هايتي

concept sahel_states actor
label: تحالف دول الساحل | Alliance of Sahel States
note: «كونفدرالية» كلامها منذ 2024، و«الأنظمة العسكرية» كلام جيرانها | «كونفدرالية» is its own claim since 2024, «الأنظمة العسكرية» its neighbours' word
= تحالف دول الساحل
= كونفدرالية دول الساحل
= المجالس العسكرية في الساحل
- أنظمة الانقلاب في الساحل
- الأنظمة الانقلابية @ مالي، النيجر، بوركينا
