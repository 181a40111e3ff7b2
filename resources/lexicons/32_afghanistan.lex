lexicon afghanistan
label: أفغانستان | Afghanistan
signals: أفغانستان، أفغاني، كابل، كابول، طالبان، قندهار، هلمند

concept taliban actor
label: طالبان | Taliban
side: taliban
name: طالبان، حقاني
note: طالبان = two students (dual); «طالبات» no. Check context education.
= الإمارة الإسلامية
= إمارة أفغانستان الإسلامية
= طالبان
= حركة طالبان
= حركة طالبان الأفغانية
= مقاتلو طالبان
-? الحركة المتشددة
-? الحركة المتطرفة
- حركة طالبان المتشددة
- طالبان الإرهابية
- متمردو طالبان
- ميليشيا طالبان

concept taliban_government actor
label: حكومة طالبان | Taliban government
side: taliban
covers: regime:afghanistan
note: UN phrase is formally neutral: keep apart.
+? حكومة الإمارة الإسلامية
+ الحكومة الأفغانية
+ إمارة إسلامية
= حكومة طالبان
=? حكومة تصريف الأعمال
=? حكومة مؤقتة لتصريف الأعمال
= سلطات طالبان
= السلطات الأفغانية
- نظام طالبان
- حكم طالبان القمعي

concept kabul_august_2021 act
label: عودة طالبان 2021 | Taliban return, 2021
note: spelling كابل / كابول.
+ فتح كابل
+ تحرير كابل
= سيطرة طالبان على كابل
= دخول طالبان كابل
= عودة طالبان إلى الحكم
= سيطرت الحركة على كابول
- سقوط كابل
- سقوط كابول
- اجتياح كابل
- استيلاء طالبان على السلطة
