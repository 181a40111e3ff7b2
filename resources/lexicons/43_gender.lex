lexicon gender
label: النساء والجندر | Gender
generic: yes

concept honour_killing act
label: قتل النساء | Killing of women by kin
note: «الشرف» proper names and decorations (ضيف الشرف).
+ جريمة شرف
+ غسل العار
+ بدافع الشرف
+ دفاعا عن الشرف
+ قضية شرف
=~ قتل امرأة
=~ مقتل امرأة
=~ جريمة أسرية
=~ جريمة قتل
- قتل النساء
- جريمة قتل النساء
- القتل على أساس النوع الاجتماعي
- جرائم قتل الإناث

concept gbv_survivor actor
label: الناجيات من العنف | Women subjected to violence
note: «الناجية» also of accidents; «المدعية» legal claimant or "pretender".
+ الناجيات من العنف
+ ناجية من العنف
=~ المعنفة
=~ النساء ضحايا العنف
=~ امرأة تعرضت للعنف
- الضحية المزعومة
- مدعية التحرش
- سيئة السمعة

concept lgbt_people label
label: المثليون | LGBT people
note: شاذ = anomalous (rate, sound).
+ مجتمع الميم
+ مجتمع الميم عين
+ أفراد مجتمع الميم عين
+ الكوير
=~ المثليون
=~ المثليون والمثليات
=~ المثلية الجنسية
=~ العابرون جنسيا
=~ الأشخاص المثليون
-! الشواذ
-! الشذوذ الجنسي
-! الشاذون جنسيا
-! قوم لوط
-! اللواط
-! المخنثون

concept women_officials label
label: النساء في المناصب | Women in office
note: «السيدة» is neutral in Egypt («السيدة الأولى»).
+ معالي الوزيرة
+ سعادة السفيرة
- الحسناء

concept sexual_violence act
label: العنف الجنسي | Sexual violence
note: «هتك عرض» is the penal-code term in Egypt/Gulf: honour-based but official.
+ خدش الحياء
=~ اعتداء جنسي
=~ عنف جنسي
=~ انتهاك جنسي
=~ العنف القائم على النوع الاجتماعي
- جريمة اغتصاب
- جريمة هتك عرض
- هتك عرض
- انتهاك الأعراض
- وحش بشري

concept feminism label
label: النسوية | Feminism
note: نسوية also adjective (جمعية نسوية).
+ النضال النسوي
+ الحركة النسوية
+ الحركة الحقوقية النسائية
=~ ناشطات نسويات
- الفيمينست
- النسويات المتطرفات
- هدم الأسرة
-! المسترجلات
- النسوية الغربية
