# Contested names of conflicts outside the Arab world that its press reports every day.
lexicon other_conflicts
label: نزاعات أخرى | Other conflicts

concept karabakh place
label: قره باغ | Nagorno-Karabakh
note: «آرتساخ» is the Armenian name, «قره باغ المحتلة» was Baku's until 2023
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
note: «إبادة» is the word of Armenia and of many parliaments, «مزاعم» and «أحداث» Ankara's
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
note: each side calls the other's part occupied
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
= مسلحون كشميريون
= انفصاليون كشميريون
+ مجاهدو كشمير
+ المقاومة الكشميرية
- إرهابيو كشمير
= حزب المجاهدين
= جيش محمد
= عسكر طيبة

concept rohingya_people actor
label: الروهينغا | Rohingya
note: Myanmar's governments refuse the name and say «البنغاليون»
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
=~ شينجيانغ
=~ إقليم شينجيانغ
+ تركستان الشرقية
- تركستان الشرقية المحتلة

concept uyghur_camps place
label: معسكرات الإيغور | Camps in Xinjiang
+ مراكز التدريب المهني
+ مراكز التأهيل المهني
+ مراكز إعادة التأهيل @ الإيغور، الأويغور، شينجيانغ
= معسكرات إعادة التثقيف
- معسكرات الاعتقال @ الإيغور، الأويغور، شينجيانغ
- معتقلات الإيغور
- إبادة الإيغور

concept taiwan_name place
label: تايوان | Taiwan
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
=~ بيونغ يانغ
=~ الحكومة الكورية الشمالية
- النظام الكوري الشمالي
- نظام بيونغ يانغ
- الدولة المنعزلة
- الدولة المارقة @ كوريا، بيونغ
+ الزعيم المحبوب

concept north_cyprus place
label: شمال قبرص | Northern Cyprus
= شمال قبرص
= الشطر الشمالي من قبرص
+ جمهورية شمال قبرص التركية
+ قبرص التركية
- شمال قبرص المحتل
- الاحتلال التركي لقبرص

concept georgia_breakaway place
label: أبخازيا وأوسيتيا الجنوبية | Abkhazia and South Ossetia
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
=~ كوسوفو
+ جمهورية كوسوفو
- كوسوفو وميتوهيا
- إقليم كوسوفو الصربي
= جيش تحرير كوسوفو

concept falklands place
label: فوكلاند | Falklands
+ جزر فوكلاند
- جزر المالفيناس
- المالفيناس المحتلة

concept somaliland place
label: أرض الصومال | Somaliland
=~ أرض الصومال
=~ صوماليلاند
+ جمهورية أرض الصومال
- إقليم أرض الصومال الانفصالي

concept ceuta_melilla place
label: سبتة ومليلية | Ceuta and Melilla
=~ سبتة ومليلية
=~ مدينتا سبتة ومليلية
- سبتة المحتلة
- مليلية المحتلة
- سبتة ومليلية المحتلتان
- المدينتان المحتلتان @ سبتة، مليلية
- الثغران المحتلان

concept tigray_war act
label: حرب تيغراي | War in Tigray
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
=~ سد النهضة
=~ سد النهضة الإثيوبي
- سد الخراب
- السد المزعوم

concept nigeria_army actor
label: الجيش النيجيري | Nigerian army
covers: forces:nigeria
= الجيش النيجيري
= القوات النيجيرية
= قوة المهام المشتركة @ نيجيريا، بوكو
= القوة الإقليمية المشتركة @ نيجيريا، بوكو

concept somali_government_forces actor
label: القوات الصومالية | Somali forces
covers: forces:somalia
= الجيش الصومالي
= القوات الصومالية
= القوات الحكومية الصومالية

concept mali_army_rule actor
label: المجلس العسكري في مالي | Mali's military rulers
= المجلس العسكري في مالي
= السلطات المالية الانتقالية
- الانقلابيون في مالي
- طغمة باماكو

concept venezuela_rule actor
label: الحكم في فنزويلا | Venezuela's government
covers: regime:venezuela
=~ الحكومة الفنزويلية
+ الثورة البوليفارية
+ الرئيس الشرعي لفنزويلا
- نظام مادورو
- الديكتاتور مادورو
= زعيم المعارضة الفنزويلية

concept thai_south_militants actor
label: مسلحو جنوب تايلاند | Armed groups of southern Thailand
= مسلحون مسلمون @ تايلاند
- متمردون مسلمون @ تايلاند
- انفصاليون مسلمون @ تايلاند
+ مجاهدو فطاني

concept tamil_conflict actor
label: متمردو التاميل | Tamil rebels
= جبهة نمور تحرير تاميل إيلام
= نمور تحرير التاميل
- متمردو التاميل
- انفصاليو التاميل
- إرهابيو التاميل
