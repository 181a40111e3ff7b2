lexicon migration
label: الهجرة واللجوء | Migration
generic: yes

concept syrians_in_lebanon actor
label: اللاجئون السوريون | Syrian refugees
note: «النازحون السوريون» = official but rights-denying in Lebanon, plainly neutral (IDPs) inside Syria.
+ الأشقاء السوريون
+ أهلنا السوريون
= اللاجئون السوريون
= لاجئون سوريون
= السوريون في لبنان
= النازحون السوريون
- القنبلة الموقوتة
- النزوح السوري
- الاحتلال الديمغرافي
- عبء النزوح
- المتسللون السوريون
- النازحون الاقتصاديون

concept irregular_migrants actor
label: المهاجرون غير النظاميين | Irregular migrants
note: «غير الشرعية» also of weapons, elections; case endings vary (النظاميون/النظاميين).
+ طالبو الحماية
+ أشخاص متنقلون
+ مهاجرون في وضع غير نظامي
= المهاجرون غير النظاميين
= مهاجرون غير نظاميين
= الهجرة غير النظامية
= مهاجرون من دون وثائق
- المهاجرون غير الشرعيين
- الهجرة غير الشرعية
- الهجرة السرية
- المهاجرون السريون
- المجتازون خلسة
- اجتياز الحدود البحرية خلسة
- جحافل المهاجرين

concept harraga label
label: الحراقة | Maghrebi boat migration
note: حرقة = burning pain (heartburn); حراقة = flotilla/pungent.
+ شهداء البحر
+ شباب الحرقة
= الحراقة
= حراقة الحدود
= الحرقة
= المرشحون للهجرة
= قوارب الموت
- مجرمو الحرقة
- الأيقونة القبيحة

concept subsaharan_migrants actor
label: مهاجرو جنوب الصحراء | Sub-Saharan migrants
note: Using «الأفارقة» for others implies Maghrebis are not African: label-by-exclusion.
+ الأشقاء الأفارقة
+ ضيوف تونس
= مهاجرون من جنوب الصحراء
= أفارقة جنوب الصحراء
= مهاجرو دول الساحل
= المهاجرون الأفارقة
= مهاجري بلدان جنوب الصحراء الكبرى
- جحافل الأفارقة
- مشروع التوطين
- الاستيطان الأفريقي
-! العبيد
-! الزنوج
-! كحالش

concept domestic_workers actor
label: العاملات المنزليات | Domestic workers
note: «خدم/خادم» common noun (خادم الحرمين، خادم إنترنت).
+ العاملات في الخدمة المنزلية
+ العاملات المنزليات
+ العاملة المنزلية المهاجرة
=~ عاملات المنازل
=~ العمالة المنزلية
=~ عمال المنازل
=~ العمال المنزليون المهاجرون
=~ عاملات منزليات
- الشغالات
- الشغالة
- العمالة الهاربة
- الخادمات الهاربات

concept migrant_workers_gulf actor
label: العمال المهاجرون | Migrant workers
note: «مخالف» legal noun in Saudi crime news; «المتخلفون» overstayers / backward.
+ العمال المهاجرون
+ شركاء التنمية
+ العامل المهاجر
=~ العمالة الوافدة
- العمالة السائبة
- العمالة الهامشية
- العمالة المخالفة
- مخالفو أنظمة الإقامة
- غير المواطن

concept displaced_people actor
label: النازحون | Displaced people
note: «المهجرون» blames a displacer.
+ المهجرون
+ المهجرون قسرا
+ أهلنا النازحون
= النازحون
= العائلات النازحة
= المشردون داخليا
- البيئة الحاضنة
- حواضن الإرهاب
- عائلات داعش

concept people_smugglers actor
label: مهربو البشر | Smugglers
note: تهريب ≠ اتجار in law.
+ أصحاب المراكب
= مهربو البشر
= منظمو عمليات الحرقة
= مهربو المهاجرين
- تجار البشر
- تجار الموت
- سماسرة الموت
- مافيا التهريب
- شبكات دولية للإتجار بالبشر
