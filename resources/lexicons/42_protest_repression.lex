lexicon protest_repression
label: الاحتجاج والقمع | Protest and repression
generic: yes

concept protest_generic act
label: احتجاجات | Protest
note: ثورة صناعية/رقمية; مسيرة = drone (مسيّرة) or career; اعتصام.
+ ثورة
+ حراك شعبي
+ حراك سلمي
+ مسيرات مليونية
+ انتفاضة شعبية
= اعتصام
= وقفة احتجاجية
= تحركات احتجاجية
- أعمال تخريب

concept protesters_generic actor
label: المتظاهرون | Protesters
note: البلطجية in Egypt 2011 = pro-regime thugs.
+ المتظاهرين العزل
=? المتظاهرون
=? المحتجون
= المعتصمون
-? المندسون
- البلطجية
-? المشاغبون
- المأجورون
- أصحاب الأجندات

concept repression act
label: التعامل مع الاحتجاج | Action against protest
note: قمع also = funnel.
+ حفظ الأمن
+ فرض النظام
+ استعادة الهدوء
= تفريق المتظاهرين
= فض الاعتصام
= تدخل قوات الأمن
= القوة المفرطة
- قمع
- حملة قمع
- بطش
- تنكيل
- القبضة الأمنية
- القمع الدموي
- ترهيب
- مواجهة المتظاهرين بالرصاص الحي
- القتل الممنهج

concept political_prisoners actor
label: سجناء الرأي | Prisoners of opinion
note: each side uses F for the other side's prisoners.
+ سجناء الرأي
+ معتقلو الرأي
+ المعتقلون السياسيون
+ معتقلو الضمير
= الموقوفون
= المحبوسون احتياطيا
- المحرضون
- أصحاب الفكر الضال

concept coup_generic act
label: الاستيلاء على السلطة | Seizure of power
note: One word «تصحيح المسار» served Sadat 1971, Burhan 2021, Saied 2021.
+ حركة تصحيحية
+ ثورة تصحيحية
+ إنقاذ الدولة
= استيلاء على السلطة
= الإطاحة
= عزل الرئيس
= تولي الجيش السلطة
= إطاحة عمر البشير
= تغيير السلطة
- انقلاب
- انقلاب عسكري
- اغتصاب السلطة
