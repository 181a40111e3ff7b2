"""Function words that shape a reporting sentence: where a subject ends, where its words begin. Folded forms."""

from __future__ import annotations

from reader.lexicon.word_groups import word_groups
from reader.text.folding import word_set

WORDS = word_groups("words.txt")

CLAUSE_PARTICLES = word_set("أن إن بأن")
CLAUSE_PRONOUNS = frozenset(
    prefix + pronoun for prefix in ("ان", "بان") for pronoun in word_set("ه ها هم هما هن ني نا ك كم نه نهم نها نهما ي")
)
PREPOSITIONS = word_set(
    "في من إلى على عن مع خلال عبر بعد قبل منذ حتى ضمن أمام إثر عقب حول بشأن بخصوص أثناء عند لدى ضد تجاه حيال "
    "إزاء بين تحت فوق دون وسط غداة عشية إبان بحضور فور جراء بسبب رغم برغم نتيجة نحو سوى عدا حسب وفق بحسب وفقا "
    "طبقا نقلا تعليقا ردا تزامنا خصوصا لا سيما بمناسبة بينهم بينها بينما فيما حين حيث إذ كما لكن بل ثم أو أما "
    "إما إلا لأن كي حسبما بعدما قبيل بعيد طوال طيلة خارج داخل شمال جنوب شرق غرب قرب عليه عليها فيه فيها منه "
    "منها له لها لهم به بها بهم عنه عنها إليه إليها"
)
TIMES = word_set(
    "اليوم أمس الأمس غدا الآن صباح مساء ليل ليلة فجر ظهر عصر صباحا ليلا فجرا ظهرا يوم السبت الأحد الاثنين "
    "الإثنين الثلاثاء الأربعاء الخميس الجمعة سبت أحد الليلة البارحة مؤخرا لاحقا سابقا حاليا قريبا أول بالأمس "
    "يومي مطلع نهاية منتصف أواخر أوائل شهر عام سنة الماضي المقبل الجاري الأسبوع أسبوع الشهر العام السنة "
    "الماضية المقبلة الجارية حينها آنذاك وقتئذ وقتها حينئذ يومئذ عندئذ حينذاك "
    "وقتذاك يومها ساعتها قبل نهار وقت ساعة الساعة هذا هذه"
)
ADVERBS = word_set(
    "ذلك تلك أيضا كذلك أيضاً مجددا مرارا صراحة علنا بوضوح بدوره بدورها من جهته جانبه ناحيته قائلا قائلة "
    "بالقول بقوله بقولها رسميا مرة أخرى مباشرة تحديدا ختاما أخيرا هنا هناك فيه فيها هاتفيا تعليقا ردا حصريا "
    "خلاله خلالها عليه عليها له لها لهم لي لنا للصحفيين للصحافيين أنه إنه الذي التي الذين اللذين اللتين "
    "اللذان اللتان ممن مما وهو وهي وهم فقط كما قد لقد سوف لا لم لن ليس ليست كان كانت هو هي هم أي أية فإن فإنه "
    "فإنها فإنهم فقد"
)
SPEECHES = WORDS["own_speech"]
# These open what a speech is about, before its verb: 'وحول الأزمة قال إن…'.
TOPICS = word_set("وحول حول وبشأن بشأن وبخصوص بخصوص وعن وفيما وبالنسبة بالنسبة وردا ردا وتعليقا تعليقا ولدى لدى")
VENUES = WORDS["venue"]
# What a speaker repeats or renews: the stems of nouns of a stand.
STANDS = word_set("رفض دعم تمسك التزام موقف تضامن استعداد حرص مطالب دعوة دعوت ثقة ثقت تعهد وعد إدانت إدانة تحذير")
SELVES = word_set("نفسه نفسها نفسهما نفسهم ذاته ذاتها عينه")
OFFICE_ADJECTIVES = WORDS["office_adjective"]
# These point to a source named before: هذا المصدر، هؤلاء.
DEMONSTRATIVES = word_set("هذا هذه ذلك تلك هؤلاء أولئك")
# A verb's addressee as a pronoun; the subject may follow it (رد عليه الوزير).
ADDRESSED = word_set("عليه عليها عليهم له لها لهم إليه إليها إليهم")
# Bodies that are called upon far more often than they call.
ADDRESSED_BODIES = word_set("الأطراف الجميع المجتمع الفرقاء الطرفين الجانبين القوى الدول العالم الأسرة")
PLACES = WORDS["place_noun"]
# Words that can only head a main clause.
CLAUSE_HEADS = word_set("لقد ليس ليست نحن إننا إنني لسنا هناك")
# First words of a clause that has no person for its subject.
IMPERSONAL = word_set(
    "يجب ينبغي يمكن لابد يستحيل يتعذر ليس لا هناك ثمة يتعين يتوجب سيتم تم يتم جرى يجري من لم آن حان عندما إذا حين "
    "كلما لو"
)
PARTY_HEADS = WORDS["party_head"]
# Written like a verbal noun, these stand for the army of a country.
OCCUPIERS = word_set("الاحتلال")
HONORIFICS = WORDS["honorific"]
ADJECTIVES = WORDS["source_adjective"]
RELATIVES = word_set("الذي التي الذين اللذين اللتين اللذان اللتان والذي والتي والذين")
NEGATIONS = word_set("لم لن لا ما لما ليس غير دون وبدون ولم ولا ولن فلم فلن ألا")
# Before ما these take up the clause before: '…، وهو ما أكد أنه خطأ'.
TAKEN_UP = word_set("هو هي وهو وهي")
# Words after which a verb tells what should be or might be said, not what was said.
IRREALIS = word_set("هل وهل فهل أن ألا سوف قد لكي كي حتى لعل ليت ربما يمكن يجب ينبغي إذا لو إن لئلا سيتم بأن لأن")
# Before أن these make an adverb of it: قبل أن، دون أن، إلا أن، بما أن.
NOT_BEFORE_CLAUSE = word_set(
    "المرجح المتوقع المنتظر المفترض المحتمل الضروري الواضح المؤكد المهم المستبعد المقرر قبل بعد دون بدون رغم "
    "مع غير إلا بيد سوى بمجرد بما كما كيف حتى حين لولا منذ بدل عوض طالما سيما ذلك يمكن يجب ينبغي لا شأنه الممكن بمعنى"
)
VERBS_OF_STATE = word_set("يمكن يجب ينبغي يكون تكون كان كانت ليس تم يتم سيتم جرى يجري لم لن قد سوف فإن")
AUXILIARIES = word_set("كان كانت كانوا كانا وكان وكانت فكان وكانوا يكن تكن يكون تكون")
# Words that join a new clause of the outlet's own to what was reported.
CONNECTORS = word_set(
    "فيما بينما حين وقت الوقت كما قد وقد لكنه ولكنه لكنها ولكنها لكنهم إلا أنه بيد غير حيث إذ هذا وكان وكانت "
    "لكن ولكن بل ثم فقد ولقد لقد وكما فإنه وفيما وبينما وحين كان كانت بدوره بدورها جهته جهتها جانبه جانبها "
    "ناحيته المقابل المقابلة بدورهم أيضا كذلك وحيث"
)
HEADLINE_LABELS = WORDS["headline_label"]
NAME_HEADS = WORDS["named_thing"]
ORGANISATION_HEADS = WORDS["organisation_head"]
# Words that are part of no name.
FUNCTION_WORDS = (
    PREPOSITIONS | TIMES | ADVERBS | CONNECTORS | CLAUSE_PARTICLES | CLAUSE_PRONOUNS | RELATIVES | NEGATIONS | SELVES
)
