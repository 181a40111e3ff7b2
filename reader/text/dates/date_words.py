"""The words of dates, folded: month names of all Arab calendars, weekdays, Hijri months, relative words, time zones.

Month names: the sets of the Levant, Egypt and the Gulf, and the Maghreb as the Unicode CLDR lists them for its
ar locales, with the spellings found in print beside them; Hijri months likewise.
"""

from __future__ import annotations

from reader.text.folding import fold

_MONTHS = (
    "يناير|كانون الثاني|كانون ثاني|كانون2|جانفي|January|Jan|janvier|ژانویه|جنوری",
    "فبراير|شباط|فيفري|فبرائر|February|Feb|février|fevrier|فوریه|فروری",
    "مارس|آذار|March|Mar|mars|مارچ",
    "أبريل|إبريل|نيسان|أفريل|April|Apr|avril|آوریل|اپریل",
    "مايو|أيار|ماي|May|mai|مه|مئی",
    "يونيو|يونيه|حزيران|جوان|June|Jun|juin|ژوئن|جون",
    "يوليو|يوليه|تموز|جويلية|يوليوز|July|Jul|juillet|ژوئیه|جولائی",
    "أغسطس|آب|أوت|غشت|August|Aug|août|aout|اوت|اگست",
    "سبتمبر|أيلول|شتنبر|سپتمبر|September|Sept|Sep|septembre|ستمبر",
    "أكتوبر|تشرين الأول|تشرين أول|اکتبر|October|Oct|octobre|اکتوبر",
    "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|November|Nov|novembre|نومبر",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|December|Dec|décembre|decembre|دسامبر|دسمبر",
)
_HIJRI = (
    "محرم|المحرم|محرم الحرام",
    "صفر|صفر الخير",
    "ربيع الأول|ربيع أول|ربيع الاول",
    "ربيع الثاني|ربيع الآخر|ربيع ثاني|ربيع الاخر",
    "جمادى الأولى|جمادى الأول|جماد الأول|جمادى الاولى",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جماد الثاني|جمادى الاخرة",
    "رجب",
    "شعبان",
    "رمضان|رمضان المبارك",
    "شوال",
    "ذو القعدة|ذي القعدة|ذوالقعدة|ذي القعده",
    "ذو الحجة|ذي الحجة|ذوالحجة|ذي الحجه",
)
_WEEKDAYS = (
    "الاثنين|الإثنين|الأثنين|اثنين|Monday|Mon",
    "الثلاثاء|الثلثاء|ثلاثاء|Tuesday|Tue",
    "الأربعاء|الاربعاء|أربعاء|Wednesday|Wed",
    "الخميس|خميس|Thursday|Thu",
    "الجمعة|جمعة|Friday|Fri",
    "السبت|سبت|Saturday|Sat",
    "الأحد|الاحد|أحد|Sunday|Sun",
)
_ORDINALS = (
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي عشر",
    "الثاني عشر",
    "الثالث عشر",
    "الرابع عشر",
    "الخامس عشر",
    "السادس عشر",
    "السابع عشر",
    "الثامن عشر",
    "التاسع عشر",
    "العشرين",
    "الحادي والعشرين",
    "الثاني والعشرين",
    "الثالث والعشرين",
    "الرابع والعشرين",
    "الخامس والعشرين",
    "السادس والعشرين",
    "السابع والعشرين",
    "الثامن والعشرين",
    "التاسع والعشرين",
    "الثلاثين",
    "الحادي والثلاثين",
)


def _numbered(names: tuple[str, ...], first: int) -> dict[str, int]:
    return {fold(name): number for number, group in enumerate(names, first) for name in group.split("|")}


MONTHS = _numbered(_MONTHS, 1)
HIJRI_MONTHS = _numbered(_HIJRI, 1)
# Monday is 0, as in datetime.
WEEKDAYS = _numbered(_WEEKDAYS, 0)
ORDINALS = _numbered(_ORDINALS, 1)

# 0 this month or year, -1 the last, +1 the next.
RELATIVE = {
    fold(word): step
    for step, words in (
        (0, "الجاري|الحالي|الجارية|الحالية"),
        (-1, "الماضي|الفائت|المنصرم|السابق|المنقضي|الماضية|الفائتة|المنصرمة"),
        (1, "المقبل|القادم|المقبلة|القادمة"),
    )
    for word in words.split("|")
}

# How many days the day that follows such a word lies from the day of writing.
DAY_WORDS = {
    fold(word): step
    for step, words in (
        (0, "اليوم|هذا اليوم|صباح اليوم|مساء اليوم|ظهر اليوم|فجر اليوم|ليل اليوم|عصر اليوم"),
        (-1, "أمس|امس|البارحة|مساء أمس|صباح أمس|يوم أمس|ليل أمس|فجر أمس|ليلة أمس"),
        (-2, "أول أمس|أمس الأول|أول من أمس"),
        (1, "غدا|غد|يوم غد"),
    )
    for word in words.split("|")
}

# Hours east of Greenwich. AST in a feed of the Arab world is Arabia's time, not the Atlantic's.
ZONES = {
    "z": 0.0,
    "gmt": 0.0,
    "utc": 0.0,
    "ut": 0.0,
    "ast": 3.0,
    "ksa": 3.0,
    "msk": 3.0,
    "gst": 4.0,
    "eet": 2.0,
    "eest": 3.0,
    "cet": 1.0,
    "cest": 2.0,
    "bst": 1.0,
    "trt": 3.0,
    "irst": 3.5,
    "pkt": 5.0,
    "est": -5.0,
    "edt": -4.0,
    "cst": -6.0,
    "cdt": -5.0,
    "mst": -7.0,
    "mdt": -6.0,
    "pst": -8.0,
    "pdt": -7.0,
    fold("بتوقيت غرينتش"): 0.0,
    fold("بتوقيت جرينتش"): 0.0,
    fold("توقيت غرينتش"): 0.0,
    fold("غرينتش"): 0.0,
    fold("جرينتش"): 0.0,
    fold("بتوقيت مكة"): 3.0,
    fold("بتوقيت السعودية"): 3.0,
    fold("بتوقيت موسكو"): 3.0,
}
